import type { FileVersion, ServiceHistory } from '#core/exchange/throughline';
import { shownParents } from '#core/versions';
import type { SessionPorts } from '#session/ports';
import { livingVersions } from '#session/versions';

/** What stands beside a service, and the names of versions that could not be read. */
export interface Gathered {
  readonly history: ServiceHistory;
  readonly lost: readonly string[];
}

/**
 * Everything kept beside a service: its versions with their bodies, its variants, and answers of customers where they are
 * asked for. What was deleted, or
 * whose variant was, is left out; who descends from it descends from its parents. Rejects with a `Failure`.
 */
export async function gatherHistory(
  { storage, exchange }: Pick<SessionPorts, 'storage' | 'exchange'>,
  serviceId: string,
  { withAnswers }: { readonly withAnswers: boolean },
): Promise<Gathered> {
  const [stored, { variants, current }, sets] = await Promise.all([
    storage.listVersions(serviceId),
    storage.listVariants(serviceId),
    withAnswers ? storage.listFeedback(serviceId) : [],
  ]);
  const bodies = new Map<string, FileVersion>();
  const lost: string[] = [];
  for (const version of livingVersions({ versions: stored, variants })) {
    const body = await readBody(version.id);
    if (body === null) lost.push(version.name);
    else bodies.set(version.id, { ...fieldsOf(version), service: body });
  }
  const parents = shownParents(stored, (id) => bodies.has(id));
  const living = variants.filter(({ deletedAt }) => deletedAt === null);
  const history: ServiceHistory = {
    variants: living.map(({ id, name, head, createdAt, archivedAt }) => ({
      id,
      name,
      head: head === null || bodies.has(head) ? head : (parents.get(head)?.[0] ?? null),
      createdAt,
      archivedAt,
    })),
    current,
    versions: [...bodies.values()].map((version) => ({ ...version, parents: parents.get(version.id) ?? [] })),
    answers: sets.map(({ journeyId, name, importedAt, answers }) => ({
      journeyId,
      name,
      importedAt,
      answers,
    })),
  };
  return { history, lost };

  async function readBody(id: string) {
    try {
      const { body, bodyVersion } = await storage.loadVersion(id);
      const checked = await exchange.check(body, bodyVersion);
      return checked.ok ? checked.value : null;
    } catch {
      return null;
    }
  }
}

function fieldsOf({
  id,
  variantId,
  name,
  reason,
  author,
  savedAt,
  parents,
  runKey,
  status,
  approver,
  approvedAt,
}: Omit<FileVersion, 'service'>): Omit<FileVersion, 'service'> {
  return { id, variantId, name, reason, author, savedAt, parents, runKey, status, approver, approvedAt };
}
