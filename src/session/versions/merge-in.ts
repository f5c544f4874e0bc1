import { problem } from '#core/base';
import { diffServices, isEmptyDiff, type Service } from '#core/model';
import type { SessionPorts, StoredVariant } from '#session/ports';
import type { Desk, WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import type { KeepingVersions, VersionShelf } from './version-work.ts';
import { withMerged } from './merged-parents.ts';
import type { MergePlan } from './merge-plan.ts';
import { Refused } from './refused.ts';
import { readShelf } from './version-shelf.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly desk: Desk;
  readonly flush: () => Promise<void>;
}

interface Asked {
  readonly work: KeepingVersions;
  readonly service: Service;
  readonly shelf: VersionShelf;
  readonly plan: MergePlan;
}

/**
 * Makes what was merged the working copy, as one undo step called `mergeIn`. What is no version yet of what went into it becomes
 * one first: ours on the variant it stands on, theirs on a variant of its own; the next version that is saved has both for parents. A
 * browser killed in between has some versions more and the working copy as it was. What the working copy became first, if
 * anything. Throws `Refused`, also where the working copy is another one by now, or a `Failure`.
 */
export async function mergeIn(
  { storage, environment }: Pick<SessionPorts, 'storage' | 'environment'>,
  { workspace, desk, flush }: Parts,
  { work, service, shelf, plan }: Asked,
): Promise<{ readonly name: string } | null> {
  work.writable();
  if (service !== plan.ours) throw new Refused(problem('changedMeanwhile', 'warning'));
  await flush();
  const { id: serviceId } = service.profile;
  const author = '';
  let now = shelf;
  if (plan.base !== null && (await work.sameContent(plan.base, now)) === null) {
    const { standing } = now;
    const words = { name: plan.words.base, author };
    // The working copy was made from it, so it is what that builds on now.
    await work.add(
      under(plan.base, service),
      words,
      standing.id,
      withMerged(standing.head, [], []),
      standing,
    );
    now = await readShelf(storage, serviceId);
  }
  const { base: ours, isNew } = await work.keepIfNew(service, now, { name: plan.words.ours, author });
  const keptFirst = isNew ? { name: plan.words.ours } : null;
  const mergedVersion =
    'version' in plan.theirs ? plan.theirs.version : await keepTheirs(plan.theirs.service);
  if (workspace.getState().service !== service) throw new Refused(problem('changedMeanwhile', 'warning'));
  // Nothing of theirs was wanted: no step says that they were merged, so a version does.
  if (diffIsEmpty(service, plan.merged)) {
    const { standing } = await readShelf(storage, serviceId);
    const words = { name: plan.words.step, author };
    await work.add(service, words, standing.id, [ours.id, mergedVersion], standing);
    return keptFirst;
  }
  desk.change(plan.merged, { command: 'mergeIn', values: { name: plan.words.step, mergedVersion } });
  await flush();
  return keptFirst;

  async function keepTheirs(theirs: Service): Promise<string> {
    const whole = await readShelf(storage, serviceId);
    const known = await work.sameContent(theirs, whole);
    if (known !== null) return known.id;
    const from = plan.base === null ? null : await work.sameContent(plan.base, whole);
    const variant: StoredVariant = {
      id: environment.newId(),
      serviceId,
      name: plan.words.line,
      head: null,
      createdAt: environment.now(),
      archivedAt: null,
      deletedAt: null,
    };
    const words = { name: plan.words.theirs, author };
    const head = await work.add(under(theirs, service), words, variant.id, from === null ? [] : [from.id]);
    await storage.putVariant({ ...variant, head });
    return head;
  }
}

function diffIsEmpty(before: Service, after: Service): boolean {
  return isEmptyDiff(diffServices(before, after));
}

/** The same content as a state of the service on the desk; decisions are part of no version. */
function under(content: Service, { profile: { id } }: Service): Service {
  return { ...content, profile: { ...content.profile, id } };
}
