import type { LibrarySort, ServiceCard } from '#session/library';

/** The cards whose name contains every word of the search, in the chosen order; ties by name. */
export function shownCards(
  cards: readonly ServiceCard[],
  search: string,
  sort: LibrarySort,
  language: string,
): readonly ServiceCard[] {
  const words = search.trim().toLocaleLowerCase().split(/\s+/);
  const byName = new Intl.Collator(language).compare;
  return cards
    .filter((card) => words.every((word) => card.name.toLocaleLowerCase().includes(word)))
    .toSorted((a, b) => {
      if (sort === 'updated' && a.updatedAt !== b.updatedAt) return b.updatedAt - a.updatedAt;
      if (sort === 'created' && a.createdAt !== b.createdAt) return b.createdAt - a.createdAt;
      return byName(a.name, b.name);
    });
}
