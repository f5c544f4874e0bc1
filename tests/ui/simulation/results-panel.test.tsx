// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NodeId, Scenario, Segment, SegmentId, Service } from '#core/model';
import { ResultsPanel } from '#ui/simulation/results';
import { finishedRun, insuranceClaim, staffed } from './finished-run.ts';
import { stage } from './stage.tsx';

const service = insuranceClaim();
const run = finishedRun(service);

/** The insurance claim where callers in Sydney give up, half of all cases in a segment of their own. */
function impatientCallers(): Service {
  const check = service.nodes['checkSydney' as NodeId] as object;
  const [scenario] = Object.values(service.scenarios) as Scenario[];
  if (scenario === undefined) throw new Error('The example has a scenario.');
  const business: Segment = {
    id: 'business' as SegmentId,
    name: 'Business customers',
    priority: 0,
    dueWithin: null,
    attributes: {},
    stream: 900,
  };
  return {
    ...service,
    nodes: {
      ...service.nodes,
      checkSydney: { ...check, patience: { limit: { type: 'fixed', value: 0, unit: 'min' }, flowId: null } },
    } as never,
    segments: { business } as Service['segments'],
    scenarios: {
      [scenario.id]: { ...scenario, segmentArrivals: { business: scenario.arrivals } },
    } as never,
  };
}

describe('results', () => {
  it('say before the first run what will be seen', async () => {
    await stage(<ResultsPanel />, { service });
    expect(await screen.findByText('Nothing has run yet')).toBeTruthy();
  });

  it('begin with the bottleneck in words and show it on the canvas', async () => {
    const { calls } = await stage(<ResultsPanel />, { service, run: { status: 'done', run } });
    const headline = await screen.findByRole('group', { name: 'Where the time is lost' });
    expect(headline.textContent).toMatch(
      /Cases wait .+ on average \(± .+\) each time they need Claims handlers/,
    );
    expect(headline.textContent).toMatch(/because everyone is busy, mostly with “Assess claim”/);
    fireEvent.click(within(headline).getByRole('button', { name: 'Show on the canvas' }));
    expect(calls.at(-1)).toEqual(['reveal', ['lane_office']]);
  });

  it('give every number its unit and its interval', async () => {
    await stage(<ResultsPanel />, { service, run: { status: 'done', run } });
    const tile = (await screen.findByRole('button', { name: 'Cycle time, mean' })).closest('div');
    expect(tile?.textContent).toMatch(/^Cycle time, mean[\d.]+ (min|h)± [\d.]+ (min|h)$/);
  });

  it('are never shown as current after a change, and run again on request', async () => {
    const { calls } = await stage(<ResultsPanel />, { service, run: { status: 'done', run, stale: true } });
    expect(await screen.findByText('From before your change')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Run again' }));
    expect(calls).toContainEqual(['start']);
  });

  it('say what has changed since the run before, or that no difference is shown', async () => {
    const previous = finishedRun(staffed(service, 'role_office', 3));
    await stage(<ResultsPanel />, { service, run: { status: 'done', run, previous } });
    const waiting = (await screen.findByRole('button', { name: 'Waiting per case' })).closest('div');
    expect(waiting?.textContent).toMatch(/[\d.]+ → [\d.]+ (min|h) \(−[\d.]+\)$/);
    const arrivals = screen.getByRole('button', { name: 'Cost per case' }).closest('div');
    expect(arrivals?.textContent).toMatch(/no difference shown$/);
  });

  it('list what is found, the rarest reader language included', async () => {
    const chinese = insuranceClaim('zh-CN');
    const { calls } = await stage(<ResultsPanel />, {
      service: chinese,
      language: 'zh-CN',
      run: { status: 'done', run: finishedRun(chinese) },
    });
    fireEvent.click(await screen.findByRole('tab', { name: /诊断/ }));
    const list = await screen.findByRole('list', { name: '诊断结果' });
    const [first] = within(list).getAllByRole('button');
    expect(first?.textContent).toMatch(
      /每次需要“理赔专员”时，案例平均等待 .+ 分钟（± .+），占全部等待时间的 \d+%。/,
    );
    if (first) fireEvent.click(first);
    expect(calls.at(-1)).toEqual(['reveal', ['lane_office']]);
  });

  it('sort the steps by what is asked', async () => {
    await stage(<ResultsPanel />, { service, run: { status: 'done', run } });
    fireEvent.click(await screen.findByRole('tab', { name: 'Tables' }));
    const table = await screen.findByRole('table', { name: 'Steps' });
    const firstStep = () => within(table).getAllByRole('rowheader')[0]?.textContent;
    fireEvent.click(within(table).getByRole('button', { name: 'Work' }));
    expect(firstStep()).toMatch(/^Assess claim/);
    fireEvent.click(within(table).getByRole('button', { name: 'Work' }));
    expect(firstStep()).toMatch(/^Determine likelihood of claim/);
  });

  it('tell where cases give up, and how many were lost', async () => {
    const callers = impatientCallers();
    await stage(<ResultsPanel />, { service: callers, run: { status: 'done', run: finishedRun(callers) } });
    expect(await screen.findByText(/\d+ gave up waiting/)).toBeTruthy();
    expect(screen.getByText(/^At “Check information” cases gave up waiting and were lost: \d+/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('tab', { name: 'Tables' }));
    const steps = await screen.findByRole('table', { name: 'Steps' });
    fireEvent.click(within(steps).getByRole('button', { name: 'Gave up' }));
    const [first] = within(steps).getAllByRole('row').slice(1);
    expect(first?.textContent).toMatch(/^Check informationCall centre Sydney.*[\d.]+%after 0 min/);
  });

  it('stand side by side for each segment, where there are any', async () => {
    const callers = impatientCallers();
    await stage(<ResultsPanel />, { service: callers, run: { status: 'done', run: finishedRun(callers) } });
    fireEvent.click(await screen.findByRole('tab', { name: 'Tables' }));
    const segments = await screen.findByRole('table', { name: 'Segments' });
    const rows = within(segments).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent?.replace(/\d+/, '#'))).toEqual(
      expect.arrayContaining(['Business customers# cases completed', 'without a segment# cases completed']),
    );
    expect(within(segments).getAllByText(/^± [\d.]+ (min|h)$/).length).toBe(4);
  });

  it('have no table of segments without any', async () => {
    await stage(<ResultsPanel />, { service, run: { status: 'done', run } });
    fireEvent.click(await screen.findByRole('tab', { name: 'Tables' }));
    await screen.findByRole('table', { name: 'Roles' });
    expect(screen.queryByRole('table', { name: 'Segments' })).toBeNull();
  });

  it('show the completed part of a run under way', async () => {
    const progress = { done: 0.5, replicationsDone: 2, replications: 4 };
    await stage(<ResultsPanel />, { service, run: { status: 'running', progress, partial: run.outcome } });
    expect(await screen.findByText('Running: numbers from 2 of 4 replications')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Where the time is lost' })).toBeNull();
  });

  it('say which elements were not simulated', async () => {
    const outcome = { ...run.outcome, passedThrough: [run.outcome.steps[0]!.id] };
    await stage(<ResultsPanel />, { service, run: { status: 'done', run: { ...run, outcome } } });
    expect(await screen.findByText(/Check information was not simulated but passed in no time/)).toBeTruthy();
  });
});
