import { readFileSync } from 'node:fs';
import type { Service } from '#core/model';
import { type DrawnFlow, type DrawnNode, drawService, minutes, task } from './draw-service.ts';

/** A drawing with the answer written down by hand. */
export interface SoundnessAnswer {
  readonly name: string;
  readonly service: Service;
  readonly sound: string;
  /** `code element element`, elements in alphabetical order; a code alone where the elements are not stated. */
  readonly violations: readonly string[];
}

const FILE = new URL('../fixtures/soundness/answers.txt', import.meta.url);

/** All drawings of the fixture, in its notation. */
export function soundnessAnswers(): readonly SoundnessAnswer[] {
  const [, ...cases] = readFileSync(FILE, 'utf8').split(/^== /m);
  return cases.map((text) => {
    const [name = '', ...lines] = text.trim().split('\n');
    const [drawing = '', answer = ''] = lines.filter((line) => !line.startsWith('#'));
    const [sound = '', list = ''] = answer.split(': ');
    return {
      name,
      service: drawChains(drawing),
      sound,
      violations: list === '' ? [] : list.split('; ').map(inOrder).toSorted(),
    };
  });
}

/** A code and its elements in alphabetical order. */
export function inOrder(violation: string): string {
  const [code = '', ...at] = violation.split(' ');
  return [code, ...at.toSorted()].join(' ');
}

/** Draws `A > B | C > D ; x > y` as a service; what an element is, is told by its first letter. */
export function drawChains(text: string): Service {
  const nodes: Record<string, DrawnNode> = {};
  const flows: DrawnFlow[] = [];
  for (const chain of text.split(';')) {
    const groups = chain.split('>').map((group) => group.split('|').map((id) => id.trim()));
    for (const id of groups.flat()) nodes[id] ??= kindOf(id);
    for (const [index, sources] of groups.entries()) {
      for (const source of sources) {
        for (const target of groups[index + 1] ?? []) {
          if (!flows.some((flow) => flow[0] === source && flow[1] === target)) flows.push([source, target]);
        }
      }
    }
  }
  return drawService({ nodes, flows });
}

function kindOf(id: string): DrawnNode {
  if (/^[A-Z]/.test(id)) return task(minutes(1));
  const kinds: Readonly<Record<string, DrawnNode['kind']>> = {
    s: 'startEvent',
    e: 'endEvent',
    x: 'exclusiveGateway',
    a: 'parallelGateway',
    o: 'inclusiveGateway',
    v: 'eventBasedGateway',
    t: 'timerEvent',
    m: 'messageCatchEvent',
    i: 'intermediateEvent',
    r: 'messageThrowEvent',
  };
  return { kind: kinds[id.charAt(0)] ?? 'placeholder' };
}
