import { expect, it } from 'vitest';
import { findFindings } from '#core/analysis';
import { countedOutcome } from './counted-outcome.ts';
import { drawnService } from './drawn-service.ts';

it('finds a step that no flow leads to', () => {
  const service = drawnService(
    'start:s task:A task:Lost task:More end:e',
    's>A A>e Lost>More More>Lost More>e',
  );
  const findings = findFindings(service, countedOutcome(service, { 's>A': 1000, 'A>e': 1000 }));
  expect(findings).toMatchObject([
    { code: 'unreachable', at: ['Lost', 'More'], values: { name: 'Lost', extent: 'more', elements: 2 } },
  ]);
});

it('finds a loop without a way out', () => {
  const service = drawnService('start:s xor:x task:A task:B end:e', 's>x x>e x>A A>B B>A');
  const outcome = countedOutcome(service, { 's>x': 1000, 'x>e': 900, 'x>A': 100, 'A>B': 5000, 'B>A': 4900 });
  const told = findFindings(service, outcome).filter(({ code }) => code !== 'reworkLoop');
  expect(told).toMatchObject([
    {
      code: 'deadEnd',
      at: ['A', 'B'],
      values: { name: 'A', extent: 'more', elements: 2 },
    },
  ]);
});

it('is silent where every node can be reached and reaches an end, named or not', () => {
  const service = drawnService('start:s xor:x task:A task:B', 's>x x>A x>B');
  const outcome = countedOutcome(service, { 's>x': 1000, 'x>A': 500, 'x>B': 500 });
  expect(findFindings(service, outcome)).toEqual([]);
});
