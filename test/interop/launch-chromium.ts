import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

/** A browser of our own, and the folder it lives in. */
export type Chromium = { readonly browser: Browser; readonly close: () => Promise<void> };

/** Why the browser of the npm package cannot run here; undefined where it can. */
export function chromiumMissing(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return "the npm package has a browser for Linux on x64 only";
  return existsSync(packed("chromium.br")) ? undefined : "the browser of the npm package @sparticuz/chromium is not there";
}

/** What a program that lacks a library ends with. */
const LIBRARY_MISSING = 127;

/** Root may not use the sandbox, and the page is ours. One process is not asked for: it is less stable. */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-zygote"];

export type ChromiumOptions = {
  /** Where it is unpacked, and stays for whoever comes next: a folder of this run. By default a folder of its own, removed at the end. */
  readonly home?: string;
  readonly args?: readonly string[];
};

/**
 * Unpacks Chromium (2.4 s) and starts it (0.3 s): not in the shared place that the package uses, which another account may have filled.
 * `close` ends what was started here and nothing else.
 */
export async function launchChromium({ home, args = [] }: ChromiumOptions = {}): Promise<Chromium> {
  const dir = home ?? (await mkdtemp(join(tmpdir(), "credence-chromium-")));
  const remove = () => (home === undefined ? rm(dir, { recursive: true, force: true }) : Promise.resolve());
  try {
    const executablePath = join(dir, "chromium");
    await unpackOnce("chromium.br", executablePath);
    const env = await environmentFor(executablePath, dir);
    const browser = await chromium.launch({ executablePath, args: [...ARGUMENTS, ...args], env });
    const close = async () => {
      await browser.close();
      await remove();
    };
    return { browser, close };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Small machines lack NSS and expat: the package brings them. Where the system has its own, these fit its C library better. */
async function environmentFor(executablePath: string, dir: string): Promise<Record<string, string>> {
  const { PATH = "" } = process.env;
  const env = { PATH, HOME: dir, TMPDIR: dir };
  if (spawnSync(executablePath, ["--version"], { env }).status !== LIBRARY_MISSING) return env;
  const archive = join(dir, "libraries.tar");
  await unpackOnce("al2023.tar.br", archive);
  spawnSync("tar", ["-xf", archive, "-C", dir], { env });
  return { ...env, LD_LIBRARY_PATH: join(dir, "lib") };
}

/** Under another name first: two workers may come at once, and neither may start half a program. */
async function unpackOnce(name: string, into: string): Promise<void> {
  if (existsSync(into)) return;
  await mkdir(dirname(into), { recursive: true });
  const half = `${into}.${randomUUID()}`;
  await pipeline(createReadStream(packed(name)), createBrotliDecompress(), createWriteStream(half, { mode: 0o755 }));
  await rename(half, into);
}

function packed(name: string): string {
  return join(createRequire(import.meta.url).resolve("@sparticuz/chromium"), "..", "..", "bin", name);
}
