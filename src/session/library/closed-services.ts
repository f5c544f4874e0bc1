import { failure, problem, type Result, success } from '#core/base';
import { entryFor, record, runCommand } from '#core/editing';
import type { Service } from '#core/model';
import type { SessionPorts } from '#session/ports';
import { type ReadDocument, readDocument } from '#session/saving';
import { underNewId } from './service-shelf.ts';

type Ports = Pick<SessionPorts, 'storage' | 'environment' | 'exchange'>;

/**
 * Renames a service that is not open here, as an undoable step of its own history.
 * Fails with `openInOtherTab`, or as `readDocument` does; rejects with a `Failure`.
 */
export async function renameClosed(ports: Ports, id: string, name: string): Promise<Result<void>> {
  const { storage, environment } = ports;
  const claim = await storage.claim(id, () => undefined);
  try {
    if (!claim.held) return failure(problem('openInOtherTab', 'error', [id]));
    const read = await readDocument(ports, id, 'writer');
    return read.ok ? success(await writeRename(read.value)) : read;
  } finally {
    claim.release();
  }

  async function writeRename({ copy, head, left, leftAside }: ReadDocument): Promise<void> {
    const { service, values } = runCommand('rename', copy.service, { id, name }, () => environment.newId());
    const entry = entryFor(copy.service, service, { command: 'rename', values });
    if (entry === null) return;
    const steps = [...left, { kind: 'do', entry } as const];
    const next = { revision: head.revision + steps.length, stamp: environment.newId() };
    // A snapshot, because the body may have been repaired or migrated on reading.
    const snapshot = { body: service, history: record(copy.history, entry) };
    await storage.append({ id, base: head, next, steps, name, at: environment.now(), snapshot });
    if (leftAside) storage.keepForExit(id, []);
  }
}

/** A stored service under a new id and name, without its history. */
export async function copyOf(ports: Ports, id: string, name: string): Promise<Result<Service>> {
  const read = await readDocument(ports, id);
  return read.ok ? success(underNewId(read.value.copy.service, ports.environment.newId(), name)) : read;
}
