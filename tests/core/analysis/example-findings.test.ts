import { findFindings } from '#core/analysis';
import { createExample } from '#core/examples';
import { simulate } from '#core/simulation';
import { createI18n, loadRest } from '#i18n';
import { expect, it } from 'vitest';

const EXAMPLES = ['insurance-claim', 'complaint-handling', 'phone-repair'] as const;
const LANGUAGES = ['en', 'zh-CN'] as const;

/**
 * What the app tells about its own examples, as a person reads it: `severity code`, the sentence, and behind `>` what could be
 * done. The numbers are those of the scenario that comes with the example.
 */
it.each(EXAMPLES.flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))(
  'tells about %s in %s what a consultant would',
  async (id, language) => {
    const t = await translator(language);
    const service = createExample(id, language, 'service');
    const run = simulate(service, Object.values(service.scenarios)[0]!.id);
    if (!run.ok) throw new Error(`${id} does not run`);
    const told = findFindings(service, run.value).flatMap(({ severity, code, values, remedies }) => [
      '',
      `${severity} ${code}`,
      t(`findings.${code}`, values),
      ...remedies.map((remedy) => `> ${t(`changes.${remedy.code}`, remedy.values)}`),
    ]);
    await expect(`${told.slice(1).join('\n')}\n`).toMatchFileSnapshot(
      `../../fixtures/findings/${id}.${language}.txt`,
    );
  },
);

async function translator(language: (typeof LANGUAGES)[number]) {
  const i18n = await createI18n(language);
  await loadRest(i18n);
  return (key: string, values: object) => String(i18n.t(key as never, values as never));
}
