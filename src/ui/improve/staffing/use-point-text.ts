import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrontPoint, StaffingMeasure } from '#core/analysis/staffing';
import { useFormat, useWorkspace } from '#ui/kit';
import { useStaffing } from '../advisor/use-advisor.ts';

/** How the cost, the measure and the people of a staffing are written. */
export function usePointText() {
  const { t } = useTranslation();
  const format = useFormat();
  const measure: StaffingMeasure = useStaffing((state) => state.searchedBy ?? state.measure);
  const roles = useStaffing((state) => state.roles);
  /** Without any hourly cost the search counts paid hours instead of money. */
  const isMoney = useWorkspace(({ service }) =>
    Object.values(service?.roles ?? {}).some(({ costPerHour }) => costPerHour > 0),
  );
  return useMemo(() => {
    const cost = (value: number) =>
      isMoney ? format.money(value) : t('advisor.staffing.hours', { n: value });
    const value = (number: number | null) =>
      measure === 'withinTarget' ? format.percent(number) : format.duration(number);
    const people = ({ plan }: FrontPoint) =>
      roles.map(({ name }, index) => `${name} ${format.number(plan.people[index] ?? 0)}`).join(', ');
    const name = (point: FrontPoint) =>
      t(point.isToday ? 'advisor.staffing.pointToday' : 'advisor.staffing.point', {
        people: people(point),
        cost: cost(point.cost),
        value: value(point.beside.value),
      });
    return { cost, value, name, isMoney, measure };
  }, [t, format, measure, roles, isMoney]);
}
