import { checkDrawing } from '#core/analysis';
import { checkSoundness } from '#core/analysis/soundness';
import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import { checkService, type Service } from '#core/model';
import { compileRun, offeredLoad, type RunOutcome, simulate } from '#core/simulation';
import { describe, expect, it } from 'vitest';

const IDS = exampleList('en').map(({ id }) => id);
type ExampleId = (typeof IDS)[number];

/** The oldest three draw their merges without gateways, as many people do, which is a note and no more. */
const MERGE_WITHOUT_GATEWAY: readonly ExampleId[] = ['complaint-handling', 'insurance-claim', 'phone-repair'];

const scenarioOf = (service: Service) => Object.values(service.scenarios)[0]!.id;
const outcomes = new Map<ExampleId, RunOutcome>();
function outcomeOf(id: ExampleId): RunOutcome {
  const known = outcomes.get(id);
  if (known) return known;
  const service = createExample(id, 'en', 'new');
  const run = simulate(service, scenarioOf(service));
  if (!run.ok) throw new Error(`${id} does not run: ${JSON.stringify(run.problems)}`);
  outcomes.set(id, run.value);
  return run.value;
}
const meanCycle = (id: ExampleId) => outcomeOf(id).kpis.cycleTime.mean.value;
const step = (id: ExampleId, node: string) => outcomeOf(id).steps.find((each) => each.id === node)!;

describe.each(IDS)('the example %s', (id) => {
  const service = createExample(id, 'en', 'new');

  it('is a whole service, drawn without a doubt and sound', () => {
    expect(checkService(service)).toEqual([]);
    const notes = MERGE_WITHOUT_GATEWAY.includes(id) ? ['fakeJoin'] : [];
    for (const { code } of checkDrawing(service)) expect(notes).toContain(code);
    expect(checkSoundness(service).violations).toEqual([]);
  });

  it('has a role, a price and a target, and nobody is offered more than there is time for', () => {
    const run = compileRun(service, scenarioOf(service));
    if (!run.ok) throw new Error(`${id} does not compile`);
    // That the department can hardly keep up is the story of the complaints.
    const most = id === 'complaint-handling' ? 0.97 : 0.9;
    for (const { rho } of offeredLoad(run.value)) expect(rho).toBeLessThan(most);
    for (const role of Object.values(service.roles)) expect(role!.costPerHour).toBeGreaterThan(0);
    for (const process of Object.values(service.processes)) expect(process!.target).not.toBeNull();
    expect(service.profile.description).not.toBe('');
  });

  it('runs every case to an end', () => {
    const { cases } = outcomeOf(id);
    expect(cases.completed).toBe(cases.arrived);
  });

  it('is the same service in both languages, every word of it translated', () => {
    const other = createExample(id, 'zh-CN', 'new');
    expect(withoutWords(other)).toEqual(withoutWords(service));
    const [english, chinese] = [wordsOf(service), wordsOf(other)];
    expect(chinese.length).toBe(english.length);
    for (const text of english) expect(text).not.toMatch(CJK);
    for (const text of chinese) expect(text).toMatch(CJK);
  });
});

describe('numbers that were published', () => {
  it('are met by the two examples with an observed cycle time, within a quarter', () => {
    expect(meanCycle('insurance-claim')).toBeGreaterThan(185.3 * 0.75);
    expect(meanCycle('insurance-claim')).toBeLessThan(185.3 * 1.25);
    expect(meanCycle('phone-repair')).toBeGreaterThan(65.8 * 0.75);
    expect(meanCycle('phone-repair')).toBeLessThan(65.8 * 1.25);
  });

  it('bound the wait for an adviser: the branch that never closes makes customers wait 7.1 minutes', () => {
    const wait = step('account-opening', 'open').waiting.mean.value;
    expect(wait).toBeGreaterThan(3);
    expect(wait).toBeLessThan(7.1);
    expect(step('account-opening', 'open').processing.mean.value).toBeGreaterThan(43);
  });

  it('are the shares of the inquiries: 25 % wait for the customer, 8.5 % come back', () => {
    const assigned = step('inquiry-handling', 'assign').count;
    expect(step('inquiry-handling', 'ask').count / assigned).toBeCloseTo(0.25, 1);
    expect(1 - (0.6 * 20_000) / assigned).toBeCloseTo(0.085, 1);
  });

  it('are the shares of the hospital: 52 % are X-rayed, the others have blood test and MRI', () => {
    const seen = step('hospital-visit', 'discuss').count;
    expect(step('hospital-visit', 'photograph').count / seen).toBeCloseTo(0.52, 1);
    expect(step('hospital-visit', 'scan').count).toBe(step('hospital-visit', 'blood').count);
  });

  it('are the promises: most faults are repaired in two days, most money is back in seven', () => {
    const kept = (id: ExampleId) => outcomeOf(id).kpis.serviceLevel?.clock.value;
    expect(kept('broadband-repair')).toBeGreaterThan(0.95);
    expect(kept('online-return')).toBeGreaterThan(0.9);
  });
});

it('lets some callers hang up and some patients leave, and takes businesses and urgent patients first', () => {
  expect(step('broadband-repair', 'call').abandoned?.share.value).toBeGreaterThan(0.03);
  expect(step('hospital-visit', 'examine').abandoned?.share.value).toBeGreaterThan(0.005);
  for (const [id, first] of [
    ['broadband-repair', 'business'],
    ['hospital-visit', 'urgent'],
  ] as const) {
    const segments = outcomeOf(id).segments ?? [];
    const wait = (segment: string) => segments.find((each) => each.id === segment)!.waitingTime.mean.value!;
    for (const other of segments.filter(({ id: each }) => each !== first && each !== null))
      expect(wait(first)).toBeLessThan(wait(other.id!));
  }
});

const CJK = /[\u4e00-\u9fff]/;
/** Fields that hold words a person reads. */
const WORDS = new Set([
  'name',
  'description',
  'notes',
  'rejects',
  'behaviour',
  'needs',
  'values',
  'quote',
  'owner',
  'standard',
  'text',
  'speakerNotes',
]);

/** Everything but words and what the language of the reader decides. */
function withoutWords(service: Service): unknown {
  return transform({ ...service, profile: null }, () => '…');
}

/** All words that are not empty, in the order of the records. */
function wordsOf(service: Service): readonly string[] {
  const words: string[] = [];
  transform(service, (text) => {
    if (text !== '') words.push(text);
    return text;
  });
  return words;
}

function transform(value: unknown, say: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => transform(each, say));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      WORDS.has(key) && typeof each === 'string' && each !== '' ? say(each) : transform(each, say),
    ]),
  );
}
