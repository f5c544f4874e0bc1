import type { Service, Task } from '#core/model';
import type { DrawnFlow } from '../../../../support/draw-service.ts';
import { sketch, type Sketch } from '../../redesign/sketch.ts';

/**
 * For each finding a process that has the fault and one that is like it but has not. The answers were worked out by hand;
 * the comment says how. A case comes every 10 minutes on average; where nobody is to wait, 50 people are there.
 */
export interface Pair {
  readonly code: string;
  readonly why: string;
  readonly faulty: Service;
  readonly fine: Service;
  /** What the finding is about, as far as it is written down here. */
  readonly at: readonly string[];
  /** Texts exactly, numbers within `slack` of them. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Codes of the remedies, in order; the first of them takes the fault away, unless it only makes it smaller. */
  readonly remedies: readonly string[];
  /** The value that falls where the fault only gets smaller. */
  readonly lessens?: string;
  /** How far chance may take a measured number from the one worked out; absent: 0.1 %. */
  readonly slack?: number;
}

export const CROWD = 50;

export const fixed = (value: number): Partial<Task> => ({ duration: { type: 'fixed', value, unit: 'min' } });

/** Flows from the start through these steps to the end. */
export function inRow(...names: readonly string[]): readonly DrawnFlow[] {
  const all = ['start', ...names, 'end'];
  return names.concat('end').map((name, index) => [all[index]!, name]);
}

/** One step behind the other. */
export function row(tasks: Sketch['tasks'], rest: Partial<Sketch> = {}): Service {
  return sketch({ tasks, flows: inRow(...Object.keys(tasks)), ...rest });
}
