import { firstVariantId, isDeletable, shownParents } from '#core/versions';
import type { StoragePort, StoredVariant, StoredVersion } from '#session/ports';
import type { VersionShelf } from './version-work.ts';
import type { VariantCard, VersionCard } from './versions-state.ts';

/** Reads the shelf of a service; a service of which nothing was said stands on its first variant. */
export async function readShelf(
  storage: Pick<StoragePort, 'listVersions' | 'listVariants'>,
  serviceId: string,
): Promise<VersionShelf> {
  const [versions, { variants: stored, current }] = await Promise.all([
    storage.listVersions(serviceId),
    storage.listVariants(serviceId),
  ]);
  const id = firstVariantId(serviceId);
  const first: StoredVariant = {
    id,
    serviceId,
    name: '',
    head: null,
    createdAt: 0,
    archivedAt: null,
    deletedAt: null,
  };
  const variants = stored.some((variant) => variant.id === id) ? stored : [first, ...stored];
  const standing = variants.find((variant) => variant.id === (current ?? id)) ?? variants[0] ?? first;
  return { versions, variants, standing };
}

/** The versions that are there: not deleted, nor their variant. A version whose variant was lost is there. */
export function livingVersions({
  versions,
  variants,
}: Omit<VersionShelf, 'standing'>): readonly StoredVersion[] {
  const gone = new Set(variants.flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id])));
  return versions.filter(({ deletedAt, variantId }) => deletedAt === null && !gone.has(variantId));
}

/** The versions as the list shows them; `current` is for others to say. */
export function versionCards(shelf: VersionShelf): readonly VersionCard[] {
  const living = livingVersions(shelf);
  const ids = new Set(living.map(({ id }) => id));
  const parents = shownParents(shelf.versions, (id) => ids.has(id));
  return living.map(({ serviceId: _serviceId, deletedAt: _deletedAt, runKey, ...version }) => ({
    ...version,
    parents: parents.get(version.id) ?? [],
    wasRun: runKey !== null,
    current: false,
  }));
}

/** The version that the working copy descends from among those that are there; null: none of them. */
export function basedOn(shelf: VersionShelf): string | null {
  const { head, id: variantId } = shelf.standing;
  const living = new Set(livingVersions(shelf).map(({ id }) => id));
  if (head === null || living.has(head)) return head;
  const working = { id: 'working', variantId, parents: [head] };
  const parents = shownParents([...shelf.versions, working], (id) => living.has(id));
  return parents.get(working.id)?.[0] ?? null;
}

/** The variants as the list shows them. */
export function variantCards(shelf: VersionShelf): readonly VariantCard[] {
  const living = livingVersions(shelf);
  return shelf.variants
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ id, name, archivedAt }) => {
      const own = living.filter(({ variantId }) => variantId === id);
      const settled = own.some(({ status }) => !isDeletable(status));
      return { id, name, archived: archivedAt !== null, versions: own.length, settled };
    });
}
