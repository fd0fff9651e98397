import { chown, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** The system account the server runs under. */
export type Account = { readonly uid: number; readonly gid: number };

/** "nobody" on Linux and the BSDs; as a bare number it needs no line in /etc/passwd. */
const NOBODY = 65534;

/**
 * The account to run the server under; undefined = our own. PostgreSQL refuses to run as root, so root hands over to whoever owns the
 * data already (a store made by an ordinary user, then started with sudo), else to nobody.
 */
export async function accountFor(dataDir: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataDir).catch(() => undefined);
  return owner === undefined || owner.uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid: owner.uid, gid: owner.gid };
}

/** Whether the account may reach what is in the folder, by the mode bits of the folder and all above it. */
export async function canEnter(folder: string, account: Account | undefined): Promise<boolean> {
  if (account === undefined) return true;
  let at = await realpath(folder);
  for (;;) {
    const { uid, gid, mode } = await stat(at);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return false;
    if (at === dirname(at)) return true;
    at = dirname(at);
  }
}

/** Gives a file or folder to the account. */
export async function handOver(path: string, account: Account | undefined): Promise<void> {
  if (account !== undefined) await chown(path, account.uid, account.gid);
}
