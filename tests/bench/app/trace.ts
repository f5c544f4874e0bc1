import type { Page } from '@playwright/test';

/** What the main thread of a page did while something was done to it. Milliseconds. */
export interface MainThread {
  /** Per frame in which input arrived: all tasks since the frame before it was handed to be drawn. */
  readonly frames: readonly number[];
  /** The same in processor time, which other programs on the machine do not lengthen. */
  readonly framesOnProcessor: readonly number[];
  /** Every task of more than 2 ms. */
  readonly tasks: readonly number[];
  readonly tasksOnProcessor: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'devtools.timeline.frame'];
const INPUT = /^(pointermove|mousemove|wheel)$/;

/** Traces the browser during `act` and sums up what the page's main thread did. */
export async function traceMainThread(page: Page, act: () => Promise<void>): Promise<MainThread> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('A page of a browser');
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  return sumUp(trace.traceEvents);
}

function sumUp(all: readonly TraceEvent[]): MainThread {
  const events = busiestMainThread(all);
  const tasks = outermost(events.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask')));
  const ends = events.filter(({ name }) => name === 'Layerize').map(({ ts }) => ts);
  const inputs = events
    .filter(({ name, args }) => name === 'EventDispatch' && INPUT.test(args?.data?.type ?? ''))
    .map(({ ts }) => ts);
  const frames: number[] = [];
  const framesOnProcessor: number[] = [];
  let [wall, processor, hasInput] = [0, 0, false];
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    const isInside = (moment: number): boolean => moment >= ts && moment <= ts + dur;
    wall += dur / 1000;
    processor += tdur / 1000;
    hasInput ||= inputs.some(isInside);
    if (!ends.some(isInside)) continue;
    if (hasInput) frames.push(wall);
    if (hasInput) framesOnProcessor.push(processor);
    [wall, processor, hasInput] = [0, 0, false];
  }
  const long = tasks.filter(({ dur = 0 }) => dur > 2000);
  return {
    frames,
    framesOnProcessor,
    tasks: long.map(({ dur = 0 }) => dur / 1000),
    tasksOnProcessor: long.map(({ tdur = 0 }) => tdur / 1000),
  };
}

/** The events of the main thread that worked most: that of the page, not of a renderer kept in reserve. */
function busiestMainThread(all: readonly TraceEvent[]): TraceEvent[] {
  const threads = all.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const own = threads.map(({ pid, tid }) => all.filter((event) => event.pid === pid && event.tid === tid));
  const busy = own.sort((a, b) => b.length - a.length)[0] ?? [];
  return busy.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Tasks that do not run inside another one. */
function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -Infinity;
  return tasks.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
