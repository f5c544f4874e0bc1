import type { Edit } from '#core/editing';
import {
  canConnect,
  expandedName,
  type Flow,
  flowsFrom,
  flowsInto,
  isGateway,
  type NodeId,
  type NodeKind,
  nodesOf,
  type Service,
  sizeOf,
} from '#core/model';
import { type Change, withChanges } from '../change.ts';
import { Draft } from '../draft.ts';
import { checkSoundness } from './check-soundness.ts';
import type { Soundness, Violation } from './soundness.ts';

/** At most so many ways out are offered for one violation. */
const MOST = 3;

/** A changed process that takes longer to look at is not offered. */
const STATES = 4000;

/** How often a trial may be made for one violation. */
const TRIALS = 12;

/**
 * What could be done about a violation, most likely first. Each has been tried: with it the violation is gone, and no error
 * that was not there before has come. One that brings a warning (branches no longer joined) is offered only where none is
 * without.
 */
export function remediesFor(service: Service, violation: Violation, found: Soundness): readonly Change[] {
  const known = new Set(found.violations.map(placeOf));
  const clean: Change[] = [];
  const doubtful: Change[] = [];
  for (const change of candidates(service, violation).slice(0, TRIALS)) {
    if (clean.length === MOST) break;
    const changed = withChanges(service, [change]);
    if (changed === null) continue;
    const after = checkSoundness(changed, { processId: violation.processId, limits: { states: STATES } });
    const isSearched = after.limit === null || after.limit === 'placeholders';
    if (!isSearched || after.violations.some((each) => placeOf(each) === placeOf(violation))) continue;
    const fresh = after.violations.filter((each) => !known.has(placeOf(each)) && !isLess(each, found));
    if (fresh.length === 0) clean.push(change);
    else if (violation.severity === 'error' && fresh.every(({ severity }) => severity === 'warning'))
      doubtful.push(change);
  }
  return clean.length > 0 ? clean : doubtful.slice(0, MOST);
}

/** Steps that are dead still, where more of them were. */
function isLess({ code, at }: Violation, before: Soundness): boolean {
  const dead = before.violations.find((each) => each.code === 'deadStep');
  return code === 'deadStep' && at.every((id) => dead?.at.includes(id));
}

function placeOf({ code, at }: Violation): string {
  return [code, ...at].join(' ');
}

function candidates(service: Service, violation: Violation): readonly Change[] {
  const nodes = violation.at.filter((id) => service.nodes[id as NodeId] !== undefined) as NodeId[];
  switch (violation.code) {
    case 'deadlock':
    case 'leftBehind':
    case 'joinsWaitForEachOther':
    case 'lackOfSynchronisation':
      return [...joinsBefore(service, nodes), ...otherGateways(service, violation, nodes)];
    case 'unbounded':
    case 'endTwice':
      return otherGateways(service, violation, nodes);
    case 'livelock':
      return waysOut(service, violation, nodes);
    case 'deadStep':
      return [];
    default:
      return [];
  }
}

const KINDS: readonly NodeKind[] = ['parallelGateway', 'inclusiveGateway', 'exclusiveGateway'];

/** Other kinds for the gateways where it shows, and for those where the case split or was decided, the latest first. */
function otherGateways(service: Service, { trace }: Violation, nodes: readonly NodeId[]): readonly Change[] {
  const decided = trace.toReversed().map(({ node }) => node);
  const before = nodes.flatMap((node) => splitsBefore(service, node));
  const gateways = [...new Set([...nodes, ...decided, ...before])].filter((id) =>
    KINDS.includes(service.nodes[id]?.kind ?? 'task'),
  );
  return gateways.flatMap((id) =>
    KINDS.flatMap((kind) =>
      kind === service.nodes[id]?.kind || isVainAsSplit(service, id, kind) ? [] : [turn(service, id, kind)],
    ),
  );
}

/** A split that may take any of its ways can do all that the other kinds can, wrong or right. */
function isVainAsSplit(service: Service, id: NodeId, kind: NodeKind): boolean {
  return kind === 'inclusiveGateway' && flowsInto(service, id).length <= 1;
}

/** The gateways with several ways out from which a node can be reached, nearest first. */
function splitsBefore(service: Service, node: NodeId): readonly NodeId[] {
  const seen = new Set<NodeId>([node]);
  for (const id of seen) for (const flow of flowsInto(service, id)) seen.add(flow.source);
  return [...seen].filter((id) => id !== node && flowsFrom(service, id).length > 1);
}

/** A gateway before a step or event at which several flows meet, that joins them. */
function joinsBefore(service: Service, nodes: readonly NodeId[]): readonly Change[] {
  return nodes.flatMap((id) => {
    const node = service.nodes[id];
    const [first, ...others] = flowsInto(service, id).toSorted(
      (a, b) => detour(service, a) - detour(service, b),
    );
    if (node === undefined || isGateway(node) || first === undefined || others.length === 0) return [];
    return (['parallelGateway', 'inclusiveGateway'] as const).flatMap((kind) => {
      const draft = new Draft(service, 0);
      const join = draft.add('nodes', 'insertOnFlow', { flowId: first.id, kind });
      if (join === null) return [];
      for (const { id: flowId } of others) draft.do('reconnectFlow', { flowId, end: 'target', nodeId: join });
      const values = { name: expandedName(service, id) };
      return draft.failed ? [] : [change(`joinBefore.${kind}`, [id], values, draft.edits)];
    });
  });
}

/** How far up or down a flow leads. */
function detour(service: Service, { source, target }: Flow): number {
  const middle = (id: NodeId): number => {
    const node = service.nodes[id];
    return node === undefined ? 0 : node.y + sizeOf(node).height / 2;
  };
  return Math.abs(middle(source) - middle(target));
}

function turn(service: Service, id: NodeId, kind: NodeKind): Change {
  const into = flowsInto(service, id).length > 1;
  const role = into ? 'join' : 'split';
  const edit: Edit = { command: 'changeKind', args: { id, kind } as never };
  return change(`${role}As.${kind}`, [id], { name: expandedName(service, id) }, [edit]);
}

/** An end behind an exclusive gateway of the loop, or a flow that leads to an end instead of round again. */
function waysOut(service: Service, violation: Violation, nodes: readonly NodeId[]): readonly Change[] {
  const ends = nodesOf(service, violation.processId).filter(({ kind }) => kind === 'endEvent');
  const inside = new Set(nodes);
  const branches = nodes
    .filter((id) => service.nodes[id]?.kind === 'exclusiveGateway')
    .flatMap((id): readonly Change[] => {
      const name = expandedName(service, id);
      const existing = ends.filter((end) => canConnect(service, id, end.id) === null).slice(0, 1);
      return existing.length > 0
        ? existing.map((end) =>
            change('connectToEnd', [id, end.id], { name, end: expandedName(service, end.id) }, [
              { command: 'connect', args: { source: id, target: end.id } },
            ]),
          )
        : [addEnd(service, id)];
    });
  const detours = nodes
    .flatMap((id) => flowsFrom(service, id).filter((flow) => inside.has(flow.target)))
    .flatMap((flow) =>
      ends
        .slice(0, 1)
        .map((end) =>
          change(
            'leadToEnd',
            [flow.id, end.id],
            { name: expandedName(service, flow.source), end: expandedName(service, end.id) },
            [{ command: 'reconnectFlow', args: { flowId: flow.id, end: 'target', nodeId: end.id } }],
          ),
        ),
    );
  const cuts = nodes.flatMap((id) =>
    flowsFrom(service, id)
      .filter((flow) => inside.has(flow.target))
      .map((flow) =>
        change('endInstead', [flow.id], { name: expandedName(service, id) }, [
          { command: 'deleteElements', args: { ids: [flow.id], heal: false } },
          { command: 'addNodeAfter', args: { after: id, kind: 'endEvent' } },
        ]),
      ),
  );
  return [...branches, ...detours, ...(ends.length === 0 ? cuts.toReversed() : [])];
}

/** An end event behind a node. */
export function addEnd(service: Service, id: NodeId): Change {
  return change('addEnd', [id], { name: expandedName(service, id) }, [
    { command: 'addNodeAfter', args: { after: id, kind: 'endEvent' } },
  ]);
}

function change(
  code: string,
  at: readonly string[],
  values: Change['values'],
  edits: readonly Edit[],
): Change {
  return { id: [code, ...at].join(' '), code: `fix.${code}`, at, values, edits };
}
