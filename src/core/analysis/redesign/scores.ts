import type { Money, Problem } from '#core/base';
import { type Comparison, comparePairs, type Measured } from '#core/analysis/whatif';
import type { ScoringState, VariantFacts } from './scoring.ts';
import type { Condition } from './stress.ts';

/**
 * What a redesign is scored on: the devil's quadrangle (Brand & van der Kolk 1995; Reijers & Liman Mansar 2005). Time
 * counts twice, as the mean and as the 90th percentile of the cycle time.
 */
export const DIMENSIONS = ['time', 'timeP90', 'cost', 'quality', 'flexibility'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** 1 where more is better, −1 where less is. */
export const BETTER_SCORE: Readonly<Record<Dimension, 1 | -1>> = {
  time: -1,
  timeP90: -1,
  cost: -1,
  quality: 1,
  flexibility: -1,
};

/** A redesign beside the base, on the same cases. */
export interface Score {
  /** The change, counted from 1. */
  readonly variant: number;
  /**
   * Time in minutes, cost in money per case; quality: share of the cases that complete, in time, without coming back;
   * flexibility: minutes by which the 90th percentile grows under stress, less is better.
   */
  readonly by: Readonly<Record<Dimension, Comparison>>;
  readonly staffPerWeek: { readonly before: Money; readonly after: Money };
  readonly problems: readonly Problem[];
}

/**
 * The scores as they stand, in the order of the changes. Each is a paired difference replication by replication; the
 * intervals of all redesigns on one dimension hold together with 95 % (Bonferroni).
 */
export function scoresOf(state: ScoringState): readonly Score[] {
  const changes = state.facts.length - 1;
  return Array.from({ length: changes }, (_, index): Score => {
    const variant = index + 1;
    const compare = (dimension: Dimension) =>
      comparePairs(pairs(state, variant, dimension), BETTER_SCORE[dimension], Math.max(1, changes));
    return {
      variant,
      by: {
        time: compare('time'),
        timeP90: compare('timeP90'),
        cost: compare('cost'),
        quality: compare('quality'),
        flexibility: compare('flexibility'),
      },
      staffPerWeek: {
        before: state.facts[0]?.staffPerWeek ?? 0,
        after: state.facts[variant]?.staffPerWeek ?? 0,
      },
      problems: state.refused[variant] ?? state.refused[0] ?? [],
    };
  });
}

/** Base and variant of every replication in which the number is known of both. */
function pairs(
  state: ScoringState,
  variant: number,
  dimension: Dimension,
): readonly (readonly [number, number])[] {
  const before = numbers(state, 0, dimension);
  const after = numbers(state, variant, dimension);
  return after.flatMap((value, replication) => {
    const base = before[replication] ?? null;
    return value === null || base === null ? [] : [[base, value] as const];
  });
}

/** By replication. */
function numbers(state: ScoringState, variant: number, dimension: Dimension): readonly (number | null)[] {
  const under = (condition: Condition) =>
    state.trials.find((trial) => trial.variant === variant && trial.condition === condition)?.measured ?? [];
  const usual = Array.from(under('usual'));
  switch (dimension) {
    case 'time':
      return usual.map((each) => each?.values.cycleTime ?? null);
    case 'timeP90':
      return usual.map(p90);
    case 'cost':
      return usual.map((each) => each?.values.costPerCase ?? null);
    case 'quality':
      return usual.map((each) => qualityOf(each, state.facts[variant]));
    case 'flexibility': {
      const stresses = [under('rush'), under('absence')].filter((each) => each.length > 0);
      return usual.map((each, replication) =>
        growth(
          p90(each),
          stresses.map((own) => p90(own[replication])),
        ),
      );
    }
  }
}

function p90(measured: Measured | undefined): number | null {
  return measured?.values.cycleTimeP90 ?? null;
}

/** Share completed × share within the target (1 without a target) × share that does not come back. */
function qualityOf(measured: Measured | undefined, facts: VariantFacts | undefined): number | null {
  const lost = measured?.values.lost ?? null;
  if (measured === undefined || facts === undefined || lost === null) return null;
  return (1 - lost) * (measured.values.withinTarget ?? 1) * facts.rightFirstTime;
}

/** Mean of what the 90th percentile grows by under each stress; null while one of them is not known. */
function growth(usual: number | null, stressed: readonly (number | null)[]): number | null {
  if (usual === null || stressed.length === 0) return null;
  let sum = 0;
  for (const each of stressed) {
    if (each === null) return null;
    sum += each - usual;
  }
  return sum / stressed.length;
}
