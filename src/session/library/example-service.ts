import type { Locale, Service } from '#core/model';

/** What a browser that has no services yet is shown. */
export const FIRST_EXAMPLE = 'insurance-claim';

/** An example as a fresh service; null: there is none of that name. The first one comes without loading the others. */
export async function exampleService(
  exampleId: string,
  language: Locale,
  serviceId: string,
): Promise<Service | null> {
  if (exampleId === FIRST_EXAMPLE) {
    const { createFirstExample } = await import('#core/examples/first');
    return createFirstExample(language, serviceId);
  }
  const [{ createExample }, { exampleList }] = await Promise.all([
    import('#core/examples'),
    import('#core/examples/catalogue'),
  ]);
  const known = exampleList(language).find(({ id }) => id === exampleId);
  return known === undefined ? null : createExample(known.id, language, serviceId);
}
