/** Where the values come from; the three are never mixed. */
export type CurveKind = 'assumed' | 'measured' | 'predicted';

/** What is felt at a touchpoint. */
export interface CurvePoint {
  readonly cardId: string;
  /** In pixels of the matrix. */
  readonly x: number;
  /** −2 … +2. */
  readonly value: number;
  /** The band or error bar around it; null: none is known. */
  readonly range: readonly [low: number, high: number] | null;
}

/** One line of feelings, from left to right. */
export interface MapCurve {
  readonly kind: CurveKind;
  /** Whose it is; empty: everyone's. */
  readonly persona: string;
  readonly points: readonly CurvePoint[];
}
