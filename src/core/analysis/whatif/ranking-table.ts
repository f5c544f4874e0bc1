import type { Problem } from '#core/base';
import { comparePaired, type Comparison } from './compare.ts';
import { nextBottleneck, type NextBottleneck } from './next-bottleneck.ts';
import { BETTER, type Measure, type Measured } from './measure.ts';
import type { RankingState } from './ranking.ts';

/** One candidate in the table. */
export interface RankingRow extends Comparison {
  /** The candidate, counted from 1 as variants are. */
  readonly variant: number;
  /** 1 for the best; finalists that cannot be told from it share its rank. Null while nothing is known. */
  readonly rank: number | null;
  /** Screening dropped it: it got fewer replications than the others. */
  readonly screenedOut: boolean;
  /** The role that cases then wait for most; null where nobody waits. */
  readonly next: NextBottleneck | null;
  /** Why it cannot be run; empty where it can. */
  readonly problems: readonly Problem[];
}

/** A ranking as it stands. */
export interface RankingTable {
  readonly measure: Measure;
  /** Best first; the order of candidates among those of which nothing is known; refused ones last. */
  readonly rows: readonly RankingRow[];
  /**
   * The finalists that share rank 1: nothing shows that one of them is better than another. Empty while open, and where
   * there is nothing to gain.
   */
  readonly best: readonly number[];
  /** The role that cases wait for most as things are; null where nobody waits. */
  readonly now: NextBottleneck | null;
  /**
   * `gain`: something is shown to be better than the base. `nothing`: no candidate is. `open`: not finished;
   * differences are then those of the screening and only say how it stands.
   */
  readonly answer: 'open' | 'gain' | 'nothing';
}

/**
 * The table of a ranking. Once the final has begun it uses fresh replications only, which had no part in choosing who
 * got more of them; the intervals of all rows hold together with 95 %. `measure` may differ from the plan's: then the
 * effort was spent on another question, and intervals may be wider than they had to be.
 */
export function rankingTable(state: RankingState, measure: Measure = state.plan.measure): RankingTable {
  const from = state.phase === 'screening' ? 0 : (state.firstFresh ?? 0);
  const seen = state.samples.map((own) => own.slice(from));
  const base = seen[0] ?? [];
  const rows = state.candidates.map((_, index): Omit<RankingRow, 'rank'> => {
    const variant = index + 1;
    const own = seen[variant] ?? [];
    const problems = state.refused[variant] ?? [];
    return {
      ...comparePaired(base, problems.length > 0 ? [] : own, measure, state.candidates.length),
      variant,
      screenedOut: state.phase !== 'screening' && !state.contenders.includes(variant),
      next: nextBottleneck(own),
      problems,
    };
  });
  const gain = ({ difference }: Comparison) =>
    difference === null ? -Infinity : difference * BETTER[measure];
  const isOpen = state.phase !== 'done';
  const better = rows.filter(({ verdict }) => verdict === 'better');
  const finalists = better.flatMap(({ variant, screenedOut }) => (screenedOut ? [] : [variant]));
  const best = isOpen ? [] : indistinguishable(finalists, seen, measure);
  const place = ({ variant, problems }: Omit<RankingRow, 'rank'>) =>
    problems.length > 0 ? 2 : best.includes(variant) ? 0 : 1;
  const sorted = rows.toSorted((a, b) => {
    if (place(a) !== place(b)) return place(a) - place(b);
    return gain(a) === gain(b) ? a.variant - b.variant : gain(b) - gain(a);
  });
  return {
    measure,
    rows: sorted.map((row, index) => ({
      ...row,
      rank: row.difference === null ? null : best.includes(row.variant) ? 1 : index + 1,
    })),
    best,
    now: nextBottleneck(base),
    answer: isOpen ? 'open' : better.length > 0 ? 'gain' : 'nothing',
  };
}

/**
 * Those of `variants` that none of the others is shown to beat: the best is among them with at least 95 % (Gupta's
 * subset selection by paired comparisons; one-sided, Bonferroni over the others of each).
 */
function indistinguishable(
  variants: readonly number[],
  seen: readonly (readonly (Measured | undefined)[])[],
  measure: Measure,
): readonly number[] {
  const others = Math.max(1, variants.length - 1);
  return variants.filter((variant) =>
    variants.every((rival) => {
      if (rival === variant) return true;
      // a two-sided interval at twice the error is a one-sided bound
      const against = comparePaired(seen[variant] ?? [], seen[rival] ?? [], measure, others / 2);
      return against.verdict !== 'better';
    }),
  );
}
