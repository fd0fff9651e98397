import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { rated } from "../../test/given-records.ts";
import { type OpenedStore, openStore } from "../../test/open-store.ts";
import { keyringOf, newKeyFile, type Pool, readKeyFile, writeKeyFile } from "../store/index.ts";
import { appendRecords, findSubject, type Installation, linkSubjects, openChecks, rotateKeys } from "./index.ts";

const NAMES = ["account:otc:1", "account:otc:2", "email:ann@example.org", "phone:+4915112345678"];
const RECORDS = NAMES.map((subject) => rated({ subject, by: "email:rater@example.org" }));

let store: OpenedStore;

beforeEach(async () => {
  store = await openStore();
  await furnish(store.installation, RECORDS);
});
afterEach(() => store.close());

async function furnish(installation: Installation, inputs: readonly unknown[]): Promise<string[]> {
  const results = await appendRecords(installation, { source: "bitcoin-otc", inputs });
  return results.map(({ status }) => status);
}

async function subjectsNamed(installation: Installation, names: readonly string[] = NAMES): Promise<string[]> {
  return Promise.all(names.map(async (name) => (await findSubject(installation.pool, installation, name)).subject));
}

async function versions(pool: Pool): Promise<number[]> {
  const rows = await pool<{ version: number }>`
    select key_version as version from identifier union select key_version from subject_key order by 1`;
  return rows.map(({ version }) => version);
}

const versionsInFile = async () => (await readKeyFile(store.keyFile)).versions.map(({ version }) => version);

describe("rotateKeys", () => {
  test("moves everything to new keys, under which the same subjects are found and their bodies open", async () => {
    const before = await subjectsNamed(store.installation);
    const old = await readFile(store.keyFile, "utf8");
    expect(await rotateKeys(store.installation, store.keyFile)).toEqual({ version: 2, isContinued: false, rows: 8 });
    expect([await versionsInFile(), await versions(store.pool)]).toEqual([[2], [2]]);
    expect(await readFile(store.keyFile, "utf8")).not.toContain(JSON.parse(old).versions[0].index);
    const another = await store.another();
    expect(await subjectsNamed(another)).toEqual(before);
    expect(await furnish(another, RECORDS)).toEqual(RECORDS.map(() => "already_recorded"));
    const [row] = await store.pool<{ keyVersion: number; value: Buffer }>`
      select key_version as "keyVersion", value from identifier where scheme = 'email'`;
    expect(row && another.keys.openValue({ scheme: "email", ...row }).value).toBe("ann@example.org");
  });

  test("moves more rows than one batch holds", async () => {
    const many = Array.from({ length: 5_500 }, (_, i) => rated({ subject: `account:otc:many-${i}` }));
    await furnish(store.installation, many);
    expect(await rotateKeys(store.installation, store.keyFile)).toMatchObject({ rows: 2 * (NAMES.length + many.length) });
    expect(await versions(store.pool)).toEqual([2]);
    expect(await furnish(await store.another(), many)).toEqual(many.map(() => "already_recorded"));
  });

  test("rotates again and again", async () => {
    const before = await subjectsNamed(store.installation);
    for (const version of [2, 3, 4]) expect(await rotateKeys(store.installation, store.keyFile)).toMatchObject({ version });
    expect(await subjectsNamed(await store.another())).toEqual(before);
  });

  test.each([1, 2, 3, 4])("goes on after it was broken off at step %i, without adding another version", async (step) => {
    const before = await subjectsNamed(store.installation);
    let told = 0;
    const broken = rotateKeys(store.installation, store.keyFile, () => {
      if (++told === step) throw new RangeError("killed");
    });
    await expect(broken).rejects.toThrow("killed");
    expect(await subjectsNamed(await store.another())).toEqual(before);
    const isContinued = step < 4;
    expect(await rotateKeys(store.installation, store.keyFile)).toMatchObject({ version: isContinued ? 2 : 3, isContinued });
    expect(await versions(store.pool)).toEqual(await versionsInFile());
    expect(await subjectsNamed(await store.another())).toEqual(before);
  });

  test("lets servers that read the keys before go on at each step, and makes no subject twice", async () => {
    const before = await subjectsNamed(store.installation);
    const fresh: string[] = [];
    let step = 0;
    await rotateKeys(store.installation, store.keyFile, async () => {
      step++;
      for (const server of [await store.another(), store.installation]) {
        const name = `email:new-${step}@example.org`;
        expect(
          await furnish(
            server,
            [...NAMES, name].map((subject) => rated({ subject })),
          ),
        ).toEqual(Array(5).fill("recorded"));
        expect(await subjectsNamed(server)).toEqual(before);
        fresh.push(name);
      }
    });
    const made = await subjectsNamed(await store.another(), fresh);
    expect(new Set(made).size).toBe(step);
    expect(await store.pool`select count(*) from subject`).toEqual([{ count: NAMES.length + step }]);
    expect(await versions(store.pool)).toEqual([2]);
  });

  test("lets a server that slept through all of it answer checks and link by the new keys", async () => {
    const [one, two] = await subjectsNamed(store.installation);
    const [left, right] = [await store.another(), await store.another()];
    await rotateKeys(store.installation, store.keyFile);
    const check = openChecks(left);
    const asked = await Promise.all(
      NAMES.map((subject) => check({ purpose: "trade-with", subject, subscriber: "demo", look: "first", onBehalf: "a test" })),
    );
    expect(asked.map(({ standing }) => standing.own.good)).toEqual([1, 1, 1, 1]);
    const pair = { subject: "account:otc:1", other: "account:otc:2" };
    expect(await linkSubjects(right, { ...pair, operator: "olga", evidence: "the same hand" })).toMatchObject({ subject: one, other: two });
    expect(await store.pool`select count(*) from subject`).toEqual([{ count: NAMES.length }]);
  });

  test("waits for whoever makes a subject under the older keys", async () => {
    const { promise: isMade, resolve: tellMade } = Promise.withResolvers<void>();
    const { promise: mayCommit, resolve: letCommit } = Promise.withResolvers<void>();
    const maker = await store.another();
    const pool = Object.assign(maker.pool.bind(undefined), maker.pool, {
      begin: ((work, mode) =>
        maker.pool.begin(async (tx) => {
          const result = await work(tx);
          tellMade();
          await mayCommit;
          return result;
        }, mode)) satisfies Pool["begin"],
    });
    const making = furnish({ ...maker, pool }, [rated({ subject: "email:late@example.org" })]);
    await isMade;
    const rotating = rotateKeys(store.installation, store.keyFile);
    while ((await waiting()) === 0) {}
    expect(await versions(store.pool)).toEqual([1]);
    letCommit();
    expect(await making).toEqual(["recorded"]);
    expect(await rotating).toMatchObject({ version: 2, rows: 10 });
    expect(await furnish(await store.another(), [rated({ subject: "email:late@example.org" })])).toEqual(["recorded"]);
    expect(await store.pool`select count(*) from identifier`).toEqual([{ count: NAMES.length + 1 }]);
  });

  async function waiting(): Promise<number> {
    const [row] = await store.pool<{ count: number }>`
      select count(*) from pg_locks where not granted and relation = 'key_in_use'::regclass`;
    return row?.count ?? 0;
  }

  test("is refused while another rotation runs", async () => {
    const { installation, keyFile } = store;
    let refused: unknown;
    await rotateKeys(installation, keyFile, async ({ step }) => {
      if (step === "keys_added") refused = await rotateKeys(installation, keyFile).catch((error: unknown) => error);
    });
    expect(refused).toMatchObject({ code: "rotation_running" });
    expect(await versionsInFile()).toEqual([2]);
  });
});

describe("a key file", () => {
  test("of another store is refused, for opening and for rotation, and stays as it is", async () => {
    const other = join(store.dir, "other.json");
    await writeKeyFile(other, newKeyFile());
    const before = await readFile(other, "utf8");
    await expect(rotateKeys(store.installation, other)).rejects.toMatchObject({
      code: "key_file_unsafe",
      message: expect.stringMatching(/another store's/),
    });
    expect(await readFile(other, "utf8")).toBe(before);
  });

  test("as it was before a rotation is refused as an older copy", async () => {
    const copy = join(store.dir, "copy.json");
    await copyFile(store.keyFile, copy);
    await rotateKeys(store.installation, store.keyFile);
    await copyFile(copy, store.keyFile);
    await expect(store.another()).rejects.toMatchObject({ code: "key_file_unsafe", message: expect.stringMatching(/an older copy/) });
  });

  test("that a server cannot read again leaves it refusing, never making a second subject", async () => {
    const deaf = { ...store.installation, keys: keyringOf(await readKeyFile(store.keyFile)), renewKeys: async () => {} };
    await rotateKeys(store.installation, store.keyFile);
    await expect(furnish(deaf, [rated({ subject: "account:otc:1" })])).rejects.toMatchObject({ code: "keys_stale" });
    await expect(findSubject(deaf.pool, deaf, "account:otc:1")).rejects.toMatchObject({ code: "keys_stale" });
    expect(await store.pool`select count(*) from subject`).toEqual([{ count: NAMES.length }]);
  });
});
