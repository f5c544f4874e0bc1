import type { WholeService } from '#core/exchange/throughline';
import type { Service } from '#core/model';
import { type KnownStates, stateHash } from '#session/lineage';
import type { EnvironmentPort } from '#session/ports';

/** The states that the service of a file came from, by what its file says; only those of its history can be read. */
export async function fileStates(
  environment: Pick<EnvironmentPort, 'sha256'>,
  { service, history, lineage = [] }: WholeService,
): Promise<KnownStates> {
  const parents = new Map<string, readonly string[]>();
  const link = (state: string, parent: string | undefined): void => {
    const before = parents.get(state) ?? [];
    if (parent !== undefined && parent !== state && !before.includes(parent))
      parents.set(state, [...before, parent]);
  };
  const head = await stateHash(environment, service);
  const bodies = new Map<string, Service>([[head, service]]);
  let last = head;
  for (const state of lineage) {
    link(last, state);
    last = state;
  }
  const hashOf = new Map<string, string>();
  for (const { id, parents: from, service: body } of history?.versions ?? []) {
    const state = await stateHash(environment, body);
    hashOf.set(id, state);
    bodies.set(state, body);
    for (const parent of from) link(state, hashOf.get(parent));
  }
  const line = history?.variants.find(({ id }) => id === history.current) ?? history?.variants[0];
  if (line?.head) link(head, hashOf.get(line.head));
  return { head, parents, builtOn: null, read: async (state) => bodies.get(state) ?? null };
}
