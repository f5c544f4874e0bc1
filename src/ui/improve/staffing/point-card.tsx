import { Button, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FrontPoint } from '#core/analysis/staffing';
import { useFormat } from '#ui/kit';
import { useStaffing } from '../advisor/use-advisor.ts';
import { useTryIt } from '../use-try-it.ts';
import classes from './staffing-section.module.css';
import { usePointText } from './use-point-text.ts';

/** One staffing: who works there, what it costs, what it does beside today's, and the way to open it. */
export function PointCard({ point }: { readonly point: FrontPoint }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = usePointText();
  const tryIt = useTryIt();
  const roles = useStaffing((state) => state.roles);
  const today = useStaffing((state) => state.front.find(({ isToday }) => isToday));
  const { plan, beside, cost } = point;
  const people = plan.people.reduce((sum, each) => sum + each, 0);
  const more = today === undefined ? 0 : cost - today.cost;
  const signed = (value: number, write: (size: number) => string) =>
    `${value < 0 ? '−' : '+'}${write(Math.abs(value))}`;
  const points = (share: number) => t('results.points', { n: 100 * share });
  const write = text.measure === 'withinTarget' ? points : text.value;
  return (
    <section className={classes.point} aria-live="polite">
      <h3>
        {point.isToday ? t('advisor.staffing.isToday') : t('advisor.staffing.title', { count: people })}
      </h3>
      {!point.onFront && <p className={classes.note}>{t('advisor.staffing.offFront')}</p>}
      <Table verticalSpacing={4} horizontalSpacing={6} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            <Table.Th scope="col">{t('advisor.staffing.thisOne')}</Table.Th>
            {!point.isToday && <Table.Th scope="col">{t('advisor.staffing.besideToday')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {roles.map((role, index) => {
            const count = plan.people[index] ?? 0;
            const shift = plan.shifts[index] ?? 0;
            return (
              <Table.Tr key={role.id}>
                <Table.Th scope="row">{role.name}</Table.Th>
                <Table.Td>{format.number(count)}</Table.Td>
                {!point.isToday && <Table.Td>{changeOf(count - role.today, shift)}</Table.Td>}
              </Table.Tr>
            );
          })}
          <Table.Tr>
            <Table.Th scope="row">
              {t(text.isMoney ? 'advisor.staffing.costAxis' : 'advisor.staffing.hoursAxis')}
            </Table.Th>
            <Table.Td>{text.cost(cost)}</Table.Td>
            {!point.isToday && (
              <Table.Td>
                {Math.abs(more) < 0.5 ? t('advisor.staffing.asToday') : signed(more, text.cost)}
              </Table.Td>
            )}
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{t(`advisor.staffing.measures.${text.measure}`)}</Table.Th>
            <Table.Td>{text.value(beside.value)}</Table.Td>
            {!point.isToday && <Table.Td>{difference()}</Table.Td>}
          </Table.Tr>
        </Table.Tbody>
      </Table>
      {!point.isToday && (
        <Button size="compact-sm" variant="light" onClick={() => tryIt([point.change])}>
          {t('advisor.staffing.open')}
        </Button>
      )}
    </section>
  );

  function changeOf(more: number, shift: number): string {
    const words = [
      ...(more === 0 ? [] : [signed(more, format.number)]),
      ...(shift === 0
        ? []
        : [t(shift > 0 ? 'advisor.staffing.shiftLater' : 'advisor.staffing.shiftEarlier')]),
    ];
    return words.length === 0 ? t('advisor.staffing.asToday') : words.join(' ');
  }

  function difference(): string {
    if (beside.verdict === 'none' || beside.difference === null || beside.interval === null)
      return t('advisor.staffing.none_shown');
    const [low, high] = beside.interval;
    const size = Math.abs(beside.difference);
    const half =
      text.measure === 'withinTarget'
        ? `± ${points((high - low) / 2)}`
        : format.halfWidth(size, beside.interval);
    return `${signed(beside.difference, write)} ${half}`;
  }
}
