/**
 * backup: the list of what a backup holds, which lies beside the service files in its archive (docs/format.md). Never
 * packs or unpacks: it reads and writes one text. Invariant: a name in it is the name of a file and no path.
 *
 *   const list = parseBackupList(text);  if (list.ok) list.value.services[0]?.fileName;
 */
export {
  BACKUP_LIST,
  type BackedUpService,
  type BackupList,
  parseBackupList,
  writeBackupList,
} from './backup-list.ts';
