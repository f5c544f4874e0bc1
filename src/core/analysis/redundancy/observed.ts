import { records } from '#core/base';
import { expandedName, type Service } from '#core/model';
import type { Finding } from '../change.ts';
import { finding } from '../finding.ts';

/**
 * Every issue that somebody noted at a step while walking through the process, in the order in which they were noted.
 * `at`: the step, the note. Values: name, text, seenAs (`customer` or `staff`).
 */
export function findObserved(service: Service): readonly Finding[] {
  return records(service.observations)
    .filter(({ kind, nodeId }) => kind === 'issue' && Object.hasOwn(service.nodes, nodeId))
    .map(({ id, nodeId, text, seenAs }) =>
      finding(service, 'observed', 'warning', [nodeId, id], {
        name: expandedName(service, nodeId),
        text,
        seenAs,
      }),
    );
}
