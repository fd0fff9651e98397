import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSecretFile, writeFileDurable } from "./index.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "durable-"));
});
afterAll(() => rm(folder, { recursive: true }));

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
const refusal = (code: string, part: string) => expect.objectContaining({ code, message: expect.stringContaining(part) });

describe("a durable file", () => {
  test("holds what was written last, with its mode, and leaves nothing beside it", async () => {
    const path = join(folder, "only", "state");
    await mkdir(join(folder, "only"));
    await writeFileDurable(path, "first", { mode: 0o600 });
    expect(await modeOf(path)).toBe(0o600);
    await writeFileDurable(path, Buffer.from("second"), { mode: 0o644 });
    expect(await readFile(path, "utf8")).toBe("second");
    expect(await modeOf(path)).toBe(0o644);
    expect(await readdir(join(folder, "only"))).toEqual(["state"]);
  });

  test("is whole in each moment of being replaced", async () => {
    const path = join(folder, "replaced");
    const contents = ["a", "b"].map((letter) => letter.repeat(1_000_000));
    await writeFileDurable(path, contents[0] ?? "", { mode: 0o600 });
    const writes = Promise.all(Array.from({ length: 6 }, (_, at) => writeFileDurable(path, contents[at % 2] ?? "", { mode: 0o600 })));
    for (let read = 0; read < 20; read++) expect(contents).toContain(await readFile(path, "utf8"));
    await writes;
  });

  test("that cannot be written leaves the old one and nothing beside it", async () => {
    const path = join(folder, "taken");
    await mkdir(join(path, "inside"), { recursive: true });
    await expect(writeFileDurable(path, "x", { mode: 0o600 })).rejects.toEqual(refusal("file_unreadable", path));
    await expect(writeFileDurable(join(folder, "absent", "x"), "x", { mode: 0o600 })).rejects.toEqual(refusal("file_unreadable", "absent"));
    expect(await readdir(path)).toEqual(["inside"]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("a secret file", () => {
  test("is read when only its owner can", async () => {
    const path = join(folder, "secret");
    await writeFileDurable(path, "s3cret", { mode: 0o600 });
    expect((await readSecretFile(path)).toString()).toBe("s3cret");
    await chmod(path, 0o400);
    expect((await readSecretFile(path)).toString()).toBe("s3cret");
  });

  test.skipIf(process.platform === "win32").each([0o640, 0o604, 0o620, 0o601, 0o700, 0o644, 0o777])(
    "of mode %o is refused",
    async (mode) => {
      const path = join(folder, `wide-${mode}`);
      await writeFile(path, "s3cret");
      await chmod(path, mode);
      await expect(readSecretFile(path)).rejects.toEqual(refusal("key_file_unsafe", `mode 0${mode.toString(8)}`));
    },
  );

  test("is judged behind a link, and refused when missing, a folder or too large", async () => {
    await writeFile(join(folder, "open"), "s3cret");
    await chmod(join(folder, "open"), 0o644);
    await symlink(join(folder, "open"), join(folder, "link"));
    await expect(readSecretFile(join(folder, "link"))).rejects.toEqual(refusal("key_file_unsafe", "0644"));
    await expect(readSecretFile(join(folder, "missing"))).rejects.toEqual(refusal("key_file_unsafe", "cannot be opened"));
    await expect(readSecretFile(folder)).rejects.toEqual(refusal("key_file_unsafe", "no regular file"));
    await writeFileDurable(join(folder, "large"), Buffer.alloc(65_537), { mode: 0o600 });
    await expect(readSecretFile(join(folder, "large"))).rejects.toEqual(refusal("key_file_unsafe", "65537 bytes"));
  });
});
