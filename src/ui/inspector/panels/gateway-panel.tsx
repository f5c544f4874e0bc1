import { useTranslation } from 'react-i18next';
import type { Gateway, Service } from '#core/model';
import classes from '../fields/fields.module.css';
import { NameField } from '../fields/name-field.tsx';
import { NotesField } from '../fields/notes-field.tsx';
import { Section } from '../fields/section.tsx';
import { NodeHead } from './node-head.tsx';
import { NotedFold } from './noted-fold.tsx';
import { ProbabilityTable } from './probability-table.tsx';

/** A gateway: how it decides, and how often each way is taken. */
export function GatewayPanel({ service, gateway }: { service: Service; gateway: Gateway }) {
  const { t } = useTranslation();
  const chooses = gateway.kind === 'exclusiveGateway' || gateway.kind === 'inclusiveGateway';
  return (
    <>
      <NodeHead node={gateway} />
      <Section>
        <NameField id={gateway.id} name={gateway.name} />
        <p className={classes.soft}>{t(`inspector.gatewayHints.${gateway.kind}`)}</p>
      </Section>
      {chooses && (
        <Section title={t('inspector.waysOut')}>
          <ProbabilityTable service={service} gateway={gateway} />
        </Section>
      )}
      <NotedFold id={gateway.id} />
      <Section>
        <NotesField id={gateway.id} notes={gateway.notes} />
      </Section>
    </>
  );
}
