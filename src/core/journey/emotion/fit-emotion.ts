import type { JourneyRecord } from '#core/journey/experience';
import type { EmotionModel, KanoClass, PersonaId, Service, Touchpoint } from '#core/model';
import { assumedAt } from './base-of.ts';
import { clampEmotion, emotionAt } from './emotion-at.ts';
import { measuredEmotion } from './measured-emotion.ts';
import { promiseOf } from './promise-of.ts';

/** Parameters that bring the predicted means closest to the measured ones. */
export interface EmotionFit {
  readonly model: EmotionModel;
  /** Root mean square error over the touchpoints, in points of the scale. */
  readonly before: number;
  readonly after: number;
  /** How many touchpoints it stands on, and how many parameters were free. */
  readonly touchpoints: number;
  readonly parameters: number;
}

/** A weight of the model: where it is read, and how it is put back. */
interface Weight {
  readonly of: (model: EmotionModel) => number;
  readonly put: (model: EmotionModel, value: number) => EmotionModel;
}

const CLASSES: readonly KanoClass[] = ['mustBe', 'oneDimensional', 'attractive', 'indifferent'];

const WEIGHTS: readonly Weight[] = [
  ...CLASSES.flatMap((kano) =>
    (['gain', 'loss'] as const).map(
      (side): Weight => ({
        of: (model) => model.kano[kano][side],
        put: (model, value) => ({
          ...model,
          kano: { ...model.kano, [kano]: { ...model.kano[kano], [side]: value } },
        }),
      }),
    ),
  ),
  { of: ({ breach }) => breach, put: (model, breach) => ({ ...model, breach }) },
  { of: ({ repeat }) => repeat, put: (model, repeat) => ({ ...model, repeat }) },
];

/** Keeps what the measurements say nothing about where it is. */
const PULL = 1e-4;
const SWEEPS = 80;

/** One touchpoint to be met: what each customer adds per unit of every weight, the base, and what was measured. */
interface Aim {
  readonly base: number;
  readonly measured: number;
  /** By customer, then by free weight. */
  readonly effects: readonly Float64Array[];
}

/**
 * Fits the parameters by least squares: the touchpoints that are assumed, measured and predictable are asked what brings the mean of
 * their customers' scores closest to the mean that was measured; assumed of a persona, and over the customers it stands for (null: all). A weight of 0 says that something does not count, and stays 0; no
 * weight falls below 0. Null where no touchpoint has all that it takes.
 */
export function fitEmotion(
  service: Service,
  model: EmotionModel,
  touchpoints: readonly Touchpoint[],
  record: JourneyRecord,
  persona: PersonaId | null = null,
): EmotionFit | null {
  const free = WEIGHTS.filter(({ of }) => of(model) > 0);
  const aims = touchpoints.flatMap(
    (touchpoint) => aimOf(service, touchpoint, { record, persona, free }) ?? [],
  );
  if (aims.length === 0) return null;
  const start = free.map(({ of }) => of(model));
  const best = descend(aims, start);
  const before = errorOf(aims, start);
  const after = errorOf(aims, best);
  const weights = after < before ? best.map((value) => Math.round(value * 1000) / 1000) : start;
  return {
    model: free.reduce((made, { put }, index) => put(made, weights[index] as number), model),
    before,
    after: errorOf(aims, weights),
    touchpoints: aims.length,
    parameters: free.length,
  };
}

function aimOf(
  service: Service,
  touchpoint: Touchpoint,
  { record, persona, free }: { record: JourneyRecord; persona: PersonaId | null; free: readonly Weight[] },
): Aim | null {
  const base = assumedAt(touchpoint, persona);
  const segment = (persona && service.personas[persona]?.segmentId) ?? null;
  const measured = measuredEmotion(touchpoint);
  const promise = promiseOf(service, touchpoint);
  const experience = record.places[touchpoint.id];
  if (base === null || measured === null || promise === null || experience === undefined) return null;
  const { kano } = touchpoint;
  const waits = promise.clock === 'working' ? experience.working : experience.wait;
  const effects = waits.flatMap((wait, at) => {
    const customer = record.customers[experience.customer[at] as number];
    if (segment !== null && customer?.segment !== segment) return [];
    const visit = {
      wait,
      breached: experience.breached[at] === 1,
      repeats: experience.repeats[at] as number,
    };
    return [
      Float64Array.from(free, ({ put }) => {
        const terms = emotionAt({ model: put(NOTHING, 1), kano, promise: promise.minutes, base: 0 }, visit);
        return terms.v - terms.breach - terms.repeats;
      }),
    ];
  });
  if (effects.length === 0) return null;
  return { base, measured: measured.value, effects };
}

const NONE = { gain: 0, loss: 0 };
const NOTHING: EmotionModel = {
  kano: { mustBe: NONE, oneDimensional: NONE, attractive: NONE, indifferent: NONE },
  breach: 0,
  repeat: 0,
};

/** One weight after the other goes where the error is least along it, as long as that helps. */
function descend(aims: readonly Aim[], start: readonly number[]): readonly number[] {
  const weights = [...start];
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let moved = 0;
    for (const [index, origin] of start.entries()) {
      const now = weights[index] as number;
      let [gradient, curvature] = [PULL * (now - origin), PULL];
      for (const aim of aims) {
        const { residual, slope } = slopeAt(aim, weights, index);
        gradient += residual * slope;
        curvature += slope * slope;
      }
      const next = Math.max(0, now - gradient / curvature);
      weights[index] = next;
      moved = Math.max(moved, Math.abs(next - now));
    }
    if (moved < 1e-6) break;
  }
  return weights;
}

function slopeAt(
  { base, measured, effects }: Aim,
  weights: readonly number[],
  index: number,
): { readonly residual: number; readonly slope: number } {
  let [sum, slope] = [0, 0];
  for (const effect of effects) {
    const raw = rawScore(base, effect, weights);
    sum += clampEmotion(raw);
    if (Math.abs(raw) < 2) slope += effect[index] as number;
  }
  return { residual: sum / effects.length - measured, slope: slope / effects.length };
}

function rawScore(base: number, effect: Float64Array, weights: readonly number[]): number {
  let raw = base;
  for (let index = 0; index < weights.length; index += 1)
    raw += (weights[index] as number) * (effect[index] as number);
  return raw;
}

function errorOf(aims: readonly Aim[], weights: readonly number[]): number {
  const squares = aims.map(({ base, measured, effects }) => {
    const sum = effects.reduce((total, effect) => total + clampEmotion(rawScore(base, effect, weights)), 0);
    return (sum / effects.length - measured) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
