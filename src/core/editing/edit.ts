import type { IdSource, Service } from '#core/model';
import { type CommandArguments, type CommandName, runCommand } from './commands.ts';
import { type EditResult, edited } from './edit-result.ts';

/** A command with its arguments, as plain data: it can be stored, sent to a worker and carried out later. */
export type Edit = {
  readonly [N in CommandName]: { readonly command: N; readonly args: CommandArguments<N> };
}[CommandName];

/**
 * Carries out edits one after the other. The first that is refused refuses them all: the service comes back as it was,
 * with the problems of that edit. New records get the same ids from the same source, so that later edits may name them.
 */
export function applyEdits(service: Service, edits: readonly Edit[], ids: IdSource): EditResult {
  let current = service;
  let select: readonly string[] | undefined;
  for (const { command, args } of edits) {
    const result = runCommand(command, current, args as never, ids);
    if (result.problems.some(({ severity }) => severity === 'error')) return { ...result, service };
    current = result.service;
    select = result.select ?? select;
  }
  return edited(current, select === undefined ? {} : { select });
}

/** Counts: `n1`, `n2`, … – the ids of a change that is carried out the same way wherever it is carried out. */
export function countingIds(): IdSource {
  let count = 0;
  return () => `n${(count += 1)}`;
}
