import { useTranslation } from 'react-i18next';
import type { MergeWarning } from '#core/versions/merge';
import type { MergeWords } from './use-merge-words.ts';
import classes from './merge-screen.module.css';

interface WarningListProps {
  readonly warnings: readonly MergeWarning[];
  readonly words: MergeWords;
}

/** What came together although each side alone was in order; changes by themselves nothing. */
export function WarningList({ warnings, words }: WarningListProps) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <section className={classes.part} aria-label={t('merge.look')}>
      <h3>{t('merge.look')}</h3>
      <ul className={classes.sentences}>
        {warnings.map(({ code, at }) => (
          <li key={`${code} ${at.join(' ')}`}>
            {t(`merge.warning.${code}`, { names: at.map((id) => words.nameOf(id)).join('\n') })}
          </li>
        ))}
      </ul>
    </section>
  );
}
