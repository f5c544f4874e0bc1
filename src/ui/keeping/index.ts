/**
 * keeping: the app and its work as this browser keeps them – new versions, installing, whether it works without a network,
 * backups, and what lies where.
 */
export { AppMenuItems } from './app-menu-items.tsx';
export { BackupNotice } from './backup-notice.tsx';
export { KeptApp } from './kept-app.tsx';
export { KeptWhere } from './kept-where.tsx';
export { LastBackup } from './last-backup.tsx';
export { UpdateNotice } from './update-notice.tsx';
