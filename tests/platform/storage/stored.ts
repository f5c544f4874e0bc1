import type { StoredVariant, StoredVersion } from '#session/ports';

/** A draft of service `a` as it is kept, called as its id; `fields` say what is otherwise. */
export function storedVersion(id: string, fields: Partial<StoredVersion> = {}): StoredVersion {
  return {
    id,
    serviceId: 'a',
    variantId: 'A',
    name: id,
    reason: '',
    author: '',
    savedAt: 1,
    contentHash: id,
    parents: [],
    runKey: null,
    status: 'draft',
    approver: '',
    approvedAt: null,
    deletedAt: null,
    ...fields,
  };
}

/** A variant of service `a` as it is kept. */
export function storedVariant(id: string, head: string | null): StoredVariant {
  return { id, serviceId: 'a', name: id, head, createdAt: 1, archivedAt: null, deletedAt: null };
}
