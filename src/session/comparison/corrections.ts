import type { Corrections } from '#core/versions/matching';

/** Nothing was said about pairs. */
export const NO_CORRECTIONS: Corrections = { together: [], apart: [] };

/** Two elements are the same thing; whatever was said of either before is taken back. */
export function paired({ together, apart }: Corrections, a: string, b: string): Corrections {
  return {
    together: [...together.filter(([one, other]) => one !== a && other !== b), [a, b]],
    apart: apart.filter(([one, other]) => one !== a || other !== b),
  };
}

/** Two elements are not the same thing. */
export function parted({ together, apart }: Corrections, a: string, b: string): Corrections {
  return {
    together: together.filter(([one, other]) => one !== a || other !== b),
    apart: [...apart.filter(([one, other]) => one !== a || other !== b), [a, b]],
  };
}

/** The same, said of the two the other way round. */
export function turned({ together, apart }: Corrections): Corrections {
  const around = (pairs: Corrections['together']) => pairs.map(([a, b]) => [b, a] as const);
  return { together: around(together), apart: around(apart) };
}
