import { placeDrawing } from '#core/exchange/placement';
import { describe, expect, it } from 'vitest';

const task = (id: string, laneId: string | null = null) => ({
  id,
  processId: 'P',
  laneId,
  width: 120,
  height: 72,
});
const pool = { id: 'P', pool: true };
const flow = (source: string, target: string) => ({ source, target });

describe('what a file leaves undrawn', () => {
  it('stands in columns along the flow, back edges aside', () => {
    const flows = [flow('A', 'B'), flow('B', 'C'), flow('C', 'B')];
    const { nodes } = placeDrawing({
      processes: [pool],
      lanes: [],
      nodes: ['A', 'B', 'C'].map((id) => task(id)),
      flows,
    });
    const [a, b, c] = ['A', 'B', 'C'].map((id) => nodes.get(id)?.x ?? 0);
    expect([b! - a!, c! - b!]).toEqual([180, 180]);
    expect(new Set(['A', 'B', 'C'].map((id) => nodes.get(id)?.y)).size).toBe(1);
  });

  it('puts branches into rows of their own, and keeps a row free for a flow that skips a column', () => {
    const flows = [flow('A', 'B'), flow('A', 'C'), flow('B', 'D'), flow('C', 'D'), flow('A', 'D')];
    const { nodes } = placeDrawing({
      processes: [pool],
      lanes: [],
      nodes: ['A', 'B', 'C', 'D'].map((id) => task(id)),
      flows,
    });
    expect(nodes.get('B')?.x).toBe(nodes.get('C')?.x);
    expect(nodes.get('B')?.y).not.toBe(nodes.get('C')?.y);
  });

  it('stays in its lane, and the lane is as high as its rows', () => {
    const { nodes, lanes, processes } = placeDrawing({
      processes: [pool],
      lanes: [
        { id: 'L1', processId: 'P' },
        { id: 'L2', processId: 'P' },
      ],
      nodes: [task('A', 'L1'), task('B', 'L2'), task('C', 'L2')],
      flows: [],
    });
    const top = (processes.get('P')?.y ?? 0) + (lanes.get('L1')?.height ?? 0);
    expect(nodes.get('A')!.y + 72).toBeLessThan(top);
    expect(nodes.get('B')!.y).toBeGreaterThan(top);
    expect(lanes.get('L2')!.height).toBeGreaterThan(lanes.get('L1')!.height);
    expect(processes.get('P')?.height).toBe(lanes.get('L1')!.height + lanes.get('L2')!.height);
  });

  it('goes right of what is drawn, which stays where it is', () => {
    const { nodes } = placeDrawing({
      processes: [pool],
      lanes: [],
      nodes: [{ ...task('A'), x: 500, y: 300 }, task('B')],
      flows: [flow('A', 'B')],
    });
    expect(nodes.get('A')).toEqual({ x: 500, y: 300 });
    expect(nodes.get('B')!.x).toBeGreaterThan(620);
  });

  it('stacks pools without a place below each other', () => {
    const { processes } = placeDrawing({
      processes: [pool, { ...pool, id: 'Q' }],
      lanes: [],
      nodes: [],
      flows: [],
    });
    expect(processes.get('Q')!.y).toBeGreaterThan(processes.get('P')!.y + processes.get('P')!.height);
  });
});
