import { HardDrive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton, AppearanceButton, Logo } from '#ui/kit';
import classes from './library-bar.module.css';

/** The bar of the library: the name of the app, language and colours. */
export function LibraryBar() {
  const { t } = useTranslation();
  return (
    <header className={classes.bar}>
      <Logo size={26} />
      <span className={classes.name}>Throughline</span>
      <span className={classes.claim}>{t('library.claim')}</span>
      <ActionButton id="showStorage" icon={HardDrive} />
      <AppearanceButton />
    </header>
  );
}
