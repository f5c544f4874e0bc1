import type { Service } from '#core/model';

/** A number from which on something is worth telling. */
interface Threshold {
  /** Unless the service says otherwise. */
  readonly usual: number;
  /** `share` in 0…1, `perCase` a count per case, `ratio` one thing ÷ another. */
  readonly unit: 'share' | 'perCase' | 'ratio';
}

/**
 * Every threshold of the findings by name, in the order in which they are shown in the settings. A service keeps its own
 * values in `profile.thresholds`; each rule's file says what its threshold means and where the usual value comes from.
 */
export const THRESHOLDS = {
  waitWorthTelling: { usual: 0.05, unit: 'share' },
  roleBottleneck: { usual: 0.25, unit: 'share' },
  stepBottleneck: { usual: 0.25, unit: 'share' },
  batchDelay: { usual: 1, unit: 'ratio' },
  handOff: { usual: 4, unit: 'perCase' },
  pingPong: { usual: 0.2, unit: 'perCase' },
  reworkLoop: { usual: 0.05, unit: 'share' },
  rubberStamp: { usual: 0.01, unit: 'share' },
  duplicateStep: { usual: 0.9, unit: 'share' },
  mergeable: { usual: 0.01, unit: 'share' },
  sequentialButIndependent: { usual: 0.02, unit: 'share' },
  knockOutOrder: { usual: 0.05, unit: 'share' },
  cycleEfficiency: { usual: 0.1, unit: 'share' },
  nonValueAdding: { usual: 0.05, unit: 'share' },
  neverTaken: { usual: 0.005, unit: 'share' },
} as const satisfies Record<string, Threshold>;

/** The name of a threshold. */
export type ThresholdName = keyof typeof THRESHOLDS;

/** The threshold in force in a service: its own, where that is a number ≥ 0, else the usual one. */
export function thresholdOf(service: Service, name: ThresholdName): number {
  const own = service.profile.thresholds[name];
  return own !== undefined && Number.isFinite(own) && own >= 0 ? own : THRESHOLDS[name].usual;
}

/**
 * With fewer observations than this a share below `threshold` could be chance: where nothing happened in n observations, the
 * 95 % bound of its share is 3 ÷ n ("rule of three", Hanley & Lippman-Hand 1983).
 */
export function enoughToTell(threshold: number): number {
  return threshold > 0 ? 3 / threshold : Number.POSITIVE_INFINITY;
}
