import { applyEdits, type CommandArguments, type CommandName, type Edit } from '#core/editing';
import type { IdSource, Service, TableName } from '#core/model';

/**
 * Edits that are carried out while they are written down, so that later ones may name what earlier ones made. After one
 * that is refused nothing more is written, and `failed` says so.
 */
export class Draft {
  readonly edits: Edit[] = [];
  failed = false;
  private current: Service;
  private readonly ids: IdSource;

  /** `idsUsed`: how many ids were given out before, when the edits are carried out behind others. */
  constructor(service: Service, idsUsed: number) {
    this.current = service;
    this.ids = countingFrom(idsUsed);
  }

  get service(): Service {
    return this.current;
  }

  do<N extends CommandName>(command: N, args: CommandArguments<N>): this {
    const edit = { command, args } as unknown as Edit;
    const result = applyEdits(this.current, [edit], this.ids);
    this.failed ||= result.problems.some(({ severity }) => severity === 'error');
    if (this.failed) return this;
    this.edits.push(edit);
    this.current = result.service;
    return this;
  }

  /** Carries a command out and answers with the record it added to a table; null (and failed) where it added none. */
  add<N extends CommandName, T extends TableName>(
    table: T,
    command: N,
    args: CommandArguments<N>,
  ): keyof Service[T] | null {
    const before = this.current[table];
    this.do(command, args);
    const added = Object.keys(this.current[table]).find((id) => !Object.hasOwn(before, id));
    this.failed ||= added === undefined;
    return (added ?? null) as keyof Service[T] | null;
  }
}

/** Goes on counting as `countingIds` does after `used` ids. */
export function countingFrom(used: number): IdSource {
  let count = used;
  return () => `n${(count += 1)}`;
}
