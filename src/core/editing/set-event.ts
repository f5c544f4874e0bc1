import { problem } from '#core/base';
import type { NodeId, ProcessNode, Service, StartEvent, TimerEvent } from '#core/model';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, put } from './records.ts';

/** What can be said of an event; which of it depends on its kind. */
export interface EventChange {
  /** Of start events; end events know `none` and `message`. */
  readonly trigger?: StartEvent['trigger'];
  /** Of timers and message catches. */
  readonly delay?: TimerEvent['delay'];
  /** Of message catches and throws. */
  readonly message?: string;
}

/** Changes an event. Refused: `fieldNotOfKind` with `field` and `kind`. */
export function setEvent(
  service: Service,
  args: { readonly id: NodeId; readonly change: EventChange },
): EditResult {
  const node = service.nodes[args.id];
  if (node === undefined) return missing(service, args.id);
  const fields = Object.entries(args.change).filter(([, value]) => value !== undefined);
  for (const [field, value] of fields) {
    if (!(field in node) || (node.kind === 'endEvent' && value === 'timer')) {
      return refused(service, problem('fieldNotOfKind', 'error', [node.id], { field, kind: node.kind }));
    }
  }
  const next: ProcessNode = changed(node, Object.fromEntries(fields) as Partial<ProcessNode>);
  return edited(put(service, 'nodes', [next]), { values: { name: node.name } });
}
