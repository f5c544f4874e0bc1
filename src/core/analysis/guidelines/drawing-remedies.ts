import type { Problem } from '#core/base';
import type { Edit } from '#core/editing';
import {
  expandedName,
  flowsFrom,
  type FlowId,
  isFlowNode,
  type NodeId,
  nodesOf,
  type ProcessId,
  type Service,
} from '#core/model';
import type { Change } from '../change.ts';

/**
 * What could be done at once about a problem of the drawing: take out what no case comes to, put ends where cases end,
 * take out a gateway without effect or flows drawn twice, make shares add up. Empty where it takes a person to know.
 */
export function drawingRemedies(service: Service, { code, at }: Problem): readonly Change[] {
  const name = at[0] === undefined ? '' : expandedName(service, at[0] as NodeId);
  switch (code) {
    case 'unreachable':
    case 'disconnectedNode':
      return [remove(at, { name, extent: at.length === 1 ? 'one' : 'more', elements: at.length })];
    case 'noEnd':
      return endsOf(service, at[0] as ProcessId);
    case 'superfluousGateway':
      return flowsFrom(service, at[0] as NodeId).length === 1
        ? [change('removeGateway', at, { name }, [deletion(at)])]
        : [];
    case 'duplicateFlow':
      return [change('removeDuplicates', at, {}, [deletion(at.slice(1))])];
    case 'probabilitiesSum':
      return [
        change('normalise', at, { name }, [
          { command: 'normaliseProbabilities', args: { nodeId: at[0] as NodeId } },
        ]),
      ];
    default:
      return [];
  }
}

function remove(at: readonly string[], values: Change['values']): Change {
  return change('remove', at, values, [deletion(at)]);
}

function deletion(ids: readonly string[]): Edit {
  return { command: 'deleteElements', args: { ids: ids as readonly FlowId[] } };
}

/** An end event behind every step where a case ends. */
function endsOf(service: Service, processId: ProcessId): readonly Change[] {
  const last = nodesOf(service, processId).filter(
    (node) =>
      isFlowNode(node) && flowsFrom(service, node.id).length === 0 && node.kind !== 'eventBasedGateway',
  );
  if (last.length === 0) return [];
  const edits = last.map(
    (node): Edit => ({ command: 'addNodeAfter', args: { after: node.id, kind: 'endEvent' } }),
  );
  return [
    change(
      'addEnds',
      last.map(({ id }) => id),
      { count: last.length },
      edits,
    ),
  ];
}

function change(
  code: string,
  at: readonly string[],
  values: Change['values'],
  edits: readonly Edit[],
): Change {
  return { id: [code, ...at].join(' '), code: `fix.${code}`, at, values, edits };
}
