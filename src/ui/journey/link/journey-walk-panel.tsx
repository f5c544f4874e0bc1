import { Button, CloseButton } from '@mantine/core';
import { RotateCcw, Undo2 } from 'lucide-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roundedShares, type Share } from '#core/base';
import { type Destination, journeyReach, type JourneyWay, walkJourney } from '#core/journey';
import type { JourneyId, JourneyStepId } from '#core/model';
import { IconButton, useFormat, useSession, useWorkspace } from '#ui/kit';
import classes from './journey-walk-panel.module.css';

interface JourneyWalkPanelProps {
  readonly journeyId: JourneyId;
  readonly onClose: () => void;
}

/** One customer's way through the open map, step by step: where one stands, where one may go, and how many do. */
export function JourneyWalkPanel({ journeyId, onClose }: JourneyWalkPanelProps) {
  const { t } = useTranslation();
  const { workspace } = useSession();
  const service = useWorkspace((state) => state.service);
  const [choices, setChoices] = useState<readonly Destination[]>([]);
  const first = useRef<HTMLButtonElement>(null);
  const journey = service?.journeys[journeyId];
  // After an edit the same way is gone again, as far as it still is one.
  const state = service && journey ? walkJourney(service, journey, choices) : null;
  const reach = service && journey ? journeyReach(service, journeyId) : null;
  const here = state?.here ?? null;
  useEffect(() => {
    if (here !== null) workspace.getState().selectOnMap([here]);
  }, [here, workspace]);
  const taken = state?.taken ?? [];
  const go = (next: readonly Destination[]) => {
    setChoices(next);
    first.current?.focus();
  };
  const nameOf = (id: JourneyStepId) => service?.journeySteps[id]?.name || t('general.unnamed');
  const trapped = reach?.trapped[0];
  const shares = roundedShares(state?.ways.map(({ share }) => share) ?? []);
  return (
    <section className={classes.panel} aria-label={t('journeyLink.walk.title')}>
      <header className={classes.head}>
        <h2>{t('journeyLink.walk.title')}</h2>
        <IconButton
          icon={Undo2}
          label={t('journeyLink.walk.back')}
          disabled={taken.length === 0}
          onClick={() => go(taken.slice(0, -1))}
        />
        <IconButton
          icon={RotateCcw}
          label={t('journeyLink.walk.restart')}
          disabled={taken.length === 0}
          onClick={() => go([])}
        />
        <CloseButton size="sm" ml="auto" aria-label={t('general.close')} onClick={onClose} />
      </header>
      {state === null ? (
        <p className={classes.soft}>{t('journeyLink.walk.empty')}</p>
      ) : (
        <div className={classes.body}>
          <div className={classes.now} aria-live="polite">
            {state.here === null ? (
              <b>{t(state.outcome === 'gaveUp' ? 'journeyLink.walk.gaveUp' : 'journeyLink.walk.finished')}</b>
            ) : (
              <>
                <small>{t('journeyLink.walk.here')}</small>
                <b>{nameOf(state.here)}</b>
                <Reached share={reach?.steps.get(state.here)?.reach ?? null} />
              </>
            )}
            {trapped !== undefined && (
              <p className={classes.warning}>{t('journeyLink.walk.trapped', { step: nameOf(trapped) })}</p>
            )}
          </div>
          {state.ways.length > 0 && (
            <div className={classes.ways} role="group" aria-label={t('journeyLink.walk.go')}>
              {state.ways.map((way, at) => (
                <Way
                  key={`${way.flow ?? way.to.kind} ${at}`}
                  way={way}
                  name={way.to.kind === 'step' ? nameOf(way.to.stepId) : ''}
                  isSame={way.to.kind === 'step' && way.to.stepId === state.here}
                  share={state.ways.length === 1 ? null : (shares[at] ?? way.share)}
                  buttonRef={at === 0 ? first : undefined}
                  onTake={() => go([...taken, way.to])}
                />
              ))}
            </div>
          )}
          <ol className={classes.story} aria-label={t('journeyLink.walk.soFar')}>
            {state.story.map((id, at) => (
              <li
                key={`${at} ${id}`}
                aria-current={at === state.story.length - 1 && here !== null ? 'step' : undefined}
              >
                {nameOf(id)}
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

function Reached({ share }: { share: number | null }) {
  const { t } = useTranslation();
  if (share === null || share >= 1) return null;
  const count = Math.round(share * 100);
  return (
    <small>
      {share > 0 && count === 0 ? t('journeyLink.walk.ofFew') : t('journeyLink.walk.of100', { count })}
    </small>
  );
}

interface WayProps {
  readonly way: JourneyWay;
  readonly name: string;
  readonly isSame: boolean;
  /** Rounded together with the others; null where there is only this way. */
  readonly share: Share | null;
  readonly buttonRef: Ref<HTMLButtonElement> | undefined;
  readonly onTake: () => void;
}

function Way({ way, name, isSame, share, buttonRef, onTake }: WayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = (): string => {
    if (way.to.kind === 'end') return t('journeyLink.walk.end');
    if (way.to.kind === 'givesUp') return t('journeyLink.walk.giveUp');
    if (isSame) return t('journeyLink.walk.again', { step: name });
    return t(way.flow === null ? 'journeyLink.walk.on' : 'journeyLink.walk.jump', { step: name });
  };
  return (
    <Button ref={buttonRef} variant="default" size="sm" onClick={onTake}>
      {text()}
      {share !== null && <small className={classes.share}>{format.share(share)}</small>}
    </Button>
  );
}
