import { processesOf } from '#core/model';
import type { Change } from '../../change.ts';
import { naturalLoops } from '../../natural-loops.ts';
import { halveReturns } from '../../redundancy/halve-returns.ts';
import { firstStepOf } from '../../rework-loop.ts';
import type { Scope } from './scope.ts';

/** `halveReturns`: half as much work comes back, loop by loop. Values: name (the step it comes back to), from, to. */
export function fewerReturns({ service, tasks }: Scope): readonly Change[] {
  const processes = new Set(tasks.map(({ processId }) => processId));
  return processesOf(service)
    .filter(({ id }) => processes.has(id))
    .flatMap(({ id }) => naturalLoops(service, id))
    .flatMap((loop) => {
      const step = firstStepOf(service, loop);
      return (step && halveReturns(service, loop, step)) ?? [];
    });
}
