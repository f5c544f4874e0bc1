import { problem } from '#core/base';
import {
  type DataObject,
  type DataObjectId,
  freshId,
  type IdSource,
  isIdTaken,
  type NodeId,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { drop, put } from './records.ts';

/**
 * Adds a data object to the catalogue; with `to`, as an input or output of that task at once. Refused: `elementMissing`,
 * `notATask`.
 */
export function addDataObject(
  service: Service,
  args: { readonly name: string; readonly to?: { readonly id: NodeId; readonly as: 'inputs' | 'outputs' } },
  ids: IdSource,
): EditResult {
  const { name, to } = args;
  const id = freshId<DataObjectId>('object', (candidate) => isIdTaken(service, candidate), ids);
  const added = put(service, 'dataObjects', [{ id, name }]);
  if (to === undefined) return edited(added, { values: { name } });
  const task = service.nodes[to.id];
  if (task === undefined) return missing(service, to.id);
  if (task.kind !== 'task')
    return refused(service, problem('notATask', 'error', [to.id], { name: task.name }));
  return edited(put(added, 'nodes', [{ ...task, [to.as]: [...task[to.as], id] }]), { values: { name } });
}

/** Renames a data object. */
export function setDataObject(
  service: Service,
  args: { readonly id: DataObjectId; readonly change: Partial<Omit<DataObject, 'id'>> },
): EditResult {
  const object = service.dataObjects[args.id];
  if (object === undefined) return missing(service, args.id);
  const { name = object.name } = args.change;
  return edited(put(service, 'dataObjects', [{ ...object, name }]), { values: { name } });
}

/** Takes a data object out of the catalogue and out of every step. */
export function removeDataObject(service: Service, args: { readonly id: DataObjectId }): EditResult {
  const object = service.dataObjects[args.id];
  if (object === undefined) return missing(service, args.id);
  return edited(drop(service, 'dataObjects', [args.id]), { values: { name: object.name } });
}
