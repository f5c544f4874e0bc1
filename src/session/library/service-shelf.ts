import { type Problem, problem } from '#core/base';
import type { Service, ServiceId } from '#core/model';
import { failureCode, type SessionPorts } from '#session/ports';

/** What a rejected port call means to the person. */
export function storageProblem(error: unknown): Problem {
  return problem('storage', 'error', [], { code: failureCode(error) });
}

/** The same service under another id and name; records keep their ids, which are unique within a service only. */
export function underNewId(service: Service, id: string, name: string): Service {
  return { ...service, profile: { ...service.profile, id: id as ServiceId, name } };
}

/** Stores a service as a new document. Without a picture it gets one when it has been open for a while. */
export async function storeNew(
  { storage, environment }: Pick<SessionPorts, 'storage' | 'environment'>,
  service: Service,
  picture = '',
): Promise<void> {
  const { id, name } = service.profile;
  await storage.create({ id, name, at: environment.now(), picture, body: service });
}
