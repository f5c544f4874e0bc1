import { freshId, type IdSource, isIdTaken, type Service } from '#core/model';

/** An id `<prefix>_<piece>` that nothing in the service has. */
export function newId<Id extends string>(service: Service, prefix: string, ids: IdSource): Id {
  return freshId<Id>(prefix, (id) => isIdTaken(service, id), ids);
}
