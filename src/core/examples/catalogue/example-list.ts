import type { ExampleLanguage } from '../bilingual.ts';
import { type ExampleId, TITLES } from '../titles.ts';
import { SUMMARIES } from './summaries.ts';

/** Name and one-sentence summary of every example, in the order of the gallery. */
export function exampleList(
  language: ExampleLanguage,
): readonly { readonly id: ExampleId; readonly name: string; readonly summary: string }[] {
  const index = language === 'en' ? 0 : 1;
  return (Object.keys(TITLES) as ExampleId[]).map((id) => ({
    id,
    name: TITLES[id][index],
    summary: SUMMARIES[id][index],
  }));
}
