import { Button, CloseButton, NativeSelect } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { touchpointFor, type Unbound, unboundOf } from '#core/journey';
import { type JourneyCardId, type JourneyId, type ProcessId, processesOf, type Service } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { useWorkspace } from '#ui/kit';
import { UnboundStepRow } from './unbound-step-row.tsx';
import { UnboundTouchpointRow } from './unbound-touchpoint-row.tsx';
import classes from './unbound-panel.module.css';

const NEW = 'new process';

interface UnboundPanelProps {
  readonly journeyId: JourneyId;
  readonly onClose: () => void;
}

/** What is not connected between the open map and the processes, each with what can be done about it. */
export function UnboundPanel({ journeyId, onClose }: UnboundPanelProps) {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  const unbound = useMemo(
    () => (service && Object.hasOwn(service.journeys, journeyId) ? unboundOf(service, journeyId) : null),
    [service, journeyId],
  );
  if (service === null || unbound === null) return null;
  const isClean = unbound.touchpoints.length + unbound.steps.length === 0;
  return (
    <section className={classes.panel} aria-label={t('journeyLink.unbound.title')}>
      <header className={classes.head}>
        <h2>{t('journeyLink.unbound.title')}</h2>
        <p>{t('journeyLink.unbound.intro')}</p>
        <CloseButton size="sm" ml="auto" aria-label={t('general.close')} onClick={onClose} />
      </header>
      {isClean ? (
        <p className={classes.clean}>
          <CircleCheck size={16} aria-hidden /> {t('journeyLink.unbound.none')}
        </p>
      ) : (
        <div className={classes.sides}>
          <Touchpoints service={service} touchpoints={unbound.touchpoints} />
          <Steps service={service} journeyId={journeyId} steps={unbound.steps} />
        </div>
      )}
    </section>
  );
}

function Touchpoints({ service, touchpoints }: { service: Service } & Pick<Unbound, 'touchpoints'>) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const processes = processesOf(service);
  const [chosen, setChosen] = useState<string>(processes[0]?.id ?? NEW);
  const target = Object.hasOwn(service.processes, chosen) ? (chosen as ProcessId) : null;
  const title = t('journeyLink.unbound.touchpoints', { count: touchpoints.length });
  const draw = (cardIds: readonly JourneyCardId[]) =>
    edit('addProcessSteps', {
      cardIds,
      processId: target,
      names: {
        process: t('journeyLink.unbound.newProcess'),
        lane: t('journeyLink.unbound.newLane'),
      },
    });
  return (
    <section className={classes.side} aria-label={title}>
      <h3>{title}</h3>
      {touchpoints.length === 0 && <p className={classes.soft}>{t('journeyLink.unbound.noTouchpoints')}</p>}
      {touchpoints.length > 0 && (
        <>
          <ul>
            {touchpoints.map((touchpoint) => (
              <UnboundTouchpointRow
                key={touchpoint.id}
                service={service}
                touchpoint={touchpoint}
                onDraw={() => draw([touchpoint.id])}
              />
            ))}
          </ul>
          <div className={classes.foot}>
            <NativeSelect
              size="xs"
              label={t('journeyLink.unbound.drawnIn')}
              value={target ?? NEW}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={[
                ...processes.map(({ id, name }) => ({ value: id, label: name || t('general.unnamed') })),
                { value: NEW, label: t('journeyLink.unbound.newProcess') },
              ]}
            />
            {touchpoints.length > 1 && (
              <Button variant="default" size="xs" onClick={() => draw(touchpoints.map(({ id }) => id))}>
                {t('journeyLink.unbound.drawAll')}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface StepsProps extends Pick<Unbound, 'steps'> {
  readonly service: Service;
  readonly journeyId: JourneyId;
}

function Steps({ service, journeyId, steps }: StepsProps) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const title = t('journeyLink.unbound.steps', { count: steps.length });
  return (
    <section className={classes.side} aria-label={title}>
      <h3>{title}</h3>
      {steps.length === 0 && <p className={classes.soft}>{t('journeyLink.unbound.noTouchpoints')}</p>}
      <ul>
        {steps.map((step) => (
          <UnboundStepRow
            key={step.node.id}
            service={service}
            journeyId={journeyId}
            step={step}
            onAdd={() => edit('addBoundTouchpoint', touchpointFor(service, journeyId, step.node))}
          />
        ))}
      </ul>
    </section>
  );
}
