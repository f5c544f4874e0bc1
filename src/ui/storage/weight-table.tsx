import { useTranslation } from 'react-i18next';
import type { ServiceWeight } from '#session/ports';
import { weightOf } from '#session/room';
import { useBytes } from './use-bytes.ts';
import classes from './storage-page.module.css';

const feedbackOf = ({ feedback }: ServiceWeight) => feedback.reduce((sum, { bytes }) => sum + bytes, 0);

/** What each service takes, by what it is made of. */
export function WeightTable({ services }: { services: readonly ServiceWeight[] }) {
  const { t } = useTranslation();
  const bytes = useBytes();
  const size = (value: number) => (value === 0 ? '–' : bytes(value));
  if (services.length === 0) return <p className={classes.soft}>{t('storage.nothing')}</p>;
  return (
    <section>
      <h3 className={classes.heading}>{t('storage.services')}</h3>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('storage.services')}>
          <thead>
            <tr>
              <th scope="col">{t('storage.service')}</th>
              <th scope="col">{t('storage.document')}</th>
              <th scope="col">{t('storage.versions')}</th>
              <th scope="col">{t('storage.runs')}</th>
              <th scope="col">{t('storage.feedback')}</th>
              <th scope="col">{t('storage.picture')}</th>
              <th scope="col">{t('storage.total')}</th>
            </tr>
          </thead>
          <tbody>
            {services.map((service) => (
              <tr key={service.id}>
                <th scope="row">
                  {service.name || t('general.unnamed')}
                  {service.deletedAt !== null && <small>{t('storage.inBin')}</small>}
                </th>
                <td>{size(service.document)}</td>
                <td>{size(service.versions)}</td>
                <td>{size(service.runs)}</td>
                <td>{size(feedbackOf(service))}</td>
                <td>{size(service.picture)}</td>
                <td>
                  <b>{size(weightOf(service))}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.soft}>{t('storage.asText')}</p>
    </section>
  );
}
