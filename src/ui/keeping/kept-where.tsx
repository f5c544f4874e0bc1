import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from '#ui/dialog';
import { useAction } from '#ui/kit';
import classes from './kept-where.module.css';

const ROWS = ['work', 'app', 'files', 'links', 'choices'] as const;
const PROMISES = ['saved', 'tabs', 'full', 'nobody'] as const;

/** What of a person's work lies where, how it can get lost, and what they can rely on. */
export function KeptWhere({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const backUp = useAction('backUp');
  return (
    <DialogFrame title={t('actions.showKeeping')} width={860} onClose={onClose}>
      <div className={classes.page}>
        <p>{t('keeping.where.intro')}</p>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('keeping.where.what')}</th>
              <th scope="col">{t('keeping.where.place')}</th>
              <th scope="col">{t('keeping.where.lost')}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row}>
                <th scope="row">{t(`keeping.where.rows.${row}.what`)}</th>
                <td>{t(`keeping.where.rows.${row}.place`)}</td>
                <td>{t(`keeping.where.rows.${row}.lost`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <section>
          <h3 className={classes.heading}>{t('keeping.where.promised')}</h3>
          <ul className={classes.list}>
            {PROMISES.map((promise) => (
              <li key={promise}>{t(`keeping.where.promises.${promise}`)}</li>
            ))}
          </ul>
        </section>
        <Button className={classes.act ?? ''} size="sm" disabled={!backUp.enabled} onClick={backUp.run}>
          {t('actions.backUp')}
        </Button>
      </div>
    </DialogFrame>
  );
}
