const imul = Math.imul;

/**
 * The lineage of the token that a fork sends along a flow: an unsigned 32-bit name for "how this token came to be",
 * which does not depend on the order in which tokens of a case move.
 *
 * - `parent` lineage of the token that was split; 0 for the first token of a case
 * - `flow`   stream id of the flow (or the index of the instance of a multi-instance activity)
 * - `visit`  how often the parent has been at the fork before
 *
 * Never 0, which is the first token's. Two lineages of one case collide with a chance of about 2⁻³².
 */
export function childLineage(parent: number, flow: number, visit: number): number {
  return mix(mix(mix(parent ^ 0x9e3779b9) ^ flow) ^ visit) || 1;
}

/** The `path` of a draw: for the first token of a case the visit itself, else lineage and visit mixed into 32 bits. */
export function pathOf(lineage: number, visit: number): number {
  return lineage === 0 ? visit : mix(lineage ^ mix(visit));
}

/** A bijection of 32-bit words that scatters them (finaliser of MurmurHash3, Austin Appleby). */
function mix(word: number): number {
  word = imul(word ^ (word >>> 16), 0x85ebca6b);
  word = imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}
