import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { CredenceError } from "../../errors.ts";
import { hintsIn, type PageHints } from "./page-hints.ts";

/** A file as it is served: its bytes, and the same packed where the build packed them. */
export type ConsoleFile = {
  readonly type: string;
  readonly bytes: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
};

/** A built console in memory: about a megabyte. */
export type ConsoleFiles = {
  /** By path, `assets/index-1a2b.js`. */
  readonly files: ReadonlyMap<string, ConsoleFile>;
  readonly page: ConsolePage;
  readonly hints: PageHints;
};

/** The one page, cut where its head ends, and each part where the nonce of an answer stands. */
export type ConsolePage = { readonly head: readonly string[]; readonly rest: readonly string[] };

/** What the build writes where the nonce is to stand (console/vite.config.ts). */
const NONCE_PLACE = "CREDENCE_NONCE";

const PAGE = "index.html";

/** The build's own list of what imports what; where there is none, pages come a little later. */
const MANIFEST = ".vite/manifest.json";

const HEAD_END = "</head>";

/** A console has a few hundred files; a folder with more is another one, named by mistake. */
const FILES_MAX = 2_000;

/** What a console is made of. Anything else in the folder is not served. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Reads a built console; undefined where none was built. Throws `console_malformed` for a folder that is something else. */
export async function readConsole(folder: string): Promise<ConsoleFiles | undefined> {
  const names = await namesIn(folder);
  if (!names.includes(PAGE)) return undefined;
  if (names.length > FILES_MAX) throw malformed(folder, `${names.length} files; wanted ${FILES_MAX} at most`);
  const served = names.flatMap((name) => typeOf(name).map((type) => ({ name, type })));
  const files = served.map(async ({ name, type }) => [name, await fileOf(folder, { name, type, names })] as const);
  const hints = hintsIn(await readFile(join(folder, MANIFEST), "utf8").catch(() => "{}"));
  return { page: await pageIn(folder), hints, files: new Map(await Promise.all(files)) };
}

async function pageIn(folder: string): Promise<ConsolePage> {
  const text = await readFile(join(folder, PAGE), "utf8");
  const [head = "", rest, ...more] = text.split(HEAD_END);
  if (rest === undefined || more.length > 0 || !head.includes(NONCE_PLACE))
    throw malformed(folder, `an ${PAGE} without a place for the nonce; wanted one that console/vite.config.ts made`);
  return { head: head.split(NONCE_PLACE), rest: `${HEAD_END}${rest}`.split(NONCE_PLACE) };
}

/** Paths below the folder, with `/`; hidden ones are the build's own. */
async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(missing);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, ""))
    .filter((name) => !/(^|\/)\./.test(name));
}

function missing(error: unknown): never[] {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return [];
  throw error;
}

function typeOf(name: string): string[] {
  const type = TYPES[extname(name)];
  return type === undefined ? [] : [type];
}

type Named = { readonly name: string; readonly type: string; readonly names: readonly string[] };

async function fileOf(folder: string, { name, type, names }: Named): Promise<ConsoleFile> {
  const read = (path: string) => readFile(join(folder, path));
  const packed = async (end: string) => (names.includes(name + end) ? read(name + end) : undefined);
  const [bytes, br, gzip] = await Promise.all([read(name), packed(".br"), packed(".gz")]);
  return { type, bytes, br, gzip };
}

function malformed(folder: string, seen: string): CredenceError {
  return new CredenceError("console_malformed", `${JSON.stringify(folder)} holds ${seen}`);
}
