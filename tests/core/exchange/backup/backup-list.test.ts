import { type BackupList, parseBackupList, writeBackupList } from '#core/exchange/backup';
import { expect, test } from 'vitest';

const entry = {
  fileName: '001 Claims.throughline.json',
  id: 's',
  name: 'Claims',
  updatedAt: 5,
  versions: 2,
  answers: 9,
};
const list: BackupList = { madeAt: 1_700_000_000_000, services: [entry] };

test('a list is read as it was written', () => {
  expect(parseBackupList(writeBackupList(list))).toEqual({ ok: true, value: list, problems: [] });
});

test.each([
  '../evil.throughline.json',
  '/etc/passwd',
  'C:\\windows\\x.json',
  'a/b.json',
  '.hidden',
  '',
  'x'.repeat(300),
])('an entry with the name %j is left out', (fileName) => {
  const read = parseBackupList(writeBackupList({ ...list, services: [entry, { ...entry, fileName }] }));
  expect(read).toMatchObject({ ok: true, value: { services: [entry] } });
  expect(read.problems).toMatchObject([{ code: 'backupEntryLeftOut', values: { count: 1 } }]);
});

test.each([
  ['{', 'notJson'],
  ['[]', 'notBackup'],
  ['{"format":"throughline","service":{}}', 'notBackup'],
  ['{"format":"throughline-backup","services":7,"madeAt":1}', 'notBackup'],
  ['{"format":"throughline-backup","formatVersion":2,"services":[],"madeAt":1}', 'newerFormat'],
])('%s is refused as %s', (text, code) => {
  expect(parseBackupList(text).problems.map((each) => each.code)).toEqual([code]);
});
