import { useTranslation } from 'react-i18next';
import classes from './sides.module.css';

/** What will happen to the files that hover above the comparison. */
export function DropVeil() {
  const { t } = useTranslation();
  return (
    <div className={classes.veil}>
      <strong>{t('compareSides.drop')}</strong>
      <span>{t('compareSides.dropHint')}</span>
    </div>
  );
}
