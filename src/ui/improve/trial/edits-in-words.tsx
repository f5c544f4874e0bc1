import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import classes from './trial-dialog.module.css';
import { useEditWords } from './use-edit-words.ts';

/** What a variant changes, one line each. */
export function EditsInWords({ before, after }: { before: Service; after: Service }) {
  const { t } = useTranslation();
  const lines = useEditWords()(before, after);
  return (
    <ul className={classes.edits}>
      {(lines.length > 0 ? lines : [t('improve.edits.nothing')]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
