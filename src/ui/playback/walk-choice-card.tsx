import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { effectiveProbabilities, expandedName, type FlowId, type Service } from '#core/model';
import type { WalkChoice } from '#session/playback';
import { useActionContext, useFormat, useSession, useWorkspace } from '#ui/kit';
import classes from './walk-panel.module.css';

/** Where one token stands and what may happen to it next. */
export function WalkChoiceCard({ choice }: { choice: WalkChoice }) {
  const { t } = useTranslation();
  const { canvas } = useActionContext();
  const service = useWorkspace((state) => state.service);
  if (service === null) return null;
  return (
    <div className={classes.choice}>
      <button type="button" className={classes.place} onClick={() => canvas?.reveal([choice.node])}>
        {expandedName(service, choice.node)}
      </button>
      <span className={classes.kind}>{t(`playback.walk.kinds.${choice.kind}`)}</span>
      <Answers choice={choice} service={service} />
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
          <Button fullWidth justify="flex-start" onClick={() => walk.take(choice.token)}>
            {t(`playback.walk.take.${choice.kind}`)}
          </Button>
          {choice.mayGiveUp && (
            <Button
              variant="default"
              fullWidth
              justify="flex-start"
              onClick={() => walk.giveUp(choice.token)}
            >
              {t('playback.walk.take.giveUp')}
            </Button>
          )}
        </>
      );
    case 'choose':
    case 'first':
      return choice.flows.map((flow) => (
        <Branch
          key={flow}
          flow={flow}
          service={service}
          chance={choice.kind === 'choose'}
          onTake={() => walk.take(choice.token, [flow])}
        />
      ));
    case 'chooseSome':
      return <SomeBranches choice={choice} service={service} />;
  }
}

interface BranchProps {
  readonly flow: FlowId;
  readonly service: Service;
  readonly chance: boolean;
  readonly onTake: () => void;
}

function Branch({ flow, service, chance, onTake }: BranchProps) {
  const format = useFormat();
  return (
    <Button
      variant="default"
      fullWidth
      justify="space-between"
      rightSection={
        chance && <span className={classes.chance}>{format.percent(chanceOf(service, flow))}</span>
      }
      onClick={onTake}
    >
      {labelOf(service, flow)}
    </Button>
  );
}

function SomeBranches({ choice, service }: { choice: WalkChoice; service: Service }) {
  const { t } = useTranslation();
  const format = useFormat();
  const walk = useSession().walk.getState();
  const [chosen, setChosen] = useState<readonly FlowId[]>([]);
  return (
    <>
      {choice.flows.map((flow) => (
        <Checkbox
          key={flow}
          size="xs"
          label={`${labelOf(service, flow)} · ${format.percent(chanceOf(service, flow))}`}
          checked={chosen.includes(flow)}
          onChange={(event) =>
            setChosen(
              event.currentTarget.checked ? [...chosen, flow] : chosen.filter((each) => each !== flow),
            )
          }
        />
      ))}
      <Button disabled={chosen.length === 0} onClick={() => walk.take(choice.token, chosen)}>
        {t('playback.walk.takeChosen', { count: chosen.length })}
      </Button>
    </>
  );
}

/** What a branch is called: its own label, and where it leads. */
function labelOf(service: Service, id: FlowId): string {
  const flow = service.flows[id];
  if (!flow) return id;
  const target = expandedName(service, flow.target);
  return flow.name.trim() === '' ? `→ ${target}` : `${flow.name} → ${target}`;
}

function chanceOf(service: Service, id: FlowId): number | null {
  const flow = service.flows[id];
  return flow ? (effectiveProbabilities(service, flow.source).get(id) ?? null) : null;
}
