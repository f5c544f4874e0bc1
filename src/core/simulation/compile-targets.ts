import type { ProcessMachines } from '#core/machine';
import type { Service } from '#core/model';
import type { CompiledTarget } from './compiled-run.ts';

/** The service-level targets of the processes that run, by process. */
export function compileTargets(
  service: Service,
  machines: readonly ProcessMachines[],
): readonly (CompiledTarget | null)[] {
  return machines.map(({ processId }) => {
    const process = service.processes[processId];
    if (process?.target == null) return null;
    const calendar =
      process.targetCalendarId === null ? undefined : service.calendars[process.targetCalendarId];
    const hours =
      calendar === undefined ? null : { weekly: calendar.weekly, exceptions: calendar.exceptions };
    return { target: process.target, hours };
  });
}
