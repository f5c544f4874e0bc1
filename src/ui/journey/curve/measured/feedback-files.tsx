import { Alert, Button, NativeSelect } from '@mantine/core';
import { FileUp, Trash2 } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { FeedbackScale } from '#core/model';
import { IconButton, useProblemText, useSession } from '#ui/kit';
import type { JourneyCurves } from '../use-journey-curves.ts';
import { FeedbackPreview } from './feedback-preview.tsx';
import classes from './measured-section.module.css';

const SCALES: readonly FeedbackScale[] = ['csat', 'nps', 'ces'];

/** Answers of customers from CSV files: what was read, before it is taken over; and the files whose answers are kept here. */
export function FeedbackFiles({ curves }: { readonly curves: JourneyCurves }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const feedback = use(useSession().feedback());
  const { sets, draft, problems, choose, setScale, mapTouchpoint, replacedAt, take, putAway, remove } =
    useStore(feedback);
  const own = sets.filter(({ journeyId }) => journeyId === curves.journeyId);
  const taken = draft?.table.rows.filter(({ touchpoint }) => draft.touchpoints.get(touchpoint) != null) ?? [];
  return (
    <section aria-label={t('journeyCurve.files.title')}>
      <h3>{t('journeyCurve.files.title')}</h3>
      <p className={classes.soft}>{t('journeyCurve.files.intro')}</p>
      {problems.map((problem) => (
        <Alert key={problem.code} color="red">
          {problemText(problem)}
        </Alert>
      ))}
      {draft === null ? (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<FileUp size={14} aria-hidden />}
          onClick={() => void choose()}
        >
          {t('journeyCurve.files.choose')}
        </Button>
      ) : (
        <div className={classes.draft} role="group" aria-label={draft.name}>
          <b>{draft.name}</b>
          {draft.table.missing.length > 0 ? (
            <p>
              {t('journeyCurve.files.missing', {
                columns: draft.table.missing
                  .map((field) => t(`journeyCurve.files.columns.${field}`))
                  .join(t('journeyMap.listSemicolon')),
              })}
            </p>
          ) : (
            <>
              {!draft.table.hasScale && (
                <NativeSelect
                  size="xs"
                  label={t('journeyCurve.files.scale')}
                  value={draft.scale}
                  data={SCALES.map((value) => ({ value, label: t(`journeyCurve.scales.${value}`) }))}
                  onChange={({ currentTarget }) => setScale(currentTarget.value as FeedbackScale)}
                />
              )}
              <FeedbackPreview draft={draft} curves={curves} onMap={mapTouchpoint} replacedAt={replacedAt} />
            </>
          )}
          <div className={classes.buttons}>
            <Button size="compact-sm" disabled={taken.length === 0} onClick={() => void take()}>
              {t('journeyCurve.files.take', { count: taken.length })}
            </Button>
            <Button size="compact-sm" variant="default" onClick={putAway}>
              {t('general.cancel')}
            </Button>
          </div>
        </div>
      )}
      <ul className={classes.list} aria-label={t('journeyCurve.files.kept')}>
        {own.map(({ id, name, answers }) => (
          <li key={id}>
            <span>
              {name}
              <small>{t('journeyCurve.files.answers', { count: answers.length })}</small>
            </span>
            <IconButton
              icon={Trash2}
              variant="subtle"
              label={t('journeyCurve.files.remove', { name })}
              onClick={() => void remove(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
