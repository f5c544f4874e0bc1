import { readFileSync } from 'node:fs';
import { createExample } from '#core/examples';
import {
  parseServiceFile,
  parseWholeFile,
  type ServiceHistory,
  serialiseService,
} from '#core/exchange/throughline';
import { expect, test } from 'vitest';

const service = createExample('phone-repair', 'en', 's');
const words = {
  variantId: 'v',
  reason: '',
  author: 'Mei',
  runKey: null,
  approver: '',
  approvedAt: null,
} as const;
const history: ServiceHistory = {
  variants: [{ id: 'v', name: '', head: 'b', createdAt: 1, archivedAt: null }],
  current: 'v',
  versions: [
    {
      ...words,
      id: 'a',
      name: 'As is',
      savedAt: 2,
      parents: [],
      status: 'inForce',
      service: { ...service, roles: {} },
    },
    { ...words, id: 'b', name: 'To be', savedAt: 3, parents: ['a'], status: 'draft', service },
  ],
  answers: [
    {
      journeyId: 'j',
      name: 'march.csv',
      importedAt: 4,
      answers: [{ date: '2026-03-01', touchpointId: 't', scale: 'nps', score: 9, comment: '=1+1' }],
    },
  ],
};
interface Draft {
  formatVersion: number;
  history: { versions: Record<string, unknown>[]; variants: Record<string, unknown>[]; current: string };
}
const changed = (change: (draft: Draft) => void) => {
  const draft = JSON.parse(serialiseService(service, history)) as Draft;
  change(draft);
  return parseWholeFile(JSON.stringify(draft));
};

test('a service with its history is read as it was written', () => {
  const read = parseWholeFile(serialiseService(service, history));
  expect(read).toMatchObject({ ok: true, problems: [] });
  expect(read.ok && read.value.service).toEqual(service);
  expect(read.ok && read.value.history?.versions[1]?.service).toEqual(service);
  expect(read.ok && { ...read.value.history, versions: [] }).toEqual({ ...history, versions: [] });
});

test('a file without a history stays what older apps can read', () => {
  expect(serialiseService(service)).toContain('"formatVersion": 1,');
  expect(serialiseService(service, history)).toContain('"formatVersion": 2,');
  expect(parseWholeFile(serialiseService(service))).toMatchObject({ ok: true, value: { history: null } });
});

test('whoever wants the service only is not bothered by its history', () => {
  expect(parseServiceFile(serialiseService(service, history))).toMatchObject({ ok: true, problems: [] });
});

test('a version that cannot be read costs that version', () => {
  const read = changed(({ history: { versions } }) => {
    versions[0]!.service = { nodes: 'none' };
  });
  expect(read.problems).toMatchObject([{ code: 'versionLeftOut', values: { name: 'As is' } }]);
  expect(read.ok && read.value.history?.versions).toMatchObject([{ id: 'b', parents: [] }]);
});

test('cycles, repeated ids and what refers to nothing are taken out', () => {
  const read = changed(({ history: kept }) => {
    kept.versions[0]!.parents = ['b', 'a', 'nobody'];
    kept.versions.push({ ...kept.versions[1] });
    kept.variants[0]!.head = 'nobody';
    kept.current = 'nowhere';
  });
  expect(read.ok && read.value.history).toMatchObject({
    variants: [{ head: null }],
    current: null,
    versions: [
      { id: 'a', parents: [] },
      { id: 'b', parents: ['a'] },
    ],
  });
});

test.each<[string, (draft: Draft) => void]>([
  ['a status nobody knows', (draft) => (draft.history.versions[0]!.status = 'blessed')],
  ['a time that is none', (draft) => (draft.history.versions[0]!.savedAt = 'yesterday')],
  ['versions that are no list', (draft) => Object.assign(draft.history, { versions: { a: 1 } })],
])('%s refuses the file', (_, change) => {
  expect(changed(change).problems.map(({ code }) => code)).toContain('invalidField');
});

test('the frozen file of format 2 opens with its history, brought up to date and without another remark', () => {
  const text = readFileSync(new URL('../../../fixtures/documents/format-2.json', import.meta.url), 'utf8');
  const read = parseWholeFile(text);
  expect(read.problems.map(({ code }) => code)).toEqual(['migrated']);
  expect(read.ok && read.value.history).toMatchObject({
    variants: [{ name: '' }, { name: 'Night shift' }],
    versions: [{ status: 'inForce' }, { status: 'draft', parents: ['as-is'] }],
    answers: [{ answers: [{ score: 9 }] }],
  });
});

test('a file of format 3 is refused', () => {
  expect(changed((draft) => (draft.formatVersion = 3)).problems).toMatchObject([
    { code: 'newerFormat', values: { version: 3, supported: 2 } },
  ]);
});

test('the states a service came from stand in its file, where they are given; nothing else changes by them', () => {
  const lineage = ['0123456789abcdef', 'fedcba9876543210'];
  const read = parseWholeFile(serialiseService(service, null, lineage));
  expect(read).toMatchObject({ ok: true, problems: [], value: { lineage, history: null } });
  expect(parseServiceFile(serialiseService(service, null, lineage))).toEqual(
    parseServiceFile(serialiseService(service)),
  );
  expect(JSON.parse(serialiseService(service, null, [])).formatVersion).toBe(1);
  expect(parseWholeFile(serialiseService(service))).toMatchObject({ ok: true, problems: [] });
  expect(JSON.parse(serialiseService(service))).not.toHaveProperty('lineage');
});

test('a lineage that is none is left out with a remark', () => {
  const file = { ...JSON.parse(serialiseService(service)), lineage: ['<script>'] };
  const read = parseWholeFile(JSON.stringify(file));
  expect(read.ok && read.value.lineage).toBeUndefined();
  expect(read.problems).toMatchObject([{ code: 'unknownField', values: { path: 'lineage' } }]);
});
