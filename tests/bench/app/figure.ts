import { median } from '../../support/calibration.ts';

/** One measured quantity: every sample of it, and every reading of the calibration loop taken beside them. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'M events/s' | 'kB';
  readonly samples: readonly number[];
  readonly calibration: readonly number[];
  /** What it should be at most (`ms`, `kB`) or at least (`M events/s`). */
  readonly target?: number;
}

/** The value at a share of the sorted values, between neighbours where it falls between them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

const COLUMNS = ['', 'median', 'min', 'max', 'n', 'target', 'of target', 'calibration'];

/** Figures as a table; the last column is the median time of the calibration loop beside them, in the same place. */
export function writeTable(title: string, figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, samples, calibration, target }) => [
    name,
    `${short(median(samples))} ${unit}`,
    short(Math.min(...samples)),
    short(Math.max(...samples)),
    String(samples.length),
    target === undefined ? '' : `${unit === 'M events/s' ? '≥' : '≤'} ${target}`,
    target === undefined ? '' : `${(median(samples) / target).toFixed(2)} ×`,
    calibration.length === 0 ? '' : `${short(median(calibration))} ms`,
  ]);
  const table = [COLUMNS, ...rows];
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines].join('\n');
}

function short(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
