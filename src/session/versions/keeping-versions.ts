import { problem } from '#core/base';
import type { Service } from '#core/model';
import { contentText } from '#core/versions';
import { failureCode, type SessionPorts, type StoredVariant, type StoredVersion } from '#session/ports';
import type { RunState } from '#session/run';
import type { Desk, WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import { lineMoveValues } from './line-move.ts';
import { Refused } from './refused.ts';
import { mergedInto, withMerged } from './merged-parents.ts';
import { livingVersions } from './version-shelf.ts';
import type { KeepingVersions, VersionShelf, Words } from './version-work.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
  readonly desk: Desk;
  readonly flush: () => Promise<void>;
}

/** Builds what keeps versions of the service on the desk. */
export function keepingVersions(
  { storage, environment, exchange }: Pick<SessionPorts, 'storage' | 'environment' | 'exchange'>,
  { workspace, run, desk, flush }: Parts,
): KeepingVersions {
  const hashOf = (service: Service): Promise<string> => environment.sha256(contentText(service));

  /** Key of the run on screen, where it was made from what is on screen. */
  function shownRunKey(): string | null {
    const { run: shown, stale } = run.getState();
    return shown === null || stale || shown.cancelled ? null : shown.key;
  }

  function writable(): void {
    if (workspace.getState().save.kind === 'readOnly') throw new Refused(problem('readOnly', 'warning'));
  }

  async function add(
    service: Service,
    { name, author, reason = '', runKey = null }: Words,
    variantId: string,
    parents: readonly string[],
    standing?: StoredVariant,
  ): Promise<string> {
    const id = environment.newId();
    const version: StoredVersion = {
      id,
      serviceId: service.profile.id,
      variantId,
      name,
      reason,
      author,
      savedAt: environment.now(),
      // Hashed before any transaction opens: a transaction doesn't wait for it.
      contentHash: await hashOf(service),
      parents,
      runKey,
      status: 'draft',
      approver: '',
      approvedAt: null,
      deletedAt: null,
    };
    await storage.addVersion(version, service, standing && { ...standing, head: id });
    return id;
  }

  async function keep(service: Service, words: Words, standing: StoredVariant): Promise<string> {
    const merged = mergedInto(desk.history());
    const versions = merged.length === 0 ? [] : await storage.listVersions(service.profile.id);
    const parents = withMerged(standing.head, merged, versions);
    return add(service, { ...words, runKey: shownRunKey() }, standing.id, parents, standing);
  }

  async function sameContent(service: Service, shelf: VersionShelf): Promise<StoredVersion | null> {
    const contentHash = await hashOf(service);
    const same = livingVersions(shelf).filter((version) => version.contentHash === contentHash);
    const isHead = ({ id }: StoredVersion): boolean => id === shelf.standing.head;
    for (const version of [...same.filter(isHead), ...same.toReversed()])
      if (await isReadable(version.id)) return version;
    return null;
  }

  /** A version that is damaged keeps nothing, whatever its hash says. */
  async function isReadable(id: string): Promise<boolean> {
    try {
      const { body, bodyVersion } = await storage.loadVersion(id);
      return (await exchange.check(body, bodyVersion)).ok;
    } catch (error) {
      if (['corrupt', 'missing'].includes(failureCode(error))) return false;
      throw error;
    }
  }

  async function keepIfNew(
    service: Service,
    shelf: VersionShelf,
    words: Words,
  ): ReturnType<KeepingVersions['keepIfNew']> {
    const known = await sameContent(service, shelf);
    if (known !== null) return { base: known, isNew: false };
    const id = await keep(service, words, shelf.standing);
    return { base: { id, variantId: shelf.standing.id }, isNew: true };
  }

  return {
    writable,
    add,
    keep,
    sameContent,
    keepIfNew,
    async goTo(service, shelf, { version, variant }, command, words) {
      writable();
      const stored = await storage.loadVersion(version.id);
      const checked = await exchange.check(stored.body, stored.bodyVersion);
      if (!checked.ok)
        throw new Refused(problem('versionBroken', 'error', [version.id]), ...checked.problems);
      await flush();
      const { base, isNew } = await keepIfNew(service, shelf, words);
      const after = { ...variant, head: version.id, archivedAt: null, deletedAt: null };
      // There before the working copy comes to stand on it: a browser killed in between has a variant more.
      await storage.putVariant(after);
      if (workspace.getState().service !== service) throw new Refused(problem('changedMeanwhile', 'warning'));
      const before = isNew ? { ...shelf.standing, head: base.id } : shelf.standing;
      const profile = { ...checked.value.profile, id: service.profile.id };
      const name = command === 'restoreVersion' || command === 'useVariant' ? version.name : variant.name;
      const values = { name, ...lineMoveValues(before, after) };
      // Decisions are about versions and not part of any: they go along.
      const { decisions } = service;
      desk.change({ ...checked.value, profile, decisions }, { command, values });
      // The step takes along where the working copy stands; where nothing differs there is no step.
      if (workspace.getState().service === service) await storage.standOn(after);
      else await flush();
      return isNew;
    },
  };
}
