import { boxOf, type NodeId, type Point, type Service } from '#core/model';
import type { TokenView } from '#session/playback';
import { geometryOf } from '../flows/flow-geometry.ts';
import { pointAlong } from '../geometry/polyline.ts';

interface Mark {
  readonly at: Point;
  readonly look: string;
  readonly text: string;
}

type Condition = Extract<TokenView['place'], { on: 'node' }>['condition'];

/** Where on a node tokens in a condition are counted: shares of its width and height. */
const CORNER: Record<Condition, Point> = {
  waiting: { x: 0, y: 0 },
  working: { x: 0.5, y: 1 },
  paused: { x: 0, y: 1 },
  delayed: { x: 0.5, y: 0 },
  held: { x: 0, y: 0 },
};

/** Makes the picture show these tokens, with as few changes as possible: circles are kept and moved. */
export function drawTokens(
  group: SVGGElement,
  service: Service,
  tokens: readonly TokenView[],
  walking: readonly NodeId[],
): void {
  const marks = [...onFlows(service, tokens), ...onNodes(service, tokens), ...walkers(service, walking)];
  while (group.children.length > marks.length) group.lastElementChild?.remove();
  marks.forEach((mark, index) => {
    const token = (group.children[index] ?? group.appendChild(newToken())) as SVGGElement;
    token.setAttribute('transform', `translate(${mark.at.x.toFixed(1)} ${mark.at.y.toFixed(1)})`);
    if (token.dataset['look'] !== mark.look) token.dataset['look'] = mark.look;
    const text = token.lastElementChild;
    if (text !== null && text.textContent !== mark.text) text.textContent = mark.text;
  });
}

function newToken(): SVGGElement {
  const space = 'http://www.w3.org/2000/svg';
  const token = document.createElementNS(space, 'g');
  const circle = document.createElementNS(space, 'circle');
  const text = document.createElementNS(space, 'text');
  circle.setAttribute('r', '7');
  text.setAttribute('text-anchor', 'middle');
  text.setAttribute('dy', '0.34em');
  token.append(circle, text);
  return token;
}

function onFlows(service: Service, tokens: readonly TokenView[]): Mark[] {
  const marks: Mark[] = [];
  for (const { place } of tokens) {
    const flow = place.on === 'flow' ? service.flows[place.flow] : undefined;
    if (place.on !== 'flow' || flow === undefined) continue;
    const at = pointAlong(geometryOf(service, flow).points, place.share);
    if (at !== null) marks.push({ at, look: 'moving', text: '' });
  }
  return marks;
}

/** One mark per node and condition, with how many there are. */
function onNodes(service: Service, tokens: readonly TokenView[]): Mark[] {
  const counts = new Map<string, { readonly node: NodeId; readonly condition: Condition; count: number }>();
  for (const { place } of tokens) {
    if (place.on !== 'node') continue;
    const key = `${place.condition} ${place.node}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { node: place.node, condition: place.condition, count: 1 });
    else known.count += 1;
  }
  const marks: Mark[] = [];
  for (const { node, condition, count } of counts.values()) {
    const record = service.nodes[node];
    if (record === undefined) continue;
    const box = boxOf(record);
    const corner = CORNER[condition];
    const at = { x: box.x + box.width * corner.x, y: box.y + box.height * corner.y };
    marks.push({ at, look: condition, text: String(count) });
  }
  return marks;
}

function walkers(service: Service, nodes: readonly NodeId[]): Mark[] {
  return nodes.flatMap((id) => {
    const node = service.nodes[id];
    if (node === undefined) return [];
    const box = boxOf(node);
    return [{ at: { x: box.x + box.width / 2, y: box.y }, look: 'walking', text: '' }];
  });
}
