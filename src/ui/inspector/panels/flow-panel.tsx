import { Button, TextInput } from '@mantine/core';
import { MoveRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { expandedName, type Flow, type Service } from '#core/model';
import classes from '../fields/fields.module.css';
import { NameField } from '../fields/name-field.tsx';
import { NotesField } from '../fields/notes-field.tsx';
import { Section } from '../fields/section.tsx';
import { useEdit } from '../use-edit.ts';
import { PanelHead } from './panel-head.tsx';
import { ProbabilityTable } from './probability-table.tsx';

/** A flow: its name, how often it is taken beside its siblings, and the condition it came with. */
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
        {flow.condition !== null && (
          <TextInput
            label={t('inspector.condition')}
            description={t('inspector.conditionHint')}
            value={flow.condition}
            readOnly
          />
        )}
        {flow.waypoints !== null && (
          <Button
            variant="default"
            onClick={() => edit('setWaypoints', { flowId: flow.id, waypoints: null })}
          >
            {t('canvas.routeAutomatically')}
          </Button>
        )}
      </Section>
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
