import { type History, undo } from '#core/editing';
import { type Service, TABLE_NAMES } from '#core/model';
import type { States } from '#core/versions/merge';
import type { SessionPorts } from '#session/ports';
import { readShelf, standingOf } from '#session/versions';
import { DIGITS, stateHash } from './state-hash.ts';

/** States of which the content can be had. */
export interface KnownStates extends States {
  /** The state of the version that the head builds on; null: none, or nobody knows. */
  readonly builtOn: string | null;
  /** Null: it cannot be read, or is not known. */
  read(state: string): Promise<Service | null>;
}

type Ports = Pick<SessionPorts, 'storage' | 'environment' | 'exchange'>;

/**
 * The states that a working copy came from: what undo leads back to, as long as it stood on its variant, then the version it
 * builds on and what that was made from. `mostRecords` bounds the work: of a long history, the latest states and the oldest.
 */
export async function workingStates(
  { storage, environment, exchange }: Ports,
  service: Service,
  history: History,
  mostRecords = Number.POSITIVE_INFINITY,
): Promise<KnownStates> {
  const parents = new Map<string, readonly string[]>();
  const link = (state: string, parent: string): void => {
    const before = parents.get(state) ?? [];
    if (state !== parent && !before.includes(parent)) parents.set(state, [...before, parent]);
  };
  const { versions, standing } = await readShelf(storage, service.profile.id);
  const hashOf = new Map(versions.map(({ id, contentHash }) => [id, contentHash.slice(0, DIGITS)]));
  for (const { id, parents: from } of versions)
    for (const parent of from) link(hashOf.get(id) ?? '', hashOf.get(parent) ?? '');

  const bodies = new Map<string, Service>();
  const head = await stateHash(environment, service);
  const onHead = standing.head === null ? undefined : hashOf.get(standing.head);
  let last = head;
  let isPassed = head === onHead;
  for (const { before, mergedVersion } of someOf(statesBefore(service, history), service, mostRecords)) {
    const state = await stateHash(environment, before);
    bodies.set(state, before);
    link(last, state);
    const merged = mergedVersion === null ? undefined : hashOf.get(mergedVersion);
    if (merged !== undefined) link(last, merged);
    isPassed ||= state === onHead;
    last = state;
  }
  if (!isPassed && onHead !== undefined) link(last, onHead);

  return {
    head,
    parents,
    builtOn: onHead ?? null,
    async read(state) {
      const known = state === head ? service : bodies.get(state);
      if (known !== undefined) return known;
      for (const { id, contentHash } of versions) {
        if (!contentHash.startsWith(state)) continue;
        const stored = await storage.loadVersion(id).catch(() => null);
        const checked = stored && (await exchange.check(stored.body, stored.bodyVersion));
        if (checked?.ok) return checked.value;
      }
      return null;
    },
  };
}

interface Before {
  readonly before: Service;
  /** The version that was merged in by the step after it. */
  readonly mergedVersion: string | null;
}

/** The states that undo leads back to on the same variant, the latest first. */
function statesBefore(service: Service, history: History): readonly Before[] {
  const states: Before[] = [];
  for (let step = undo(service, history); step !== null; step = undo(step.service, step.history)) {
    const { label } = step.entry;
    if (standingOf(label, 'before') !== null) break;
    const merged = label.command === 'mergeIn' ? label.values['mergedVersion'] : undefined;
    states.push({ before: step.service, mergedVersion: typeof merged === 'string' ? merged : null });
  }
  return states;
}

function someOf(states: readonly Before[], service: Service, mostRecords: number): readonly Before[] {
  const records = TABLE_NAMES.reduce((sum, table) => sum + Object.keys(service[table]).length, 1);
  const most = Math.max(20, Math.floor(mostRecords / records));
  return states.length <= most ? states : [...states.slice(0, most), ...states.slice(-1)];
}
