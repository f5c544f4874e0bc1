import { type Problem, problem } from '#core/base';
import { expandedName, flowsFrom, type NodeId, type ProcessId, type Service } from '#core/model';
import type { Change } from '../change.ts';
import { reachableNodes } from '../reachability.ts';
import { remediesFor } from './remedies.ts';
import type { Soundness, TraceStep, Violation } from './soundness.ts';

/** A violation as it is told, with what could be done about it and how it comes about. */
export interface SoundnessFinding extends Problem {
  readonly remedies: readonly Change[];
  readonly processId: ProcessId | null;
  /** Moves to where it shows; empty where there is nothing to show. */
  readonly trace: readonly TraceStep[];
}

/** Violations beyond these are told without remedies: the first have to be dealt with anyway. */
const MOST_REMEDIED = 6;

/**
 * What a person should know of the answer about a service: problems of code `soundness.<code>`. Left out is what another
 * check says (no beginning, no flow leads there) and what only follows from something that is told (all that lies behind a join that
 * waits for ever; an end that is reached twice because of a missing join). Values `name` of the first element, `extent`
 * (`one` or `more`), `elements`; for a deadlock `split`: the last choice before it. Last comes what was not looked at: `undecided`
 * (`states`), `abridged` (`name` of the split with most `ways`), `unexecuted` (`name`, `extent`, `elements`).
 */
export function tellSoundness(service: Service, found: Soundness): readonly SoundnessFinding[] {
  const told = found.violations.flatMap((violation, index): readonly SoundnessFinding[] => {
    const at = toldAt(service, violation, found.violations);
    if (at.length === 0) return [];
    const { code, values } = wording(service, violation, at);
    const remedies = index < MOST_REMEDIED ? remediesFor(service, violation, found) : [];
    const { severity, processId, trace } = violation;
    return [{ ...problem(`soundness.${code}`, severity, at, values), remedies, processId, trace }];
  });
  return [
    ...told,
    ...unsearched(service, found).map((each) => ({ ...each, remedies: [], processId: null, trace: [] })),
  ];
}

/** What was not looked at. That a process cannot be executed is told by another check. */
function unsearched(
  service: Service,
  { limit, states, abridged, unexecuted }: Soundness,
): readonly Problem[] {
  const most = abridged.toSorted((a, b) => flowsFrom(service, b).length - flowsFrom(service, a).length)[0];
  return [
    ...(limit === 'states' || limit === 'tokens'
      ? [problem('soundness.undecided', 'note', [], { states })]
      : []),
    ...(most === undefined
      ? []
      : [
          problem('soundness.abridged', 'note', abridged, {
            name: expandedName(service, most),
            ways: flowsFrom(service, most).length,
          }),
        ]),
    ...unexecuted.slice(0, 1).map((first) =>
      problem('soundness.unexecuted', 'note', unexecuted, {
        name: expandedName(service, first),
        extent: unexecuted.length === 1 ? 'one' : 'more',
        elements: unexecuted.length,
      }),
    ),
  ];
}

/** The elements of a violation that nothing else speaks of. */
function toldAt(
  service: Service,
  violation: Violation,
  all: readonly Violation[],
): readonly (NodeId | ProcessId)[] {
  const { code, at, processId } = violation;
  if (code === 'noEntry') return [];
  if (code === 'deadStep') {
    const reachable = reachableNodes(service, processId);
    const blocked = behind(
      service,
      all.filter((each) => each.code !== 'deadStep').flatMap((each) => each.at as NodeId[]),
    );
    return at.filter((id) => reachable.has(id as NodeId) && !blocked.has(id as NodeId));
  }
  if (code === 'endTwice') {
    const unjoined = all.filter((each) => each.code === 'lackOfSynchronisation');
    const spoken = behind(
      service,
      unjoined.flatMap((each) => each.at as NodeId[]),
    );
    return at.filter((id) => !spoken.has(id as NodeId));
  }
  return at;
}

function behind(service: Service, from: readonly NodeId[]): ReadonlySet<NodeId> {
  const seen = new Set<NodeId>(from);
  for (const id of seen) for (const flow of flowsFrom(service, id)) seen.add(flow.target);
  return seen;
}

function wording(
  service: Service,
  { code, trace }: Violation,
  at: readonly (NodeId | ProcessId)[],
): { readonly code: string; readonly values: Problem['values'] } {
  const name = expandedName(service, at[0] as NodeId);
  const values = { name, extent: at.length === 1 ? 'one' : 'more', elements: at.length };
  if (code === 'joinsWaitForEachOther') {
    const other = at[1] === undefined ? name : expandedName(service, at[1] as NodeId);
    return { code, values: { ...values, other } };
  }
  if (code !== 'deadlock') return { code, values };
  const choice = trace.findLast(({ event }) => ['choose', 'chooseSome', 'first'].includes(event));
  if (choice === undefined) return { code, values };
  const split = expandedName(service, choice.node);
  const flow = choice.flows.length === 1 ? service.flows[choice.flows[0] as never] : undefined;
  if (flow === undefined) return { code: 'deadlockAfterSplit', values: { ...values, split } };
  return {
    code: 'deadlockAfterChoice',
    values: { ...values, split, target: expandedName(service, flow.target) },
  };
}
