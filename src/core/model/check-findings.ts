import { type Problem, problem } from '#core/base';
import type { Service, TableName } from './service.ts';

/** Gathers problems; `table` and `id` say where, `field` what. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly #service: Service;

  constructor(service: Service) {
    this.#service = service;
  }

  add(code: string, table: TableName, id: string, field: string, value: string | number = ''): void {
    this.problems.push(problem(code, 'error', [id], { table, field, value }));
  }

  reference(table: TableName, id: string, field: string, target: TableName, value: string | null): void {
    if (value !== null && !Object.hasOwn(this.#service[target], value)) {
      this.add('danglingReference', table, id, field, value);
    }
  }

  number(
    table: TableName,
    id: string,
    field: string,
    value: number | null | undefined,
    min = -Infinity,
    max = Infinity,
  ): void {
    if (value === null || value === undefined) return;
    if (!Number.isFinite(value) || value < min || value > max)
      this.add('numberOutOfRange', table, id, field, value);
  }
}
