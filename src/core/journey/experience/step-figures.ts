import type { Minutes, Money, Share } from '#core/base';
import type { JourneyStepId, Service } from '#core/model';
import { percentile } from '#core/simulation/statistics';
import type { JourneyRecord } from './experience.ts';
import { keptPromises } from './kept-promises.ts';
import type { JourneyPlace } from './places-of.ts';

/** What the computed lanes say of one column, over the recorded customers who came there. */
export interface StepFigures {
  readonly customers: number;
  /** Minutes at the first visit; the mean, and what nine in ten stay below. */
  readonly wait: Minutes;
  readonly waitP90: Minutes;
  /**
   * Share of customers for whom what was promised was kept: the targets of the steps at every visit (`steps`); where no step has any, the
   * wait that the touchpoints themselves promise (`touchpoints`, see `keptPromises`). Null where nobody promises anything.
   */
  readonly kept: { readonly share: Share; readonly by: 'steps' | 'touchpoints' } | null;
  /** Share who had to come again, and how often everybody comes again on average. */
  readonly repeated: Share;
  readonly repeats: number;
  /** Share who gave up waiting; null where nobody can. */
  readonly gaveUp: Share | null;
  /** Per customer. */
  readonly handOffs: number;
  readonly cost: Money;
  /** Share of the time spent here in which value was added; null where no step was classed, or nobody spent any time. */
  readonly adding: Share | null;
}

/** The figures of a column (its step, and all that is bound in it) from what customers went through there; null where nobody came. */
export function stepFigures(
  service: Service,
  { id, nodes }: JourneyPlace,
  record: JourneyRecord | undefined,
): StepFigures | null {
  const experience = record?.places[id];
  const customers = experience?.customer.length ?? 0;
  if (record === undefined || experience === undefined || customers === 0) return null;
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const mean = (values: readonly number[]): number => total(values) / customers;
  const tasks = nodes.flatMap((id) => {
    const node = service.nodes[id];
    return node?.kind === 'task' ? [node] : [];
  });
  const stay = total(experience.stay);
  return {
    customers,
    wait: mean(experience.wait),
    waitP90: percentile(Float64Array.from(experience.wait).sort(), 0.9) as number,
    kept: tasks.some(({ target }) => target !== null)
      ? { share: 1 - mean(experience.breached), by: 'steps' }
      : promised(keptPromises(service, id as JourneyStepId, record)),
    repeated: experience.repeats.filter((repeats) => repeats > 0).length / customers,
    repeats: mean(experience.repeats),
    gaveUp: tasks.some(({ patience }) => patience !== null) ? mean(experience.gaveUp) : null,
    handOffs: mean(experience.handOffs),
    cost: mean(experience.cost),
    adding:
      stay > 0 && tasks.some(({ valueClass }) => valueClass !== null)
        ? total(experience.adding) / stay
        : null,
  };
}

function promised(share: Share | null): StepFigures['kept'] {
  return share === null ? null : { share, by: 'touchpoints' };
}
