/** Backups: every row of a store in two files, all of one moment, checksummed; and the way back. */
export { backupBytes } from "./backup-bytes.ts";
export { type BackupHeader, type BackupPart, type BackupTable, keysPathOf } from "./header.ts";
export { emptyStore, loadBackup, takeOnward } from "./load-backup.ts";
export { type Snapshot, withSnapshot } from "./snapshot.ts";
export { countSubjectsWithoutKey, dropStrayKeys } from "./subject-keys.ts";
export { verifyBackup } from "./verify-backup.ts";
