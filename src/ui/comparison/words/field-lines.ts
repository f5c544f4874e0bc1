import type { MatchedTable } from '#core/versions/matching';
import type { StructureComparison } from '#core/versions/structure';
import { fieldParts } from './keyed-fields.ts';
import { plainWords } from './plain-words.ts';
import { objectWords } from './value-words.ts';
import { type Pen, say } from './words-of.ts';

type FieldChange = StructureComparison['changed'][number]['fields'][number];

/** What a field is called; null: it has no name. */
export function fieldName({ t, exists }: Pen, table: MatchedTable, field: string): string | null {
  // The target of a flow is where it leads; of everything else, what is promised.
  const own = table === 'flows' && field === 'target' ? 'to' : field;
  const key = [`compare.field.${own}`, `compareValues.field.${own}`].find((each) => exists(each));
  return key === undefined ? null : String(t(key as never));
}

/** A changed field in words, before and after; several lines where it holds several values. */
export function fieldLines(
  pens: { readonly a: Pen; readonly b: Pen },
  table: MatchedTable,
  { field, before, after }: FieldChange,
): readonly string[] {
  const { t } = pens.a;
  const name = fieldName(pens.a, table, field) ?? t('compare.field.other');
  const parts = fieldParts(pens, field, before, after) ?? [{ of: '', field, before, after }];
  return parts.map((part) => {
    const [from, to] = [
      valueWords(pens.a, table, part.field, part.before),
      valueWords(pens.b, table, part.field, part.after),
    ];
    const called = part.of === '' ? name : say(pens.a, 'keyed', { field: name, of: part.of });
    if (from === null || to === null || from === to) return t('compare.screen.differs', { field: called });
    return t('compare.screen.fromTo', { field: called, from, to });
  });
}

/** A value in words; null: it cannot be said. */
export function valueWords(pen: Pen, table: MatchedTable, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return pen.t('compare.value.none');
  const told = typeof value === 'object' ? objectWords(pen, field, value) : null;
  return told ?? plainWords(pen, table, field, value);
}
