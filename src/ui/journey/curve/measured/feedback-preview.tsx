import { Alert, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { feedbackIndex } from '#core/journey/emotion';
import type { FeedbackScale } from '#core/model';
import { useFormat } from '#ui/kit';
import type { FeedbackDraft, FeedbackState } from '#session/journey';
import type { JourneyCurves } from '../use-journey-curves.ts';
import classes from './measured-section.module.css';

interface PreviewProps {
  readonly draft: FeedbackDraft;
  readonly curves: JourneyCurves;
  readonly onMap: FeedbackState['mapTouchpoint'];
  readonly replacedAt: FeedbackState['replacedAt'];
}

/** Rows that were not understood beyond these are only counted. */
const TOLD = 5;

/** What is about to be taken over: by name in the file which touchpoint is meant and what it adds up to; what gives way to it, and what was not understood. */
export function FeedbackPreview({ draft, curves, onMap, replacedAt }: PreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rows, skipped } = draft.table;
  const replaced = [...new Set(draft.touchpoints.values())].flatMap((id) =>
    id === null
      ? []
      : replacedAt(id).map(({ scale, mean, n }) =>
          t('journeyCurve.files.replaces', {
            name: curves.touchpoints.find((each) => each.id === id)?.name || t('journeyMap.unnamed'),
            mean,
            count: n,
            scale: t(`journeyCurve.scales.${scale}`),
          }),
        ),
  );
  const told = (name: string): string => {
    const own = rows.filter(({ touchpoint }) => touchpoint === name);
    const scales = [...new Set(own.map(({ scale }) => scale))] satisfies FeedbackScale[];
    return scales
      .map((scale) => {
        const scores = own.filter((row) => row.scale === scale).map(({ score }) => score);
        return t(`journeyCurve.files.index.${scale}`, {
          index: format.number(feedbackIndex(scale, scores)),
          count: scores.length,
        });
      })
      .join(t('journeyMap.listSemicolon'));
  };
  return (
    <>
      {[...draft.touchpoints].map(([name, id]) => (
        <NativeSelect
          key={name}
          size="xs"
          label={t('journeyCurve.files.meant', { name })}
          description={told(name)}
          error={id === null ? t('journeyCurve.files.unknown') : undefined}
          value={id ?? ''}
          data={[
            { value: '', label: t('journeyCurve.files.leaveOut') },
            ...curves.touchpoints.map((each) => ({
              value: each.id,
              label: each.name || t('journeyMap.unnamed'),
            })),
          ]}
          onChange={({ currentTarget }) => {
            const picked = curves.touchpoints.find((each) => each.id === currentTarget.value);
            onMap(name, picked?.id ?? null);
          }}
        />
      ))}
      {replaced.length > 0 && (
        <Alert color="yellow" title={t('journeyCurve.files.replacesTitle')}>
          {replaced.map((line) => (
            <p key={line} className={classes.replaced}>
              {line}
            </p>
          ))}
        </Alert>
      )}
      {skipped.length > 0 && (
        <div className={classes.skipped}>
          <b>{t('journeyCurve.files.skipped', { count: skipped.length })}</b>
          <ul>
            {skipped.slice(0, TOLD).map(({ line, why, text }) => (
              <li key={line}>{t(`journeyCurve.files.why.${why}`, { line, text })}</li>
            ))}
          </ul>
          {skipped.length > TOLD && t('journeyCurve.files.more', { count: skipped.length - TOLD })}
        </div>
      )}
    </>
  );
}
