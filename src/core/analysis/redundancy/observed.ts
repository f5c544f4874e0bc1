import { records } from '#core/base';
import { expandedName, type Service } from '#core/model';
import type { Finding } from '../change.ts';
import { finding } from '../finding.ts';

/**
 * Everything that somebody noted at a step while walking through the process, in the order in which it was noted: an issue is a warning,
 * an observation a note. `at`: the note, so that each can be put aside by itself, and the step. Values: name, text, seenAs (`customer` or `staff`).
 */
export function findObserved(service: Service): readonly Finding[] {
  return records(service.observations)
    .filter(({ nodeId }) => Object.hasOwn(service.nodes, nodeId))
    .map(({ id, kind, nodeId, text, seenAs }) =>
      finding(service, 'observed', kind === 'issue' ? 'warning' : 'note', [id, nodeId], {
        name: expandedName(service, nodeId),
        text,
        seenAs,
      }),
    );
}
