import { BETTER_SCORE, type Dimension, type Redesign, type Score } from '#core/analysis/redesign';

/** A proposal with its score, where there is one yet. */
export interface ScoredProposal {
  readonly proposal: Redesign;
  readonly score: Score | null;
}

/** Proposals with the largest gain on a dimension first; shown gains before those that may be chance, unscored ones last. */
export function ordered(
  proposals: readonly Redesign[],
  scores: readonly Score[],
  by: Dimension,
): readonly ScoredProposal[] {
  const rows = proposals.map((proposal, index) => ({ proposal, score: scores[index] ?? null }));
  const gain = ({ score }: ScoredProposal) => {
    const difference = score?.by[by].difference ?? null;
    return difference === null ? -Infinity : difference * BETTER_SCORE[by];
  };
  const place = ({ score }: ScoredProposal) => {
    const verdict = score?.by[by].verdict ?? 'none';
    return verdict === 'better' ? 0 : verdict === 'none' ? 1 : 2;
  };
  return rows.toSorted((a, b) => place(a) - place(b) || (gain(a) === gain(b) ? 0 : gain(b) - gain(a)));
}
