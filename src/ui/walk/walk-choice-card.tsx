import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expandedName, type FlowId, type Service } from '#core/model';
import type { DecisionWay, WalkChoice } from '#session/walk';
import { useReveal } from '#ui/simulation/results';
import { StepNotes } from '#ui/notes';
import { useFormat, useSession, useWalk, useWorkspace } from '#ui/kit';
import { ToldTimes } from './told-times.tsx';
import { useWayName } from './use-way-name.ts';
import classes from './walk-panel.module.css';

/** Where the case stands, what that means in time, what may happen to it next, and what was noted there. */
export function WalkChoiceCard({ choice }: { choice: WalkChoice }) {
  const { t } = useTranslation();
  const reveal = useReveal();
  const service = useWorkspace((state) => state.service);
  const by = useWalk((state) => state.viewpoint?.by ?? 'case');
  if (service === null) return null;
  const kind = choice.kind === 'work' && by === 'case' ? 'workCase' : choice.kind;
  return (
    <div className={classes.choice}>
      <h3>
        <button type="button" className={classes.place} onClick={() => reveal([choice.node])}>
          {expandedName(service, choice.node)}
        </button>
      </h3>
      <span className={classes.kind}>{t(`walk.kinds.${kind}`)}</span>
      {choice.told && <ToldTimes told={choice.told} kind={choice.kind} />}
      <Answers choice={choice} service={service} />
      {choice.kind !== 'held' && (
        <StepNotes nodeId={choice.node} seenAs={by === 'customer' ? 'customer' : 'staff'} />
      )}
    </div>
  );
}

function Answers({ choice, service }: { choice: WalkChoice; service: Service }) {
  const { t } = useTranslation();
  const walk = useSession().walk.getState();
  switch (choice.kind) {
    case 'held':
      return null;
    case 'work':
    case 'timer':
    case 'message':
      return (
        <>
          <Button data-answer fullWidth justify="flex-start" onClick={() => walk.take(choice.token)}>
            {t(`walk.take.${choice.kind}`)}
          </Button>
          {choice.mayGiveUp && (
            <Button
              data-answer
              variant="default"
              fullWidth
              justify="flex-start"
              onClick={() => walk.giveUp(choice.token)}
            >
              {t('walk.take.giveUp')}
            </Button>
          )}
        </>
      );
    case 'choose':
    case 'first':
      return <OneWay choice={choice} service={service} />;
    case 'chooseSome':
      return <SomeWays choice={choice} service={service} />;
  }
}

/** The likeliest way comes first in the keyboard's order only; on the screen the ways stand as they are drawn. */
function OneWay({ choice, service }: { choice: WalkChoice; service: Service }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useWayName();
  const walk = useSession().walk.getState();
  const { ways, most, token } = choice;
  return (
    <>
      {ways.map(({ flow, share }) => (
        <Button
          key={flow}
          data-answer
          variant="default"
          fullWidth
          classNames={{ inner: classes.way, label: classes.wayLabel }}
          justify="space-between"
          rightSection={
            <span className={classes.share}>
              {format.percent(share)}
              {most.includes(flow) && ways.length > 1 && <small>{t('walk.most')}</small>}
            </span>
          }
          onClick={() => walk.take(token, [flow])}
        >
          {nameOf(service, flow)}
        </Button>
      ))}
      <SharesFrom ways={ways} />
    </>
  );
}

function SomeWays({ choice, service }: { choice: WalkChoice; service: Service }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useWayName();
  const walk = useSession().walk.getState();
  const [chosen, setChosen] = useState<readonly FlowId[]>(choice.most);
  return (
    <>
      {choice.ways.map(({ flow, share }) => (
        <Checkbox
          key={flow}
          size="xs"
          label={`${nameOf(service, flow)} · ${format.percent(share)}`}
          checked={chosen.includes(flow)}
          onChange={(event) =>
            setChosen(
              event.currentTarget.checked ? [...chosen, flow] : chosen.filter((each) => each !== flow),
            )
          }
        />
      ))}
      <SharesFrom ways={choice.ways} />
      <Button data-answer disabled={chosen.length === 0} onClick={() => walk.take(choice.token, chosen)}>
        {t('walk.takeChosen', { count: chosen.length })}
      </Button>
    </>
  );
}

function SharesFrom({ ways }: { ways: readonly DecisionWay[] }) {
  const { t } = useTranslation();
  const [way] = ways;
  if (way === undefined || ways.every(({ share }) => share === null)) return null;
  return (
    <small className={classes.kind}>
      {t(way.from === 'drawing' ? 'walk.sharesDrawn' : 'walk.sharesCounted')}
    </small>
  );
}
