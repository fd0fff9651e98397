import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBinaries, prepareBinaries } from "./embedded-binaries.ts";

const IS_ROOT = process.getuid?.() === 0;
const NOBODY = { uid: 65534, gid: 65534 };

let base: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "credence-binaries-"));
  await chmod(base, 0o755);
});
afterAll(() => rm(base, { recursive: true, force: true }));

/** A package as npm leaves it when it runs no install scripts: programs and libraries, but no links. */
async function layPackage(name: string): Promise<string> {
  const root = join(base, name);
  await mkdir(join(root, "native", "bin"), { recursive: true });
  await mkdir(join(root, "native", "lib"));
  await writeFile(join(root, "package.json"), '{"version":"18"}');
  await writeFile(join(root, "native", "bin", "postgres"), "program", { mode: 0o755 });
  await writeFile(join(root, "native", "lib", "libpq.so.5.18"), "library");
  await writeFile(join(root, "native", "lib", "libpq.a"), "archive");
  const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }];
  await writeFile(join(root, "native", "pg-symlinks.json"), JSON.stringify(links));
  return join(root, "native");
}

describe("the PostgreSQL programs", () => {
  test("are found in the platform's npm package", async () => {
    const { isFile } = await stat(join(findBinaries(), "bin", "postgres")).then((seen) => ({ isFile: seen.isFile() }));
    expect(isFile).toBe(true);
  });

  test("a platform without a package is told to set DATABASE_URL", () => {
    expect(() => findBinaries("plan9-mips")).toThrow(
      expect.objectContaining({ code: "embedded_server_failed", message: expect.stringContaining("Set DATABASE_URL") }),
    );
  });

  test("get their library links without npm's install scripts, once or again", async () => {
    const native = await layPackage("plain");
    for (const _ of ["first", "again"]) {
      expect(await prepareBinaries({ native, dir: base, account: undefined })).toBe(native);
      expect(await readlink(join(native, "lib", "libpq.so.5"))).toBe("libpq.so.5.18");
    }
  });

  test.skipIf(!IS_ROOT)("are copied out of a folder the server's account may not enter (root only)", async () => {
    const native = await layPackage("closed");
    await chmod(join(native, ".."), 0o700);
    await expectUsableCopy(native, NOBODY);
  });

  test.skipIf(IS_ROOT)("are copied when the links are missing and may not be made (not as root, who may always write)", async () => {
    const native = await layPackage("readonly");
    await chmod(join(native, "lib"), 0o555);
    await expectUsableCopy(native, undefined);
    await chmod(join(native, "lib"), 0o755);
  });
});

async function expectUsableCopy(native: string, account: typeof NOBODY | undefined): Promise<void> {
  const dir = await mkdtemp(join(base, "data-"));
  await chmod(dir, 0o755);
  const copy = await prepareBinaries({ native, dir, account });
  expect(copy.startsWith(dir)).toBe(true);
  expect((await stat(join(copy, "bin", "postgres"))).mode & 0o777).toBe(0o755);
  expect(await readFile(join(copy, "lib", "libpq.so.5"), "utf8")).toBe("library");
  await expect(stat(join(copy, "lib", "libpq.a"))).rejects.toThrow("ENOENT");
  expect(await prepareBinaries({ native, dir, account })).toBe(copy);
}
