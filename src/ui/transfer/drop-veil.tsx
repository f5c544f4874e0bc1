import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#ui/kit';
import classes from './drop-veil.module.css';

/** What will happen to the files that hover above the window. */
export function DropVeil({ count }: { count: number }) {
  const { t } = useTranslation();
  const name = useWorkspace((state) => state.service?.profile.name ?? null);
  return (
    <div className={classes.veil}>
      <div className={classes.words}>
        <strong>{t('transfer.drop.title', { count })}</strong>
        <span>{t('transfer.drop.kinds')}</span>
        {name !== null && <span>{t('transfer.drop.stays', { name: name || t('general.unnamed') })}</span>}
      </div>
    </div>
  );
}
