import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { CredenceError } from "../../errors.ts";

/** What lies in the imports folder. `changedAt` in UTC microseconds; a folder has no size of its own. */
export type InboxFile = {
  readonly name: string;
  readonly kind: "file" | "folder";
  readonly bytes: number | undefined;
  readonly changedAt: number;
  readonly isUpload: boolean;
};

/** More than anybody chooses from. */
const FILES_SHOWN_MAX = 200;

/** Of files that came by HTTP; what somebody laid there by hand is left alone. */
const UPLOAD = /^upload-[0-9a-f]{8}-/;

/** Of files that are still coming. */
const PART = /^\.upload-[0-9a-f]{8}-.*\.part$/;

/** An upload of which nothing was imported for so long was forgotten, and may hold what persons did. */
const UPLOAD_KEPT_MS = 24 * 60 * 60 * 1_000;

/** What lies in the imports folder, by name. What begins with a dot, and links, are not for us. Throws `file_unreadable`. */
export async function listInbox(folder: string): Promise<InboxFile[]> {
  const found: InboxFile[] = [];
  for (const each of (await entriesOf(folder)).slice(0, FILES_SHOWN_MAX)) {
    const { size, mtimeMs } = await stat(join(folder, each.name));
    found.push({
      name: each.name,
      kind: each.isFile() ? "file" : "folder",
      bytes: each.isFile() ? size : undefined,
      changedAt: Math.round(mtimeMs * 1_000),
      isUpload: UPLOAD.test(each.name),
    });
  }
  return found;
}

/** The path of what lies in the imports folder under a name. The name is looked for, never followed. Throws `file_unreadable`. */
export async function inboxPath(folder: string, name: string): Promise<string> {
  const found = (await entriesOf(folder)).find((each) => each.name === name);
  if (found !== undefined) return join(folder, found.name);
  throw new CredenceError(
    "file_unreadable",
    "no such file lies in the imports folder; wanted a name that GET /v1/operations/imports lists",
  );
}

/** Takes an upload away that was imported. */
export async function letGoOfUpload(folder: string, name: string): Promise<void> {
  if (UPLOAD.test(name)) await rm(await inboxPath(folder, name), { force: true });
}

/** Takes forgotten uploads away, and parts that nobody sends any more. */
export async function sweepUploads(folder: string, { under }: { readonly under: ReadonlySet<string> }): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const isLost = PART.test(name) && !under.has(path);
    const isOld = UPLOAD.test(name) && Date.now() - (await stat(path)).mtimeMs > UPLOAD_KEPT_MS;
    if (isLost || isOld) await rm(path, { force: true });
  }
}

/** A file that is coming: where its pieces go, and what it is called once it is whole. */
export type UploadPlace = { readonly part: string; readonly name: string; readonly whole: string };

/** Makes an empty file that only this process's account may read. `called` is what it was called elsewhere: of it as much is kept as is harmless. */
export async function newUploadPlace(folder: string, called: string): Promise<UploadPlace> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `upload-${randomBytes(4).toString("hex")}-${harmlessName(called)}`;
  const part = join(folder, `.${name}.part`);
  await (await open(part, "wx", 0o600)).close();
  return { part, name, whole: join(folder, name) };
}

/** Adds a piece at the end. */
export async function appendPiece(part: string, piece: Uint8Array): Promise<void> {
  const file = await open(part, "a", 0o600);
  try {
    await file.appendFile(piece);
  } finally {
    await file.close();
  }
}

/** Gives a file that is whole its name. */
export async function finishUpload({ part, whole }: UploadPlace): Promise<void> {
  await rename(part, whole);
}

const NAME_CHARS_MAX = 80;

/** Letters, digits, dots and dashes, no dot first; readers look at the ending. */
function harmlessName(called: string): string {
  const name = called.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "");
  return name === "" ? "file" : name.slice(-NAME_CHARS_MAX);
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new CredenceError("file_unreadable", "the imports folder beside the key file cannot be read; wanted one that this account owns", {
      cause: error,
    });
  });
  return entries
    .filter((each) => (each.isFile() || each.isDirectory()) && !each.name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
