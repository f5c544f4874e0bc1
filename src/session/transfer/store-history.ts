import type { WholeService } from '#core/exchange/throughline';
import { contentText, firstVariantId } from '#core/versions';
import type { SessionPorts, StoredVariant } from '#session/ports';

/**
 * Keeps what a file told beside a service under the service `serviceId`, which is stored already. Ids are fresh, because
 * those of the file may be taken by the service it was made from; the hash of each version is worked out anew, because a
 * file may say what it likes. Rejects with a `Failure`; what was kept before stays for the caller to take away.
 */
export async function storeHistory(
  { storage, environment }: Pick<SessionPorts, 'storage' | 'environment'>,
  serviceId: string,
  { service, history }: WholeService,
): Promise<void> {
  if (history === null) return;
  const first = firstVariantId(serviceId);
  const variantIds = new Map([[firstVariantId(service.profile.id), first]]);
  for (const { id } of history.variants) if (!variantIds.has(id)) variantIds.set(id, environment.newId());
  const versionIds = new Map(history.versions.map(({ id }) => [id, environment.newId()]));
  const known = (id: string): readonly string[] => [versionIds.get(id)].filter((own) => own !== undefined);

  for (const { service: body, id, variantId, parents, ...words } of history.versions) {
    const version = {
      ...words,
      id: versionIds.get(id) ?? environment.newId(),
      serviceId,
      variantId: variantIds.get(variantId) ?? first,
      parents: parents.flatMap(known),
      contentHash: await environment.sha256(contentText(body)),
      deletedAt: null,
    };
    await storage.addVersion(version, { ...body, profile: { ...body.profile, id: service.profile.id } });
  }
  for (const variant of history.variants) {
    const stored: StoredVariant = {
      ...variant,
      id: variantIds.get(variant.id) ?? first,
      serviceId,
      head: variant.head === null ? null : (known(variant.head)[0] ?? null),
      deletedAt: null,
    };
    await (variant.id === history.current ? storage.standOn(stored) : storage.putVariant(stored));
  }
  for (const { journeyId, name, importedAt, answers } of history.answers)
    await storage.addFeedback({ id: environment.newId(), serviceId, journeyId, name, importedAt, answers });
}
