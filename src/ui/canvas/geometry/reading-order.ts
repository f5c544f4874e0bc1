import {
  type ElementId,
  entryNodesOf,
  flowsFrom,
  isFlowNode,
  lanesOf,
  type NodeId,
  nodesOf,
  type Process,
  processesOf,
  type ProcessNode,
  type Service,
} from '#core/model';

const orders = new WeakMap<Service, readonly ElementId[]>();

/**
 * Everything on the canvas in the order in which it reads: each pool, its lanes, then its nodes along the flows from
 * the starts, each followed by its outgoing flows; what no start leads to comes last, from left to right.
 */
export function readingOrder(service: Service): readonly ElementId[] {
  const known = orders.get(service);
  if (known !== undefined) return known;
  const order = processesOf(service).flatMap((process) => processOrder(service, process));
  orders.set(service, order);
  return order;
}

function processOrder(service: Service, process: Process): ElementId[] {
  const order: ElementId[] = process.pool ? [process.id] : [];
  order.push(...lanesOf(service, process.id).map((lane) => lane.id));
  const seen = new Set<NodeId>();
  const visit = (first: ProcessNode): void => {
    const queue = [first.id];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const flows = flowsFrom(service, id);
      order.push(id, ...flows.map((flow) => flow.id));
      queue.push(...flows.map((flow) => flow.target).filter((target) => service.nodes[target] !== undefined));
    }
  };
  for (const entry of entryNodesOf(service, process.id)) visit(entry);
  const rest = nodesOf(service, process.id).filter((node) => !seen.has(node.id));
  const byPlace = (a: ProcessNode, b: ProcessNode): number => a.x - b.x || a.y - b.y;
  for (const node of [...rest.filter(isFlowNode).sort(byPlace), ...rest.filter((node) => !isFlowNode(node))])
    visit(node);
  return order;
}
