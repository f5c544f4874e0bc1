import { expect, it } from 'vitest';
import { findStructural, findFindings, withChanges, withDismissals } from '#core/analysis';
import { createExample } from '#core/examples';
import { checkService, type DataObjectId, type NodeId, type Service, type Task } from '#core/model';
import { simulate } from '#core/simulation';
import { SCENARIO } from '../../../support/draw-service.ts';
import { drawnService } from '../drawn-service.ts';
import { sketch } from '../redesign/sketch.ts';

const object = 'object' as DataObjectId;

function saying(service: Service, said: Readonly<Record<string, Partial<Task>>>): Service {
  const nodes = Object.fromEntries(
    Object.entries(service.nodes).map(([id, node]) => [id, { ...node, ...said[id] }]),
  ) as Service['nodes'];
  return { ...service, nodes, dataObjects: { [object]: { id: object, name: 'Address' } } };
}

const codes = (service: Service) => findStructural(service).map(({ code }) => code);

it.each([
  ['Check_the_claims', 'Verify_claim'],
  ['核对材料', '对资料进行审核'],
])('knows “%s” and “%s” as the same work, and keeps a step that has to stay', (first, second) => {
  const service = drawnService(
    `start:s task:${first} task:${second} end:e`,
    `s>${first} ${first}>${second} ${second}>e`,
  );
  const [found] = findStructural(service);
  expect(found).toMatchObject({
    code: 'duplicateStep',
    at: [second, first],
    values: { similarity: 1, where: 'again' },
  });
  expect(found?.remedies.map(({ code }) => code)).toEqual(['removeStep']);
  const kept = saying(service, { [second]: { mustKeep: true } });
  expect(findStructural(kept)[0]?.remedies).toEqual([]);
});

it('is silent where the names say different things', () => {
  expect(
    codes(
      drawnService(
        'start:s task:Check_claim task:Check_invoice end:e',
        's>Check_claim Check_claim>Check_invoice Check_invoice>e',
      ),
    ),
  ).toEqual([]);
});

const asking = drawnService('start:s task:Open task:Confirm end:e', 's>Open Open>Confirm Confirm>e');

it('finds that the customer is asked again, and not where the customer has no part in it', () => {
  const asks = { customerContact: true, outputs: [object] };
  const twice = saying(asking, { Open: asks, Confirm: asks });
  expect(findStructural(twice)).toMatchObject([
    { code: 'askedTwice', at: ['Confirm', 'Open'], values: { object: 'Address', only: 'yes', time: 5 } },
  ]);
  expect(codes(saying(asking, { Open: asks, Confirm: { ...asks, customerContact: false } }))).toEqual([]);
});

it('finds what is made for nobody, and not what a later step reads', () => {
  const other = 'other' as DataObjectId;
  const lost = saying(asking, { Open: { outputs: [object] }, Confirm: { inputs: [other] } });
  expect(findStructural(lost)).toMatchObject([
    { code: 'unusedOutput', at: ['Open'], values: { object: 'Address' } },
  ]);
  expect(codes(saying(asking, { Open: { outputs: [object] }, Confirm: { inputs: [object] } }))).toEqual([]);
});

it('puts the check that turns away most for least work first, unless it needs what the other writes', () => {
  const drawn = drawnService(
    'start:s task:Long xor:x task:Short xor:y task:Work end:e end:r end:q',
    's>Long Long>x x>Short x>r Short>y y>Work y>q Work>e',
  );
  const service = saying(drawn, { Long: { duration: { type: 'fixed', value: 50, unit: 'min' } } });
  const found = findStructural(service).find(({ code }) => code === 'knockOutOrder');
  expect(found?.values).toMatchObject({
    now: 'Long → Short',
    better: 'Short → Long',
    effortNow: 52.5,
    effortAfter: 30,
  });
  const better = withChanges(service, found?.remedies ?? []);
  expect(better && codes(better)).not.toContain('knockOutOrder');
  const needs = saying(service, {
    Long: { ...service.nodes['Long' as NodeId], outputs: [object] } as Task,
    Short: { inputs: [object] },
  });
  expect(codes(needs)).not.toContain('knockOutOrder');
});

it('finds branches that meet without joining, and lets alternatives meet', () => {
  const flows = 's>g g>A g>B A>C B>C C>e';
  expect(codes(drawnService('start:s and:g task:A task:B task:C end:e', flows))).toEqual(['fakeJoin']);
  expect(codes(drawnService('start:s xor:g task:A task:B task:C end:e', flows))).toEqual([]);
});

it('offers no remedy that puts separated duties into one hand, or takes out what another step needs', () => {
  const roles = { desk: 2, expert: 1 };
  const flows: [string, string][] = [
    ['start', 'Open'],
    ['Open', 'Ask'],
    ['Ask', 'Answer'],
    ['Answer', 'Audit'],
    ['Audit', 'end'],
  ];
  const there = (separateFrom: readonly string[]) =>
    sketch({
      tasks: {
        Open: { role: 'desk', minutes: 1 },
        Ask: { role: 'expert', minutes: 8, separateFrom },
        Answer: { role: 'desk', minutes: 1 },
        Audit: { role: 'desk', minutes: 1 },
      },
      flows,
      roles,
    });
  const remedies = (service: Service) => {
    const run = simulate(service, SCENARIO, { replications: 2 });
    if (!run.ok) throw new Error('does not run');
    return findFindings(service, run.value)
      .filter(({ code }) => code === 'pingPong')
      .map((each) => each.remedies.map(({ code }) => code));
  };
  expect(remedies(there([]))).toEqual([['giveToRole']]);
  expect(remedies(there(['Audit']))).toEqual([[]]);

  const again = drawnService(
    'start:s task:Check task:Verify task:Pay end:e',
    's>Check Check>Verify Verify>Pay Pay>e',
  );
  const written = saying(again, {
    Check: { name: 'Check claim' },
    Verify: { name: 'Verify claim', outputs: [object] },
    Pay: { inputs: [object] },
  });
  expect(findStructural(written)).toMatchObject([{ code: 'duplicateStep', remedies: [] }]);
});

it.each(['insurance-claim', 'complaint-handling', 'phone-repair'] as const)(
  'offers only remedies for %s that leave it whole, and marks what was dismissed',
  (id) => {
    const service = createExample(id, 'en', 'document');
    const scenario = Object.values(service.scenarios)[0]!;
    const run = simulate(service, scenario.id, { stop: { by: 'cases', cases: 300 }, replications: 4 });
    if (!run.ok) throw new Error('does not run');
    const findings = findFindings(service, run.value);
    expect(findings.length).toBeGreaterThan(0);
    for (const remedy of findings.flatMap(({ remedies }) => remedies)) {
      const changed = withChanges(service, [remedy]);
      expect(changed && checkService(changed)).toEqual([]);
    }
    const [first] = findings;
    const dismissal = { id: 'd', code: first!.code, at: first!.at[0]!, because: 'known' } as never;
    const judged = withDismissals(findings, { ...service, dismissals: { d: dismissal } as never });
    expect(judged.filter((each) => each.dismissal !== null).map(({ finding }) => finding)).toContain(first);
  },
);
