import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import type { MergedChange, Three } from '#core/versions/merge';
import type { MergeWords } from './use-merge-words.ts';
import classes from './merge-screen.module.css';

interface ChangeListProps {
  readonly changes: readonly MergedChange[];
  readonly words: MergeWords;
  readonly source: string;
  readonly sides: Three<Service>;
}

/** What was taken from either side because nothing stood against it; folded away. */
export function ChangeList({ changes, words, source, sides }: ChangeListProps) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <details className={classes.fold}>
      <summary>{t('merge.automatic', { count: changes.length })}</summary>
      {(['theirs', 'ours'] as const).map((side) => {
        const own = changes.filter((change) => change.side === side);
        const title = side === 'ours' ? t('merge.fromOurs') : t('merge.fromTheirs', { source });
        return (
          <section key={side} aria-label={title}>
            <h4>{title}</h4>
            {own.length === 0 && <p className={classes.soft}>{t('merge.none')}</p>}
            <ul>
              {own.map((change) => (
                <li key={`${change.table} ${change.id}`}>
                  <strong>
                    {change.table === 'profile'
                      ? words.tableOf(change.table)
                      : words.nameOf(change.id, [sides[side]])}
                  </strong>{' '}
                  <small>
                    {change.table !== 'profile' && `${words.tableOf(change.table)} · `}
                    {t(`merge.mark.${change.mark}`)}
                  </small>
                  {words.linesOf(change).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
