import type { Service } from '#core/model';
import type { History } from '#core/editing';
import type { Head, SessionPorts } from '#session/ports';

/**
 * After the browser's data was cleared: begins the database anew and puts a service into it, with its undo history. Answers
 * with what is on disk then. Rejects with a `Failure` of the storage.
 */
export async function saveAgain(
  { storage, environment }: Pick<SessionPorts, 'storage' | 'environment'>,
  id: string,
  now: () => { readonly body: Service; readonly history: History },
): Promise<Head> {
  await storage.startAfresh();
  const at = environment.now();
  const { body } = now();
  const { name } = body.profile;
  const base = await storage.create({ id, name, at, picture: '', body });
  const next = { revision: base.revision + 1, stamp: environment.newId() };
  await storage.append({ id, name, at, base, next, steps: [], snapshot: now() });
  return next;
}
