import { type CompleteNode, knownOrNull, type Parts } from './complete-graph.ts';

/** Tasks whose links (data objects, flows of rejected and impatient cases, separate steps) lead only to what is there. */
export function completeTaskLinks(
  parts: Parts,
  nodes: readonly CompleteNode[],
  flows: readonly { readonly id: string }[],
): readonly CompleteNode[] {
  const objects = new Set(parts.file.dataObjects.map(({ id }) => id));
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const flowIds = new Set(flows.map(({ id }) => id));
  return nodes.map((node) => {
    if (node.kind !== 'task') return node;
    const one = (field: string, value: string | null, known: ReadonlySet<string>) =>
      knownOrNull(parts, 'nodes', node.id, field, value, known);
    const all = (field: string, values: readonly string[], known: ReadonlySet<string>) =>
      values.filter((value) => one(field, value, known) !== null);
    const { check, patience } = node;
    return {
      ...node,
      inputs: all('inputs', node.inputs, objects),
      outputs: all('outputs', node.outputs, objects),
      separateFrom: all('separateFrom', node.separateFrom, nodeIds),
      check: check && {
        ...check,
        objectId: one('check', check.objectId, objects),
        rejectFlowId: one('check', check.rejectFlowId, flowIds),
      },
      patience: patience && { ...patience, flowId: one('patience', patience.flowId, flowIds) },
    };
  });
}
