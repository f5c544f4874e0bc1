import { flowsFrom, flowsInto, isGateway, type ProcessNode, type Service } from '#core/model';

/** With fewer moments than this a map has one stage. */
const FEW = 4;
const LEAST = 3;
const MOST = 6;

/**
 * Which phase each of a row of moments belongs to, counted from 0: cut where the process decides or branches, else where
 * work changes lanes, into three to six phases of at least two moments on average, and into one where the row is short or
 * there is nowhere to cut. `moments`: the nodes of each, in their order.
 */
export function phasesOf(service: Service, moments: readonly (readonly ProcessNode[])[]): readonly number[] {
  const wanted = moments.length < FEW ? 1 : Math.min(MOST, Math.max(LEAST, Math.round(moments.length / 2)));
  const cuts: number[] = [];
  const candidates = moments.flatMap((_, at) => {
    const weight = at === 0 ? 0 : weightOf(service, moments[at - 1] ?? [], moments[at] ?? []);
    return weight > 0 ? [{ at, weight }] : [];
  });
  while (cuts.length + 1 < wanted) {
    const best = candidates
      .filter(({ at }) => !cuts.includes(at))
      // of cuts that weigh alike the one that leaves the longest pieces
      .toSorted((a, b) => b.weight - a.weight || roomAt(b.at) - roomAt(a.at) || a.at - b.at)[0];
    if (best === undefined) break;
    cuts.push(best.at);
  }
  if (cuts.length + 1 < LEAST) return moments.map(() => 0);
  return moments.map((_, at) => cuts.filter((cut) => cut <= at).length);

  function roomAt(at: number): number {
    return Math.min(...[0, moments.length, ...cuts].map((border) => Math.abs(at - border)));
  }
}

/** 2 where the process decides between two moments, 1 where another lane goes on, 0 elsewhere. */
function weightOf(
  service: Service,
  before: readonly ProcessNode[],
  after: readonly ProcessNode[],
): 0 | 1 | 2 {
  const last = before.at(-1);
  const first = after[0];
  if (last === undefined || first === undefined) return 0;
  const around = [
    ...flowsFrom(service, last.id).map(({ target }) => target),
    ...flowsInto(service, first.id).map(({ source }) => source),
  ];
  const decides = around.some((id) => {
    const node = service.nodes[id];
    return node !== undefined && isGateway(node) && flowsFrom(service, id).length > 1;
  });
  if (decides) return 2;
  return last.laneId === first.laneId ? 0 : 1;
}
