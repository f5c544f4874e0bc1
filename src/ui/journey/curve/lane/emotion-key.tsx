import { Menu, Progress } from '@mantine/core';
import { Users, FunctionSquare, Square, RotateCw } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneRow } from '#core/journey';
import { type CurveKind, emotionY, MOST_VOICES } from '#core/journey/emotion';
import { IconButton } from '#ui/kit';
import { useCurves, useCurveView, useForecast, type Voice } from '../curve-view.ts';
import { useCurveWords } from '../use-curve-words.ts';
import { type JourneyCurves, useJourneyCurves } from '../use-journey-curves.ts';
import classes from './emotion-key.module.css';

const GUIDES = [2, 1, 0, -1, -2];
const KINDS: readonly CurveKind[] = ['assumed', 'measured', 'predicted'];

/** What the rail says beside the emotion lane: the scale in words, what the lines mean, and the way to the formula. Fills its cell. */
export function EmotionKey({ row }: { readonly row: LaneRow }) {
  return (
    <Suspense fallback={null}>
      <Key row={row} />
    </Suspense>
  );
}

function Key({ row }: { readonly row: LaneRow }) {
  const { t } = useTranslation();
  const words = useCurveWords();
  const view = useCurveView();
  const hidden = useCurves((state) => state.hidden);
  const curves = useJourneyCurves();
  if (curves === null) return null;
  const toggle = (kind: CurveKind): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    view.setState({ hidden: next });
  };
  return (
    <div className={`${classes.key} nodrag nopan`} data-own-keys>
      <ol className={classes.scale} aria-label={t('journeyCurve.scale')}>
        {GUIDES.map((value) => (
          <li key={value} style={{ top: emotionY(row, value) }}>
            {words.felt(value)} <b>{words.signed(value)}</b>
          </li>
        ))}
      </ol>
      <div className={classes.legend} role="group" aria-label={t('journeyCurve.legend')}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={!hidden.has(kind)}
            data-hint={t(`journeyCurve.kindHints.${kind}`)}
            onClick={() => toggle(kind)}
          >
            <span className={classes.swatch} data-kind={kind} aria-hidden />
            {t(`journeyCurve.kinds.${kind}`)}
          </button>
        ))}
        <div className={classes.tools}>
          <IconButton
            icon={FunctionSquare}
            size="sm"
            iconSize={15}
            variant="subtle"
            label={t('journeyCurve.panel')}
            onClick={() => view.setState({ panelOpen: true })}
          />
          <Voices curves={curves} />
          <Progressing />
        </div>
      </div>
    </div>
  );
}

/** Whose curves are laid over each other. */
function Voices({ curves }: { readonly curves: JourneyCurves }) {
  const { t } = useTranslation();
  const words = useCurveWords();
  const view = useCurveView();
  const { service } = curves;
  const all: readonly Voice[] = ['everyone', ...Object.values(service.personas).map(({ id }) => id)];
  const shown = curves.voices.map(({ voice }) => voice);
  if (all.length < 2) return null;
  const toggle = (voice: Voice): void => {
    const next = shown.includes(voice) ? shown.filter((each) => each !== voice) : [...shown, voice];
    if (next.length > 0) view.setState({ voices: next });
  };
  return (
    <Menu withinPortal closeOnItemClick={false} position="right-start">
      <Menu.Target>
        <IconButton icon={Users} size="sm" iconSize={15} variant="subtle" label={t('journeyCurve.voices')} />
      </Menu.Target>
      <Menu.Dropdown>
        {all.map((voice) => (
          <Menu.CheckboxItem
            key={voice}
            checked={shown.includes(voice)}
            disabled={!shown.includes(voice) && shown.length >= MOST_VOICES}
            onChange={() => toggle(voice)}
          >
            {words.voice(service, voice)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Customers being simulated, with a way to stop it, or to begin again. */
function Progressing() {
  const { t } = useTranslation();
  const status = useForecast((state) => state.status);
  const progress = useForecast((state) => state.progress);
  const cancel = useForecast((state) => state.cancel);
  const refresh = useForecast((state) => state.refresh);
  if (status === 'recording')
    return (
      <>
        <Progress
          className={classes.progress}
          size="sm"
          value={progress * 100}
          aria-label={t('journeyCurve.recording')}
        />
        <IconButton
          icon={Square}
          size="sm"
          iconSize={12}
          variant="subtle"
          label={t('general.cancel')}
          onClick={cancel}
        />
      </>
    );
  if (status !== 'cancelled' && status !== 'refused') return null;
  return (
    <IconButton
      icon={RotateCw}
      size="sm"
      iconSize={14}
      variant="subtle"
      label={t(`journeyCurve.status.${status}`)}
      onClick={refresh}
    />
  );
}
