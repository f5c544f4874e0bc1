import { failure, problem, type Result, success } from '#core/base';
import { readJson } from '#core/exchange/throughline';

/** Name of the list in the archive. */
export const BACKUP_LIST = 'throughline-backup.json';

const FORMAT = 'throughline-backup';
const FORMAT_VERSION = 1;
const MOST_SERVICES = 5000;
/** No path, no hidden file: what is unpacked stays where it belongs. */
const PLAIN_NAME = /^[^./\\:\u0000-\u001f][^/\\:\u0000-\u001f]{0,199}$/;

/** A service in a backup, as the list tells it. */
export interface BackedUpService {
  /** Of its service file in the archive. */
  readonly fileName: string;
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  readonly versions: number;
  /** Answers of customers. */
  readonly answers: number;
}

/** What a backup holds. */
export interface BackupList {
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly services: readonly BackedUpService[];
}

/** The text of a list. */
export function writeBackupList(list: BackupList): string {
  return `${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, ...list }, null, 2)}\n`;
}

/**
 * Reads a list. Errors: those of `readJson` · notBackup · newerFormat {version, supported}. Remark: backupEntryLeftOut
 * {count}, entries that are not understood or whose names are no names of files.
 */
export function parseBackupList(text: string): Result<BackupList> {
  const json = readJson(text);
  if (!json.ok) return json;
  const raw = json.value;
  if (!isFields(raw) || raw.format !== FORMAT || !Array.isArray(raw.services) || !isTime(raw.madeAt))
    return failure(problem('notBackup', 'error'));
  const version = Number(raw.formatVersion);
  if (!Number.isInteger(version)) return failure(problem('notBackup', 'error'));
  if (version > FORMAT_VERSION)
    return failure(problem('newerFormat', 'error', [], { version, supported: FORMAT_VERSION }));
  const all: readonly unknown[] = raw.services;
  const services = all.slice(0, MOST_SERVICES).filter(isEntry).map(entry);
  const left = all.length - services.length;
  const remarks = left > 0 ? [problem('backupEntryLeftOut', 'warning', [], { count: left })] : [];
  return success({ madeAt: raw.madeAt, services }, remarks);
}

function entry({ fileName, id, name, updatedAt, versions, answers }: BackedUpService): BackedUpService {
  return { fileName, id, name, updatedAt, versions, answers };
}

function isEntry(value: unknown): value is BackedUpService {
  if (!isFields(value)) return false;
  const { fileName, id, name, updatedAt, versions, answers } = value;
  return (
    typeof fileName === 'string' &&
    PLAIN_NAME.test(fileName) &&
    typeof id === 'string' &&
    typeof name === 'string' &&
    isTime(updatedAt) &&
    Number.isInteger(versions) &&
    Number.isInteger(answers)
  );
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
