import {
  distinctName,
  effectiveProbabilities,
  flowsFrom,
  processesOf,
  type Service,
  type Task,
} from '#core/model';
import { scaled } from '#core/random';
import { type NaturalLoop, naturalLoops } from '../../natural-loops.ts';
import { CONTROL_CATCH, CONTROL_LEAST_RETURN, CONTROL_TIME_SHARE } from '../assumptions.ts';
import type { Draft } from '../../draft.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { only, workOf } from '../steps.ts';

/**
 * Control addition: where cases come back from far behind, a check right after the first step of the loop finds part of
 * the faults at once. Change `checkAtOnce {name, minutes, caught, from, to}`: work of the check, share of faults it
 * finds, share that came back at the end before and after.
 */
export function proposeControlAddition(given: Given): readonly Redesign[] {
  const { service } = given;
  return processesOf(service).flatMap(({ id }) =>
    naturalLoops(service, id).flatMap((loop) => proposeIn(given, loop)),
  );
}

function proposeIn(given: Given, loop: NaturalLoop): readonly Redesign[] {
  const { service } = given;
  const task = firstStep(service, loop);
  const back = only(loop.back);
  const out = task && only(flowsFrom(service, task.id));
  if (task === null || !back || !out || stepsIn(service, loop) < 2) return [];
  const from = returnShare(service, back.id, back.source);
  if (from === null || from < CONTROL_LEAST_RETURN) return [];
  const caughtNow = from * CONTROL_CATCH;
  const to = (from - caughtNow) / (1 - caughtNow);
  const minutes = CONTROL_TIME_SHARE * workOf(task);
  const values = { name: distinctName(service, task.id), minutes, caught: CONTROL_CATCH, from, to };
  const about = {
    principle: 'controlAddition',
    code: 'checkAtOnce',
    at: [task.id, back.id],
    values,
  } as const;
  return redesign(given, about, (draft) => {
    const check = draft.add('nodes', 'insertOnFlow', {
      flowId: out.id,
      kind: 'task',
      taskType: task.taskType,
    });
    const onward = check && only(flowsFrom(draft.service, check));
    if (!check || !onward) return void (draft.failed = true);
    draft.do('rename', { id: check, name: `✓ ${task.name}` }).do('setTask', {
      ids: [check],
      change: {
        performer: task.performer,
        duration: scaled(task.duration, CONTROL_TIME_SHARE),
        valueClass: 'necessary',
      },
    });
    const choice = draft.add('nodes', 'insertOnFlow', { flowId: onward.id, kind: 'exclusiveGateway' });
    const again = choice && draft.add('flows', 'connect', { source: choice, target: task.id });
    if (!choice || !again) return void (draft.failed = true);
    draft.do('setFlow', { id: again, change: { probability: caughtNow } });
    setReturnShare(draft, back.id, back.source, to);
  });
}

/** The step the loop begins with: its header, or what a merging gateway there leads to. */
function firstStep(service: Service, { header, body }: NaturalLoop): Task | null {
  const node = service.nodes[header];
  const next = node?.kind === 'exclusiveGateway' ? only(flowsFrom(service, header))?.target : header;
  const step = next && body.has(next) ? service.nodes[next] : undefined;
  return step?.kind === 'task' ? step : null;
}

function stepsIn(service: Service, { body }: NaturalLoop): number {
  return [...body].filter((id) => service.nodes[id]?.kind === 'task').length;
}

/** The share of passes that go back; null where conditions decide, or something that is no choice. */
function returnShare(service: Service, back: string, source: Task['id']): number | null {
  if (service.nodes[source]?.kind !== 'exclusiveGateway') return null;
  if (flowsFrom(service, source).some(({ condition }) => condition !== null)) return null;
  return effectiveProbabilities(service, source).get(back as never) ?? null;
}

/** Gives the flow back its new share; its siblings keep theirs among themselves. */
function setReturnShare(draft: Draft, back: string, source: Task['id'], share: number): void {
  const shares = effectiveProbabilities(draft.service, source);
  const rest = 1 - (shares.get(back as never) ?? 0);
  for (const flow of flowsFrom(draft.service, source)) {
    const own = (shares.get(flow.id) ?? 0) / rest;
    draft.do('setFlow', {
      id: flow.id,
      change: { probability: flow.id === back ? share : (1 - share) * own },
    });
  }
}
