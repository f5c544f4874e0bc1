import { records } from '#core/base';
import { runFrom } from '#core/editing';
import { journeyCommands } from '#core/editing/journey';
import { exportBpmn } from '#core/exchange/bpmn';
import { readFeedback } from '#core/exchange/feedback';
import { drawServiceSvg } from '#core/exchange/drawing';
import { parseServiceFile, serialiseService } from '#core/exchange/throughline';
import { tellDrawing } from '#core/analysis';
import type { Problem } from '#core/base';
import { checkService, createService, type JourneyId, type ScenarioId, type Service } from '#core/model';
import { compileRun } from '#core/simulation';
import { describe, expect, it, test } from 'vitest';
import { problems as english } from '../../src/i18n/en/problems.ts';
import { problems as chinese } from '../../src/i18n/zh-CN/problems.ts';
import { decodeText } from '../../src/platform/files/decode-text.ts';
import { readFile } from '../../src/platform/workers/read-file.ts';
import { readClipboardTable } from '../../src/ui/journey/map/clipboard-table.ts';
import { countingIds } from '../core/editing/counting-ids.ts';
import type { HostileFile } from '../fixtures/hostile/hostile-file.ts';
import { hostileFiles } from '../fixtures/hostile/hostile-files.ts';
import { createBrowser, openTab } from '../session/session-fixture.ts';

/** What became of a bad input: the problems told, and the services that came of it. */
interface Outcome {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  readonly services: readonly Service[];
}

const MOST_TOLD = 101;
const LONGEST_TEXT = 100_000;
const PROTOTYPE = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

const doors: Readonly<Record<HostileFile['door'], (file: HostileFile) => Promise<Outcome>>> = {
  async file({ bytes, fileName }) {
    const all = bytes();
    if (all.length > 64 * 1024 * 1024) return throughApp({ bytes: () => all, fileName });
    const read = await readFile(fileName, decodeText(all.buffer as ArrayBuffer), 'en');
    if (!read.ok) return { ...read, services: [] };
    const { service, history } = read.value;
    return { ...read, services: [service, ...(history?.versions ?? []).map((version) => version.service)] };
  },
  archive: throughApp,
  async link({ bytes }) {
    const tab = openTab(createBrowser());
    await tab.session.start();
    const arrivals = (await tab.session.transfer()).arrivals;
    await arrivals.getState().openLink(new TextDecoder().decode(bytes()));
    const { preview, refused } = arrivals.getState();
    return preview === null
      ? { ok: false, problems: refused, services: [] }
      : { ok: true, problems: preview.remarks, services: [preview.service] };
  },
  async answers({ bytes }) {
    return { ...readFeedback(decodeText(bytes().buffer as ArrayBuffer), 'csat'), services: [] };
  },
  async table({ bytes }) {
    const rows = readClipboardTable(new TextDecoder().decode(bytes()));
    const blank = createService({ id: 'service', name: 'Desk', locale: 'en' });
    const ids = countingIds();
    const map = runFrom(journeyCommands, 'addJourney', blank, { name: 'Map', locale: 'en' }, ids).service;
    const journeyId = Object.keys(map.journeys)[0] as JourneyId;
    const { service, problems } = runFrom(journeyCommands, 'pasteTable', map, { journeyId, rows }, ids);
    const ok = problems.every(({ severity }) => severity !== 'error');
    // Refused is refused: nothing of it stands on the map.
    const kept = ok ? service : map;
    expect(service).toBe(kept);
    return { ok, problems, services: [service] };
  },
};

/** Through the door of the app with a service in it, which stays what it was; a backup is restored with all it offers. */
async function throughApp({ bytes, fileName }: Pick<HostileFile, 'bytes' | 'fileName'>): Promise<Outcome> {
  const tab = openTab(createBrowser());
  await tab.session.start();
  const before = (await tab.ports.storage.list()).cards;
  const all = bytes();
  const file = {
    name: fileName,
    size: all.length,
    arrayBuffer: async () => all.slice().buffer as ArrayBuffer,
  };
  await tab.session.files.getState().takeFiles([file]);
  const { restore, arrivals } = await tab.session.transfer();
  const offered = restore.getState().backup;
  if (offered !== null) await restore.getState().restore();
  const [outcome] = arrivals.getState().outcomes;
  const failed = outcome !== undefined && outcome.stored === null ? outcome.problems : [];
  const problems = [
    ...tab.session.library.getState().importProblems,
    ...tab.session.files.getState().problems,
    ...failed,
  ];
  const after = await tab.ports.storage.list();
  if (problems.length > 0) expect(after.cards).toEqual(before);
  expect(after.broken).toEqual([]);
  return { ok: problems.length === 0, problems: [...problems, ...(offered?.remarks ?? [])], services: [] };
}

/** Everything that the app does at once with a service that has come in. */
function use(service: Service): void {
  expect(checkService(service)).toEqual([]);
  const text = serialiseService(service);
  const again = parseServiceFile(text);
  expect(again.ok && serialiseService(again.value)).toBe(text);
  // Beyond that it takes a worker many seconds, and says nothing new.
  if (records(service.nodes).length <= 500) {
    exportBpmn(service);
    tellDrawing(service);
    for (const id of Object.keys(service.scenarios)) compileRun(service, id as ScenarioId);
  }
  drawServiceSvg(service, { theme: 'light' });
  const { foreign, ...shown } = service;
  expect(longest(shown)).toBeLessThanOrEqual(LONGEST_TEXT);
  for (const { text: source } of records(foreign)) expect(source.length).toBeLessThan(64 * 1024 * 1024);
}

function longest(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((most: number, member) => Math.max(most, longest(member)), 0);
}

/** Has the code a sentence in both languages? */
function isTold({ code }: Problem): boolean {
  return [english, chinese].every((strings: object) => {
    const found = code
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], strings);
    return typeof found === 'string' || `${code}_other` in strings;
  });
}

describe('bad inputs', () => {
  it('are two hundred and more, each wrong in its own way', () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(200);
    expect(new Set(hostileFiles.map(({ wrong }) => wrong)).size).toBe(hostileFiles.length);
  });

  test.each(hostileFiles.map((file) => [file.wrong, file] as const))('%s: no harm', async (_, file) => {
    const { ok, problems, services } = await doors[file.door](file);
    const codes = problems.map(({ code }) => code);
    // What is refused is told why.
    const verdict = ok ? null : (codes[0] ?? 'refused in silence');
    expect(file.refused === 'either' ? [verdict] : [file.refused]).toContain(verdict);
    expect(verdict).not.toBe('refused in silence');
    expect(problems.filter((each) => !isTold(each))).toEqual([]);
    expect(problems.length).toBeLessThanOrEqual(MOST_TOLD);
    expect(codes).not.toContain('readFailed');
    for (const service of services) use(service);
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(PROTOTYPE);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});
