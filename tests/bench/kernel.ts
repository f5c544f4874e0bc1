/**
 * Speed of the kernel on one core, all statistics on, beside the same process as XState actors.
 *
 *   npm run bench -- kernel
 *
 * An event is a case arrival or a task completion. Machines differ and are busy with other things, so every figure
 * stands beside a fixed calibration loop run in the same moment: compare ratios, not milliseconds.
 */
import { type Control, createActorControl } from '#core/machine';
import type { Service } from '#core/model';
import { compileRun, type CompiledRun, replicateAtOnce } from '#core/simulation';
import { Environment } from '../../src/core/simulation/kernel/environment.ts';
import { drawService, exponential, SCENARIO, task } from '../support/draw-service.ts';
import { drawService12 } from '../support/service12.ts';
import { calibrate, median } from '../support/calibration.ts';

const ROUNDS = 15;
const FLOOR_ROUNDS = 14;

function mm3(cases: number): Service {
  return drawService({
    nodes: { start: { kind: 'startEvent' }, A: task(exponential(1), 'staff'), end: { kind: 'endEvent' } },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { staff: 3 },
    arrivals: { start: { by: 'interval', interval: exponential(1 / 2.5) } },
    scenario: { stop: { by: 'cases', cases } },
  });
}

function compiled(service: Service): CompiledRun {
  const run = compileRun(service, SCENARIO);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

function report(
  name: string,
  unit: string,
  counts: readonly number[],
  milliseconds: readonly number[],
  loops: readonly number[],
): void {
  const rates = counts.map((count, i) => count / (milliseconds[i] as number) / 1000);
  const ratios = milliseconds.map((ms, i) => ms / (loops[i] as number));
  console.log(
    [
      name.padEnd(34),
      `${median(rates).toFixed(2)} M ${unit}/s`.padStart(18),
      `best ${Math.max(...rates).toFixed(2)}`.padStart(12),
      `${median(milliseconds).toFixed(0)} ms`.padStart(10),
      `calibration ${median(loops).toFixed(1)} ms`.padStart(22),
      `ratio ${median(ratios).toFixed(2)}`.padStart(13),
    ].join('  '),
  );
}

function timeTable(name: string, run: CompiledRun): void {
  const [counts, times, loops]: [number[], number[], number[]] = [[], [], []];
  for (let round = -3; round < ROUNDS; round++) {
    const before = calibrate();
    const started = performance.now();
    const { events } = replicateAtOnce(run, round + 3);
    const elapsed = performance.now() - started;
    const after = calibrate();
    // the first rounds warm the engine up
    if (round < 0) continue;
    counts.push(events);
    times.push(elapsed);
    loops.push((before + after) / 2);
  }
  report(name, 'events', counts, times, loops);
}

/** Messages between actors: to the case, on to a token, and the effects that tokens tell their case. */
function counted(control: Control): { readonly control: Control; readonly sends: () => number } {
  let sends = 0;
  const { outbox } = control;
  const told = (before: number): void => {
    sends += (outbox.length - before) / 3;
  };
  const around = (own: number, act: () => void): void => {
    const before = outbox.length;
    sends += own;
    act();
    told(before);
  };
  return {
    sends: () => sends,
    control: {
      outbox,
      plain: null,
      reserve: (tokens, cases) => control.reserve(tokens, cases),
      start: (kase, token, node) => around(2, () => control.start(kase, token, node)),
      signal: (token, signal) => around(2, () => control.signal(token, signal)),
      take: (token, flow) => around(2, () => control.take(token, flow)),
      copy: (token, copy) => control.copy(token, copy),
      settle(kase) {
        sends++;
        return control.settle(kase);
      },
      close: (kase) => control.close(kase),
    },
  };
}

function timeActors(name: string, run: CompiledRun): void {
  const [events, sends, times, loops]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = -1; round < 5; round++) {
    const before = calibrate();
    const actors = counted(createActorControl(run.machines, run.table));
    const started = performance.now();
    const environment = new Environment(run, Math.max(0, round), { control: actors.control, warmup: 0 });
    while (!environment.advance(10_000));
    const elapsed = performance.now() - started;
    const after = calibrate();
    if (round < 0) continue;
    events.push(environment.events);
    sends.push(actors.sends());
    times.push(elapsed);
    loops.push((before + after) / 2);
  }
  report(`${name}, as actors`, 'sends', sends, times, loops);
  report(`${name}, as actors`, 'events', events, times, loops);
}

/** The same run on both floors, in turns: what the rules of the general one cost where they are not needed. */
function compareFloors(name: string, run: CompiledRun): void {
  const ratios: number[] = [];
  const timed = (floor: CompiledRun['floor'], index: number): number => {
    const started = performance.now();
    replicateAtOnce({ ...run, floor }, index);
    return performance.now() - started;
  };
  for (let round = -2; round < FLOOR_ROUNDS; round++) {
    // who goes first changes, so that neither always finds the memory the other left
    const first = round % 2 === 0 ? timed('plain', round + 2) : timed('general', round + 2);
    const second = round % 2 === 0 ? timed('general', round + 2) : timed('plain', round + 2);
    if (round >= 0) ratios.push(round % 2 === 0 ? second / first : first / second);
  }
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  const range = `${least.toFixed(2)} … ${most.toFixed(2)}`;
  console.log(
    `${name.padEnd(34)}  general floor ÷ plain floor, time: ${median(ratios).toFixed(2)} (${range})`,
  );
}

timeTable('M/M/3, 200,000 customers', compiled(mm3(200_000)));
timeTable('service12, 40,000 cases', compiled(drawService12(40_000)));
timeTable('M/M/3, on the general floor', { ...compiled(mm3(100_000)), floor: 'general' });
compareFloors('M/M/3, 100,000 customers', compiled(mm3(100_000)));
compareFloors('service12, 20,000 cases', compiled(drawService12(20_000)));
timeActors('M/M/3, 5,000 customers', compiled(mm3(5000)));
timeActors('service12, 1,000 cases', compiled(drawService12(1000)));
