import { expandedName } from './expanded-name.ts';
import { staffName } from './staffing.ts';
import type { Service } from './service.ts';

/**
 * What to call a step in a sentence where steps may share a name: its name, and who does it where another step of the
 * service is called the same (`Register claim · Call centre Sydney`). Anything else has its expanded name.
 */
export function distinctName(service: Service, id: string): string {
  const name = expandedName(service, id);
  const node = service.nodes[id as keyof Service['nodes']];
  if (node?.kind !== 'task' || node.name.trim() === '') return name;
  const isShared = Object.values(service.nodes).some((other) => other.id !== id && other.name === node.name);
  const staff = isShared ? staffName(service, node) : '';
  return staff === '' ? name : `${name} · ${staff}`;
}
