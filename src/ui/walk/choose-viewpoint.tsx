import { NativeSelect } from '@mantine/core';
import { Headset, ListOrdered, UserRound } from 'lucide-react';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { expandedName, type NodeId, nodesOf, type Role, staffingOf, startEventsOf } from '#core/model';
import type { Viewpoint } from '#session/walk';
import { useSession, useWalk, useWorkspace } from '#ui/kit';
import classes from './choose-viewpoint.module.css';
import { ContactSteps } from './contact-steps.tsx';

/** Through whose eyes? The customer, each role that has work in the process, or the case itself. */
export function ChooseViewpoint() {
  const { t } = useTranslation();
  const session = useSession();
  const service = useWorkspace((state) => state.service);
  const processId = useWalk((state) => state.processId);
  const start = useWalk((state) => state.start);
  const staffTitle = useId();
  const roles = useMemo((): readonly Role[] => {
    if (service === null || processId === null) return [];
    const needed = new Set(
      nodesOf(service, processId).flatMap((node) =>
        staffingOf(service, node).needs.map(({ role }) => role.id),
      ),
    );
    return records(service.roles).filter(({ id }) => needed.has(id));
  }, [service, processId]);
  if (service === null || processId === null) return null;
  const starts = startEventsOf(service, processId);
  const begin = (viewpoint: Viewpoint) => void session.walk.getState().begin(viewpoint);
  return (
    <section className={classes.choose} aria-label={t('walk.whose')}>
      <h3>{t('walk.whose')}</h3>
      <Eyes
        icon={<UserRound size={18} aria-hidden />}
        name={t('walk.asCustomer')}
        hint={t('walk.asCustomerHint')}
        onBegin={() => begin({ by: 'customer' })}
      />
      <ContactSteps service={service} processId={processId} />
      {roles.length > 0 && (
        <div className={classes.staff} role="group" aria-labelledby={staffTitle}>
          <p>
            <b id={staffTitle}>{t('walk.asStaff')}</b>
            <small>{t('walk.asRoleHint')}</small>
          </p>
          {roles.map(({ id, name }) => (
            <Eyes
              key={id}
              icon={<Headset size={16} aria-hidden />}
              name={t('walk.asRole', { role: name })}
              onBegin={() => begin({ by: 'role', roleId: id })}
            />
          ))}
        </div>
      )}
      <Eyes
        icon={<ListOrdered size={18} aria-hidden />}
        name={t('walk.asCase')}
        hint={t('walk.asCaseHint')}
        onBegin={() => begin({ by: 'case' })}
      />
      {starts.length > 1 && (
        <NativeSelect
          label={t('walk.startsAt')}
          value={start ?? starts[0]?.id ?? ''}
          onChange={(event) => session.walk.getState().startAt(event.currentTarget.value as NodeId)}
          data={starts.map(({ id }) => ({ value: id, label: expandedName(service, id) }))}
        />
      )}
    </section>
  );
}

interface EyesProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly hint?: string;
  readonly onBegin: () => void;
}

function Eyes({ icon, name, hint, onBegin }: EyesProps) {
  return (
    <button type="button" data-answer className={classes.eyes} onClick={onBegin}>
      {icon}
      <span>
        <b>{name}</b>
        {hint && <small>{hint}</small>}
      </span>
    </button>
  );
}
