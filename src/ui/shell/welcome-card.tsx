import { Button, CloseButton } from '@mantine/core';
import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { exampleList } from '#core/examples/catalogue';
import { useAction, usePreferences, useSession } from '#ui/kit';
import classes from './welcome-card.module.css';

/** The examples offered beside the one that is open; the library has them all. */
const ALSO_OFFERED: readonly string[] = ['complaint-handling', 'phone-repair'];

/** The first thing a newcomer reads: this is an example, run it, or start with something else. */
export function WelcomeCard({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const language = usePreferences((state) => state.language);
  const run = useAction('run');
  const library = session.library.getState();
  const others = exampleList(language).filter(({ id }) => ALSO_OFFERED.includes(id));
  return (
    <section className={classes.card} aria-label={t('shell.welcome')}>
      <CloseButton
        size="sm"
        className={classes.close ?? ''}
        aria-label={t('general.close')}
        onClick={onClose}
      />
      <h2>{t('shell.welcomeTitle')}</h2>
      <p>{t('shell.welcomeText')}</p>
      <div className={classes.row}>
        <Button
          size="sm"
          leftSection={<Play size={15} aria-hidden />}
          onClick={run.run}
          disabled={!run.enabled}
        >
          {t('shell.welcomeRun')}
        </Button>
        <span className={classes.or}>{t('shell.welcomeOr')}</span>
        {others.map(({ id, name }) => (
          <Button key={id} variant="default" onClick={() => void library.createFromExample(id)}>
            {name}
          </Button>
        ))}
        <Button variant="default" onClick={() => void library.close()}>
          {t('shell.welcomeAll')}
        </Button>
        <Button variant="default" onClick={() => void library.createBlank(t('library.newName'))}>
          {t('shell.welcomeBlank')}
        </Button>
        <Button variant="default" onClick={() => void session.files.getState().chooseFile()}>
          {t('shell.welcomeFile')}
        </Button>
      </div>
    </section>
  );
}
