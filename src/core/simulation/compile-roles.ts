import { type Problem, problem, records, type Result, success } from '#core/base';
import { validateWorkingHours } from '#core/calendar';
import type { ControlTable } from '#core/machine';
import { type RoleId, type Service, staffingOf } from '#core/model';
import type { CompiledRole } from './compiled-run.ts';

/** The roles that do a step of the run, in key order of the document. */
export function compileRoles(
  service: Service,
  table: ControlTable,
): Extract<Result<readonly CompiledRole[]>, { ok: true }> {
  const problems: Problem[] = [];
  const needed = new Set<RoleId>();
  for (const id of table.nodes) {
    const node = service.nodes[id];
    if (node === undefined) continue;
    for (const { role } of staffingOf(service, node).needs) needed.add(role.id);
  }
  const roles = records(service.roles)
    .filter(({ id }) => needed.has(id))
    .map((role): CompiledRole => {
      const { id, name, capacity, costPerHour, calendarId, discipline } = role;
      const calendar = calendarId === null ? undefined : service.calendars[calendarId];
      const hours =
        calendar === undefined ? null : { weekly: calendar.weekly, exceptions: calendar.exceptions };
      if (!(Number.isInteger(capacity) && capacity >= 0)) {
        problems.push(problem('run.capacity', 'error', [id], { name, capacity }));
      }
      if (hours !== null) {
        for (const each of validateWorkingHours(hours)) {
          // said of the role below, which is what matters
          if (each.code === 'calendar.neverOpen') continue;
          problems.push(problem(each.code, each.severity, [calendar?.id ?? id], each.values));
        }
      }
      const staffed =
        hours === null
          ? capacity > 0
          : [...hours.weekly, ...hours.exceptions.flatMap((day) => day.intervals)].some(
              (interval) => (interval.capacity ?? capacity) > 0 && interval.to > interval.from,
            );
      if (!staffed) problems.push(problem('run.nobodyOnDuty', 'warning', [id], { name }));
      return {
        id,
        name,
        capacity,
        costPerHour,
        atClosing: calendar?.atClosing ?? 'pause',
        discipline,
        hours,
      };
    });
  return success(roles, problems) as Extract<Result<readonly CompiledRole[]>, { ok: true }>;
}
