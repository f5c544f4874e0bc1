import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomState } from '#session/room';
import { useBytes } from './use-bytes.ts';
import classes from './storage-page.module.css';

const KINDS = ['oldRuns', 'deletedVersions', 'bin'] as const;

interface Removal {
  readonly id: string;
  /** What there is to remove, and the question before it is. */
  readonly words: string;
  readonly question: string;
  readonly remove: () => Promise<void>;
}

/** What can be given back, each asked for once more in words and bytes. */
export function SpareList({ state }: { state: RoomState }) {
  const { t } = useTranslation();
  const bytes = useBytes();
  const { spare, services, freed } = state;
  const [asked, ask] = useState<string | null>(null);
  const removals: readonly Removal[] = [
    ...KINDS.filter((kind) => spare[kind].count > 0).map((kind) => {
      const values = { count: spare[kind].count, size: bytes(spare[kind].bytes) };
      return {
        id: kind,
        words: t(`storage.spare.${kind}`, values),
        question: t(`storage.question.${kind}`, values),
        remove: () => state.remove(kind),
      };
    }),
    ...services.flatMap((service) =>
      service.feedback.map((set) => {
        const values = { file: set.name, size: bytes(set.bytes) };
        const answers = t('storage.answers', { count: set.answers });
        return {
          id: set.id,
          words: t('storage.feedbackOf', { ...values, service: service.name, answers }),
          question: t('storage.askFeedback', values),
          remove: () => state.removeFeedback(set.id),
        };
      }),
    ),
  ];
  return (
    <section>
      <h3 className={classes.heading}>{t('storage.free')}</h3>
      {freed !== null && (
        <p className={classes.freed} role="status">
          {t('storage.freed', { size: bytes(freed) })}
        </p>
      )}
      {removals.length === 0 && <p className={classes.soft}>{t('storage.noSpare')}</p>}
      <ul className={classes.spare}>
        {removals.map(({ id, words, question, remove }) => (
          <li key={id}>
            {asked === id ? (
              <>
                <span>{question}</span>
                <Group gap="xs" wrap="nowrap">
                  <Button
                    size="compact-sm"
                    color="red"
                    variant="light"
                    onClick={() => {
                      ask(null);
                      void remove();
                    }}
                  >
                    {t('storage.confirm')}
                  </Button>
                  <Button size="compact-sm" variant="default" onClick={() => ask(null)}>
                    {t('general.cancel')}
                  </Button>
                </Group>
              </>
            ) : (
              <>
                <span>{words}</span>
                <Button size="compact-sm" variant="default" onClick={() => ask(id)}>
                  {t('storage.remove')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
