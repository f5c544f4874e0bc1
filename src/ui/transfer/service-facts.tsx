import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { Service } from '#core/model';
import classes from './service-facts.module.css';

/** What a service holds, counted. */
export function ServiceFacts({ service }: { service: Service }) {
  const { t } = useTranslation();
  const steps = records(service.nodes).filter(({ kind }) => kind === 'task').length;
  const facts = [
    [t('transfer.facts.processes', { count: records(service.processes).length }), steps > 0],
    [t('transfer.facts.steps', { count: steps }), steps > 0],
    [t('transfer.facts.roles', { count: records(service.roles).length }), records(service.roles).length > 0],
    [
      t('transfer.facts.maps', { count: records(service.journeys).length }),
      records(service.journeys).length > 0,
    ],
    [t('transfer.facts.scenarios', { count: records(service.scenarios).length }), steps > 0],
  ] as const;
  return (
    <ul className={classes.facts} aria-label={t('transfer.facts.title')}>
      {facts
        .filter(([, told]) => told)
        .map(([fact]) => (
          <li key={fact}>{fact}</li>
        ))}
    </ul>
  );
}
