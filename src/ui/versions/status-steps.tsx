import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenToChange, nextStatuses, type VersionStatus } from '#core/versions';
import type { VersionCard } from '#session/versions';
import { useSession, useVersions } from '#ui/kit';
import { NameForm } from './name-form.tsx';
import { StatusBadge } from './status-badge.tsx';
import classes from './version-details.module.css';

type Asked = 'approved' | 'inForce' | 'retired';

/** What can't be taken back is asked for once more. */
const isAsked = (status: VersionStatus): status is Asked => !isOpenToChange(status);

/** How far a version has come, who approved it, and what may follow. */
export function StatusSteps({ version }: { version: VersionCard }) {
  const { t, i18n } = useTranslation();
  const store = useSession().versions.getState();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { id, status, approver, approvedAt } = version;
  const approved = approvedAt === null ? '' : new Intl.DateTimeFormat(i18n.language).format(approvedAt);
  const set = (next: VersionStatus, by = '') => {
    setAsked(null);
    void store.setStatus(id, next, by);
  };
  return (
    <div className={classes.status}>
      <div className={classes.statusNow}>
        <span>{t('versions.status.label')}</span>
        <StatusBadge status={status} />
      </div>
      {approvedAt !== null && (
        <p className={classes.soft}>
          {approver === ''
            ? t('versions.approvedOn', { date: approved })
            : t('versions.approvedBy', { name: approver, date: approved })}
        </p>
      )}
      {!isOpenToChange(status) && <p className={classes.soft}>{t('versions.settledHint')}</p>}
      {asked === null ? (
        <Group gap="xs">
          {nextStatuses(status).map((next) => (
            <Button
              key={next}
              size="compact-sm"
              variant="default"
              onClick={() => (isAsked(next) ? setAsked(next) : set(next))}
            >
              {t(`versions.step.${next}`)}
            </Button>
          ))}
        </Group>
      ) : (
        <Question asked={asked} onDone={(by) => set(asked, by)} onCancel={() => setAsked(null)} />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly asked: Asked;
  readonly onDone: (approver: string) => void;
  readonly onCancel: () => void;
}

function Question({ asked, onDone, onCancel }: QuestionProps) {
  const { t } = useTranslation();
  const inForce = useVersions((state) => state.versions.find(({ status }) => status === 'inForce'));
  const words =
    asked === 'inForce' && inForce
      ? t('versions.ask.supersedes', { name: inForce.name })
      : t(`versions.ask.${asked}`);
  return (
    <>
      <p className={classes.soft}>{words}</p>
      {asked === 'approved' ? (
        <NameForm
          label={t('versions.approver')}
          hint={t('versions.approverHint')}
          initial=""
          confirm={t('versions.confirm.approved')}
          optional
          onDone={onDone}
          onCancel={onCancel}
        />
      ) : (
        <Group gap="xs">
          <Button size="compact-sm" onClick={() => onDone('')}>
            {t(`versions.confirm.${asked}`)}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {t('general.cancel')}
          </Button>
        </Group>
      )}
    </>
  );
}
