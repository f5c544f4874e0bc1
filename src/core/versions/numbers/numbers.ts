import type { Measure } from '#core/analysis/whatif';

/**
 * What is compared at a step, a role and a segment, all per visit or per case: minutes waited and worked, visits, money, share within the
 * target; of a role the share of its time on duty that it is busy; of any other node the minutes a case spends there, held by a timer or at a join;
 * of an end the visits: how many cases end there, of one.
 */
export type ElementMeasure =
  | 'waiting'
  | 'processing'
  | 'visits'
  | 'cost'
  | 'withinTarget'
  | 'utilisation'
  | 'cycleTime'
  | 'time';

/** What a number is about; `node` is what is no step: a timer, a message, a join. Cases as a whole have no id, nor have cases without a segment. */
export type Whose = 'case' | 'step' | 'node' | 'role' | 'segment';

/** One number of one replication; null where there was nothing to measure. */
export interface Figure {
  readonly of: Whose;
  /** In the ids of the first service. */
  readonly id: string | null;
  readonly measure: Measure | ElementMeasure;
  readonly value: number | null;
}

/** All numbers of one replication of one service: small plain data. */
export interface VersionFigures {
  readonly replication: number;
  readonly figures: readonly Figure[];
}

/** One number in two services that met the same cases. */
export interface NumberDifference extends Omit<Figure, 'value'> {
  /** Means over the replications that both have. */
  readonly before: number;
  readonly after: number;
  /** After − before, replication by replication, with its paired 95 % interval; null with a single replication. */
  readonly difference: number;
  readonly interval: readonly [number, number] | null;
  /**
   * `none`: no difference shown. Of cases as a whole: the interval contains 0. Of elements: not significant at 5 % over all elements
   * together (Holm 1979). `different`: there is one, and neither is better.
   */
  readonly verdict: 'better' | 'worse' | 'different' | 'none';
  /**
   * Why it is `different` and not `better`: fewer cases complete than before (`lost`), or they come to other ends (`ends`), and whoever is
   * cut off early is not served sooner.
   */
  readonly because?: 'lost' | 'ends';
}
