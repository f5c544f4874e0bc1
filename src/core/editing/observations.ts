import { records } from '#core/base';
import {
  type Dismissal,
  type DismissalId,
  freshId,
  type IdSource,
  isIdTaken,
  type NodeId,
  type Observation,
  type ObservationId,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing } from './edit-result.ts';
import { changed, drop, put } from './records.ts';

/** What can be said of an observation. */
export type ObservationChange = Partial<Pick<Observation, 'kind' | 'text' | 'seenAs'>>;

/** Notes something at a step; it goes with the step. */
export function addObservation(
  service: Service,
  args: { readonly nodeId: NodeId } & Pick<Observation, 'kind' | 'text' | 'seenAs'>,
  ids: IdSource,
): EditResult {
  const { nodeId, kind, text, seenAs } = args;
  const node = service.nodes[nodeId];
  if (node === undefined) return missing(service, nodeId);
  const id = freshId<ObservationId>('observation', (candidate) => isIdTaken(service, candidate), ids);
  return edited(put(service, 'observations', [{ id, nodeId, kind, text, seenAs }]), {
    values: { name: node.name },
  });
}

/** Changes an observation. */
export function setObservation(
  service: Service,
  args: { readonly id: ObservationId; readonly change: ObservationChange },
): EditResult {
  const observation = service.observations[args.id];
  if (observation === undefined) return missing(service, args.id);
  const { kind = observation.kind, text = observation.text, seenAs = observation.seenAs } = args.change;
  const next = changed(observation, { kind, text, seenAs });
  return edited(put(service, 'observations', [next]), { values: { name: nameOf(service, next) } });
}

/** Takes an observation away. */
export function removeObservation(service: Service, args: { readonly id: ObservationId }): EditResult {
  const observation = service.observations[args.id];
  if (observation === undefined) return missing(service, args.id);
  return edited(drop(service, 'observations', [args.id]), { values: { name: nameOf(service, observation) } });
}

function nameOf(service: Service, { nodeId }: Observation): string {
  return service.nodes[nodeId]?.name ?? '';
}

/** A finding by its code and the first element it is about. */
type FindingPlace = Pick<Dismissal, 'code' | 'at'>;

/** Puts a finding aside, with the reason; a second time, with another reason. */
export function dismissFinding(
  service: Service,
  args: FindingPlace & { readonly because: string },
  ids: IdSource,
): EditResult {
  const { code, at, because } = args;
  const id =
    dismissalOf(service, args)?.id ??
    freshId<DismissalId>('dismissal', (candidate) => isIdTaken(service, candidate), ids);
  return edited(put(service, 'dismissals', [{ id, code, at, because }]));
}

/** Shows a finding again that was put aside; nothing happens where it was not. */
export function restoreFinding(service: Service, args: FindingPlace): EditResult {
  const dismissal = dismissalOf(service, args);
  return edited(dismissal === undefined ? service : drop(service, 'dismissals', [dismissal.id]));
}

function dismissalOf(service: Service, { code, at }: FindingPlace): Dismissal | undefined {
  return records(service.dismissals).find((each) => each.code === code && each.at === at);
}
