import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import {
  expandedName,
  type NodeId,
  type NodeOf,
  staffingOf,
  type ScenarioId,
  type Service,
} from '#core/model';
import { useFormat } from '#ui/kit';
import classes from './report-sheet.module.css';
import { useInputWords } from './use-input-words.ts';

/** What the run was made from: staffing, arrivals, durations. */
export function ReportInputs({ service, scenarioId }: { service: Service; scenarioId: ScenarioId }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useInputWords();
  const scenario = service.scenarios[scenarioId];
  const tasks = records(service.nodes).filter((node): node is NodeOf<'task'> => node.kind === 'task');
  return (
    <section className={classes.inputs} aria-label={t('report.inputs')}>
      <table>
        <caption>{t('report.staffing')}</caption>
        <tbody>
          {records(service.roles).map((role) => (
            <tr key={role.id}>
              <th scope="row">{role.name}</th>
              <td>{t('results.table.people', { count: role.capacity })}</td>
              <td>
                {(role.calendarId && service.calendars[role.calendarId]?.name) || t('simulation.always')}
              </td>
              <td>{t('report.perHour', { cost: format.money(role.costPerHour) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{t('report.durations')}</caption>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">{expandedName(service, task.id)}</th>
              <td>{words.duration(task.duration)}</td>
              {staffingOf(service, task).needs.length === 0 && <td>{t('report.nobody')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {scenario && (
        <p>
          {(Object.keys(scenario.arrivals) as NodeId[])
            .filter((id) => service.nodes[id])
            .map((id) =>
              t('report.arrivals', {
                start: expandedName(service, id),
                how: words.arrival(scenario.arrivals[id]!),
              }),
            )
            .join(' ')}{' '}
          {words.stop(scenario)}
        </p>
      )}
    </section>
  );
}
