import { Button } from '@mantine/core';
import { MoveRight } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { expandedName, type Flow, type Service } from '#core/model';
import { later } from '#ui/kit';
import classes from '../fields/fields.module.css';
import { Fold } from '../fields/fold.tsx';
import { NameField } from '../fields/name-field.tsx';
import { NotesField } from '../fields/notes-field.tsx';
import { Section } from '../fields/section.tsx';
import { useEdit } from '../use-edit.ts';
import { PanelHead } from './panel-head.tsx';
import { ProbabilityTable } from './probability-table.tsx';

/** The reader of FEEL comes with it. */
const ConditionField = later(async () => (await import('../flows/condition-field.tsx')).ConditionField);

/** A flow: its name, how often it is taken beside its siblings, and the condition that wins over that. */
export function FlowPanel({ service, flow }: { service: Service; flow: Flow }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const source = service.nodes[flow.source];
  const chooses = source?.kind === 'exclusiveGateway' || source?.kind === 'inclusiveGateway';
  return (
    <>
      <PanelHead symbol={<MoveRight size={18} aria-hidden />} title={t('canvas.flowRole')} />
      <Section>
        <p className={classes.soft}>
          {t('inspector.flowEnds', {
            source: expandedName(service, flow.source),
            target: expandedName(service, flow.target),
          })}
        </p>
        <NameField id={flow.id} name={flow.name} />
        {flow.waypoints !== null && (
          <Button
            variant="default"
            onClick={() => edit('setWaypoints', { flowId: flow.id, waypoints: null })}
          >
            {t('canvas.routeAutomatically')}
          </Button>
        )}
      </Section>
      {(chooses || flow.condition !== null) && (
        <Fold title={t('work.condition.title')} used={flow.condition !== null}>
          <Suspense>
            <ConditionField service={service} flow={flow} />
          </Suspense>
        </Fold>
      )}
      {chooses && (
        <Section title={t('inspector.waysOut')}>
          <ProbabilityTable service={service} gateway={source} current={flow.id} />
        </Section>
      )}
      <Section>
        <NotesField id={flow.id} notes={flow.notes} />
      </Section>
    </>
  );
}
