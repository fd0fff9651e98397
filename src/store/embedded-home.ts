import { createHash } from "node:crypto";
import { lstat, mkdir, readlink, realpath, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CredenceError } from "../errors.ts";
import { type Account, accountFor, canEnter } from "./embedded-account.ts";
import { findBinaries, prepareBinaries } from "./embedded-binaries.ts";

/** Everything the embedded server needs on disk, and the account that runs it (undefined: our own). */
export type Home = {
  readonly dir: string;
  readonly dataDir: string;
  /** Where clients find the socket. */
  readonly socketDir: string;
  readonly logFile: string;
  readonly binDir: string;
  readonly account: Account | undefined;
};

/** sockaddr_un.sun_path holds 104 bytes on macOS and 108 on Linux, the closing zero included. */
const SOCKET_PATH_BYTES_MAX = 103;
const SOCKET_NAME = "/.s.PGSQL.5432";

/** Makes the folder and finds the programs. On disk: `dir/postgres` (the data, and in it the socket) and `dir/postgres.log`. */
export async function prepareHome(folder: string): Promise<Home> {
  await mkdir(folder, { recursive: true });
  const dir = await realpath(folder);
  const dataDir = join(dir, "postgres");
  const account = await accountFor(dataDir);
  const native = await prepareBinaries({ native: findBinaries(), dir, account });
  const socketDir = await socketFolder(dataDir);
  return { dir, dataDir, socketDir, logFile: join(dir, "postgres.log"), binDir: join(native, "bin"), account };
}

/**
 * How the server is told its data folder. Below a folder that its account may not enter (a 0700 home), the way in is the working
 * directory, which we enter for it before it gives up our rights; Linux has a name for that. Opening the home was refused.
 */
export async function dataArgument(folder: string, account: Account | undefined): Promise<string> {
  if (await canEnter(folder, account)) return folder;
  if (process.platform === "linux") return "/proc/self/cwd";
  throw new CredenceError(
    "embedded_server_failed",
    `uid ${account?.uid} may not enter ${folder}. Move the data folder, or set DATABASE_URL.`,
  );
}

/**
 * The server's socket lies in its data folder, which it keeps at mode 0700. Clients reach it there, or, where that path is too long
 * for a socket, through a link in the temporary folder.
 */
async function socketFolder(dataDir: string): Promise<string> {
  if (Buffer.byteLength(dataDir + SOCKET_NAME) <= SOCKET_PATH_BYTES_MAX) return dataDir;
  const link = join(tmpdir(), `credence-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}`);
  await symlink(dataDir, link).catch(() => {}); // usually there from the last time
  const { uid } = await lstat(link);
  // The folder is shared: somebody else may have laid a link of this name, to a server that only looks like ours.
  if (uid === process.getuid?.() && (await readlink(link)) === dataDir) return link;
  throw new CredenceError("embedded_server_failed", `${link} is not our link to ${dataDir}. Remove it, or choose a shorter data folder.`);
}
