import type { CompiledRun } from './compiled-run.ts';
import type { RunOutcome } from './outcome.ts';
import type { ReplicationSummary } from './replication-summary.ts';
import { coarsened } from './summarise.ts';

/** A histogram shows at most this many bins; work in progress at most this many points. */
const BARS = 64;
const POINTS = 256;
const ROUTES = 20;

/** What is drawn as charts: the histogram of cycle times, work in progress over time, the most frequent routes. */
export function combineCharts(
  run: CompiledRun,
  done: readonly ReplicationSummary[],
): Pick<RunOutcome, 'histogram' | 'wip' | 'routes'> {
  return { histogram: histogramOf(done), wip: wipOf(done), routes: routesOf(run, done) };
}

function histogramOf(done: readonly ReplicationSummary[]): RunOutcome['histogram'] {
  let width = done.reduce((widest, each) => Math.max(widest, each.histogramWidth), 0);
  let counts: Float64Array = new Float64Array(done[0]?.histogram.length ?? 0);
  for (const each of done) {
    for (const [bin, count] of coarsened(each.histogram, each.histogramWidth, width).entries()) {
      counts[bin] = (counts[bin] as number) + count;
    }
  }
  let used = counts.findLastIndex((count) => count > 0) + 1;
  if (used === 0) return { edges: [], counts: [] };
  while (used > BARS) {
    counts = coarsened(counts, width, 2 * width);
    width *= 2;
    used = Math.ceil(used / 2);
  }
  return {
    edges: Array.from({ length: used + 1 }, (_, edge) => edge * width),
    counts: Array.from(counts.subarray(0, used)),
  };
}

/** Mean over each stretch of time, then mean, least and most over the replications that lasted that long. */
function wipOf(done: readonly ReplicationSummary[]): RunOutcome['wip'] {
  let width = done.reduce((widest, each) => Math.max(widest, each.wipWidth), 0);
  const longest = done.reduce((end, each) => Math.max(end, each.end), 0);
  if (width === 0 || longest === 0) return { times: [], mean: [], low: [], high: [] };
  while (longest / width > POINTS) width *= 2;
  const levels = done.map((each) => {
    const padded = new Float64Array(512);
    padded.set(each.wip);
    const areas = coarsened(padded, each.wipWidth, width);
    const count = Math.ceil(each.end / width);
    return Array.from({ length: count }, (_, bin) => {
      const length = Math.min(width, each.end - bin * width);
      return length > 0 ? (areas[bin] as number) / length : 0;
    });
  });
  const points = Math.ceil(longest / width);
  const times: number[] = [];
  const mean: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  for (let bin = 0; bin < points; bin++) {
    const here = levels.flatMap((level) => (bin < level.length ? [level[bin] as number] : []));
    times.push((bin + 0.5) * width);
    mean.push(here.reduce((sum, each) => sum + each, 0) / here.length);
    low.push(Math.min(...here));
    high.push(Math.max(...here));
  }
  return { times, mean, low, high };
}

function routesOf(run: CompiledRun, done: readonly ReplicationSummary[]): RunOutcome['routes'] {
  const counts = new Map<string, number>();
  let completed = 0;
  for (const { routes, left } of done) {
    completed += left[0] as number;
    for (let at = 0; at < routes.length; at += 2 + (routes[at + 1] as number)) {
      const steps = routes.subarray(at + 2, at + 2 + (routes[at + 1] as number)).join();
      counts.set(steps, (counts.get(steps) ?? 0) + (routes[at] as number));
    }
  }
  // ties: the route met first, as Map and sort keep their order
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, ROUTES)
    .map(([steps, count]) => ({
      steps: steps === '' ? [] : steps.split(',').flatMap((step) => run.steps[Number(step)]?.id ?? []),
      share: count / completed,
    }));
}
