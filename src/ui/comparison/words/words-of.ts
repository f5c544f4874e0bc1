import type { i18n, TFunction } from 'i18next';
import type { useFormat } from '#ui/kit';

/** What values are written with. */
export interface Pen {
  readonly t: TFunction;
  readonly exists: i18n['exists'];
  readonly format: ReturnType<typeof useFormat>;
  /** What a record is called, by its id; null: there is none. */
  readonly nameOf: (id: string) => string | null;
}

/** A sentence under a key that is put together from the value itself. */
export function say(pen: Pen, key: string, values: object = {}): string {
  return String(pen.t(`compareValues.${key}` as never, values as never));
}

/** The name of a record, or the id where there is no record any more. */
export function called(pen: Pen, id: string): string {
  return pen.nameOf(id) ?? id;
}

/** Several names in a row. */
export function listed(pen: Pen, names: readonly string[]): string {
  return new Intl.ListFormat(pen.format.language).format(names);
}
