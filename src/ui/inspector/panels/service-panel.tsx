import { Button, NativeSelect } from '@mantine/core';
import { Plus, Workflow } from 'lucide-react';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import { later } from '#ui/kit';
import { CalendarList } from '../calendar/calendar-list.tsx';
import { DataObjectList } from '../catalogue/data-object-list.tsx';
import classes from '../fields/fields.module.css';
import { Fold } from '../fields/fold.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { Section } from '../fields/section.tsx';
import { TextField } from '../fields/text-field.tsx';
import { RoleList } from '../roles/role-list.tsx';
import { useEdit } from '../use-edit.ts';
import { PanelHead } from './panel-head.tsx';

/** The reader of FEEL comes with them: who renames what conditions name rewrites these. */
const AttributeList = later(async () => (await import('../catalogue/attribute-list.tsx')).AttributeList);
const SegmentList = later(async () => (await import('../catalogue/segment-list.tsx')).SegmentList);

const CURRENCIES = [
  'EUR',
  'CNY',
  'USD',
  'GBP',
  'JPY',
  'AUD',
  'CAD',
  'CHF',
  'HKD',
  'INR',
  'KRW',
  'SEK',
  'SGD',
  'TWD',
];

/**
 * The service as a whole: what it is called and about, its money and time zone, its staff and their hours,
 * what its cases are about and who they come from. */
export function ServicePanel({ service }: { service: Service }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { profile } = service;
  const zones = useMemo(
    () => withCurrent(['UTC', ...Intl.supportedValuesOf('timeZone')], profile.timeZone),
    [profile.timeZone],
  );
  return (
    <>
      <PanelHead symbol={<Workflow size={17} aria-hidden />} title={t('inspector.service')} />
      <Section>
        <TextField
          label={t('inspector.name')}
          value={profile.name}
          onCommit={(name) => edit('setProfile', { change: { name: name.trim() } })}
        />
        <TextField
          label={t('inspector.description')}
          value={profile.description}
          rows={2}
          onCommit={(description) => edit('setProfile', { change: { description } })}
        />
        <NativeSelect
          label={t('inspector.currency')}
          value={profile.currency}
          data={withCurrent(CURRENCIES, profile.currency)}
          onChange={(event) => edit('setProfile', { change: { currency: event.currentTarget.value } })}
        />
        <NativeSelect
          label={t('inspector.timeZone')}
          value={profile.timeZone}
          data={zones}
          onChange={(event) => edit('setProfile', { change: { timeZone: event.currentTarget.value } })}
        />
      </Section>
      <RoleList service={service} />
      <CalendarList service={service} />
      <DataObjectList service={service} />
      <Suspense>
        <AttributeList service={service} />
        <SegmentList service={service} />
      </Suspense>
      <Fold title={t('work.limits')} used={profile.staffBudget !== null}>
        <NumberField
          label={t('work.staffBudget')}
          description={t('work.staffBudgetHint')}
          value={profile.staffBudget}
          optional
          placeholder={t('work.noLimit')}
          unit={<span className={classes.unit}>{profile.currency}</span>}
          onCommit={(staffBudget, gesture) => edit('setProfile', { change: { staffBudget } }, gesture)}
        />
      </Fold>
      <Section title={t('inspector.processes')}>
        <Button
          variant="default"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() =>
            edit('addProcess', { name: t('inspector.newProcess'), laneName: t('canvas.newLane') })
          }
        >
          {t('inspector.addProcess')}
        </Button>
      </Section>
    </>
  );
}

function withCurrent(list: readonly string[], current: string): string[] {
  return list.includes(current) ? [...list] : [current, ...list];
}
