import type { Locale, Service } from '#core/model';

/** The example that a browser without services is shown, without loading the others. */
export async function firstExample(language: Locale, serviceId: string): Promise<Service> {
  const { createFirstExample } = await import('#core/examples/first');
  return createFirstExample(language, serviceId);
}

/** An example as a fresh service with its map; null: there is none of that name. */
export async function exampleService(
  exampleId: string,
  language: Locale,
  serviceId: string,
): Promise<Service | null> {
  const [{ createExample }, { exampleList }] = await Promise.all([
    import('#core/examples'),
    import('#core/examples/catalogue'),
  ]);
  const known = exampleList(language).find(({ id }) => id === exampleId);
  return known === undefined ? null : createExample(known.id, language, serviceId);
}
