import { processesOf } from '#core/model';
import type { Change } from '../../change.ts';
import { loopsOf } from '../../loops-of.ts';
import { halveReturns } from '../../redundancy/halve-returns.ts';
import type { Scope } from './scope.ts';

/** `halveReturns`: half as much work comes back, loop by loop. Values: name (the step it comes back to), from, to. */
export function fewerReturns({ service, tasks }: Scope): readonly Change[] {
  const processes = new Set(tasks.map(({ processId }) => processId));
  return processesOf(service)
    .filter(({ id }) => processes.has(id))
    .flatMap(({ id }) => loopsOf(service, id))
    .flatMap((loop) => (loop.step && halveReturns(service, loop, loop.step)) ?? []);
}
