import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import type { StoredRun } from '#session/run';
import { Logo, useFormat, useRun } from '#ui/kit';
import classes from './report-sheet.module.css';

/** The head of a sheet: what it is about, from which run, and whether that is still current. */
export function ReportHead({ run, service }: { run: StoredRun; service: Service }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const stale = useRun((state) => state.stale);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    run.finishedAt,
  );
  return (
    <>
      <header className={classes.head}>
        <div>
          <h1>{service.profile.name}</h1>
          <p>{t('report.scenarioOf', { scenario: run.scenarioName, date })}</p>
        </div>
        <Logo />
      </header>
      {stale && <p className={classes.stale}>{t('report.stale')}</p>}
    </>
  );
}
