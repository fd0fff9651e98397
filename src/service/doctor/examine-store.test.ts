import { chmod, copyFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type OpenedStore, openStore } from "../../../test/open-store.ts";
import { COMPANY, PERSON, TRADER, tellStory } from "../../../test/upkeep-story.ts";
import { openPool, type Pool, type Sql } from "../../store/index.ts";
import { type Examination, examineStore, type Finding, findSubject, isSound, rebuild, rotateKeys } from "../index.ts";
import { diskFinding } from "./examine-server.ts";

let store: OpenedStore;
let subjects: Record<"trader" | "person" | "company", string>;

beforeAll(async () => {
  store = await openStore();
  await tellStory(store.installation);
  const id = async (name: string) => (await findSubject(store.pool, store.installation, name)).subject;
  subjects = { trader: await id(TRADER), person: await id(PERSON), company: await id(COMPANY) };
  for (const table of TABLES) await runText(store.pool, `create table kept_${table} as table ${table}`);
});
afterAll(() => store.close());

const examine = (options: Partial<Examination> = {}) => examineStore(store.installation, { keyFile: store.keyFile, ...options });
const unsound = (findings: readonly Finding[]) => findings.filter(({ ok }) => !ok);

const TABLES = ["record", "reference", "subject", "subject_key", "identifier", "link", "withdrawal", "subject_check", "model"];
TABLES.push("register", "migration", "tally_trades_2", "tally_orders_1");

const runText = (sql: Sql, text: string) => sql(Object.assign([text], { raw: [text] }));

/** Breaks the store by a statement, examines it, and puts all back: what is found is returned. */
async function foundAfter(breakIt: (sql: Pool) => Promise<unknown>, options: Partial<Examination> = {}): Promise<Finding[]> {
  try {
    await breakIt(store.pool);
    return unsound(await examine(options));
  } finally {
    await store.pool.begin(async (tx) => {
      await runText(tx, `truncate ${TABLES.join(", ")}`);
      for (const table of TABLES) await runText(tx, `insert into ${table} select * from kept_${table}`);
    });
  }
}

describe("a sound store", () => {
  test.each([false, true])("has nothing to be found (deep: %s)", async (isDeep) => {
    const told: string[] = [];
    const findings = await examine({ isDeep, dataDir: store.dir, onProgress: ({ check }) => told.push(check) });
    expect(unsound(findings)).toEqual([]);
    expect(isSound(findings)).toBe(true);
    expect(findings.find(({ check }) => check === "bodies_open")?.detail).toBe("all 11 records open");
    expect(told).toEqual(expect.arrayContaining(["server_durable", "bodies_open", "checks_repeatable"]));
  });

  test("is looked at in a sample where it is large, and the finding says in which", async () => {
    const from = "80000000-0000-0000-0000-000000000000";
    const findings = await foundAfter(
      async (sql) => {
        await sql`insert into record (subject, record, register, source, occurred_at, known_at, recorded_at, expires_at, month, is_adverse,
          state, came, content, counts, is_sealed, body)
        select subject, gen_random_uuid(), register, source, occurred_at, known_at, recorded_at, expires_at, month, is_adverse, 'live', came,
          content, counts, is_sealed, body from record, generate_series(1, 700)`;
      },
      { sampleFrom: from },
    );
    const [opened] = findings.filter(({ check }) => check === "bodies_open");
    expect(opened?.detail).toMatch(`of a sample, 5,000 of 7,711 records from subject ${from} on, do not open`);
  });
});

describe("a fault is found at its place:", () => {
  test("counts edited in a sealed record", async () => {
    const findings = await foundAfter(
      (sql) => sql`update record set counts = '{9,0,0,0,0,0,0,0,0,1,1}' where subject = ${subjects.person}`,
    );
    expect(findings).toMatchObject([
      { check: "tallies_folded", evidence: [{ subject: subjects.person }] },
      {
        check: "counts_evaluated",
        evidence: [
          {
            subject: subjects.person,
            differing: "counts",
            held: [9, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1],
            evaluated: [0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1],
          },
        ],
      },
    ]);
  });

  test("counts edited in a record in the clear, by two evaluators", async () => {
    const findings = await foundAfter((sql) => sql`update record set counts[1] = 7 where subject = ${subjects.company} and is_adverse`);
    const places = [{ subject: subjects.company }];
    expect(findings.map(({ check }) => check)).toEqual(["tallies_folded", "clear_counts_evaluated", "counts_evaluated"]);
    expect(findings).toMatchObject([{ evidence: places }, { evidence: places }, { evidence: places }]);
  });

  test("a column that follows from the body", async () => {
    const findings = await foundAfter(
      (sql) => sql`update record set expires_at = expires_at + 1, month = month + 1 where subject = ${subjects.person}`,
    );
    expect(findings).toMatchObject([
      { check: "tallies_folded", detail: expect.stringMatching(/^2 tally rows of trades/) },
      { check: "counts_evaluated", evidence: [{ subject: subjects.person, differing: "month, expires_at" }] },
    ]);
  });

  test("an edited tally row", async () => {
    const findings = await foundAfter(
      (sql) => sql`update tally_trades_2 set bad = bad + 1 where subject = ${subjects.trader} and month = 24291`,
    );
    expect(findings).toMatchObject([
      {
        check: "tallies_folded",
        detail: expect.stringMatching(/^1 tally rows of trades/),
        evidence: [{ subject: subjects.trader, month: 24291 }],
      },
    ]);
  });

  test("a dropped tally row", async () => {
    const findings = await foundAfter((sql) => sql`delete from tally_orders_1`);
    expect(findings).toMatchObject([
      {
        check: "tallies_folded",
        detail: expect.stringMatching(/of orders are not the sums/),
        evidence: [{ subject: subjects.company, held: null }],
      },
    ]);
  });

  test("a dropped reference", async () => {
    const findings = await foundAfter((sql) => sql`delete from reference where subject = ${subjects.person}`);
    expect(findings).toMatchObject([
      { check: "references_whole", evidence: [{ fault: "record without reference", subject: subjects.person }] },
      { check: "references_lead_back", evidence: [{ subject: subjects.person }] },
    ]);
  });

  test("a dropped record, but not that of an erased subject", async () => {
    const findings = await foundAfter((sql) => sql`delete from record where subject = ${subjects.person}`);
    expect(findings).toMatchObject([
      { check: "references_whole", evidence: [{ fault: "reference without record", subject: subjects.person }] },
      { check: "tallies_folded", evidence: [{ subject: subjects.person, folded: null }] },
    ]);
    const erased = await foundAfter(async (sql) => {
      for (const table of ["record", "subject_key", "identifier", "subject_check", "tally_trades_2"]) {
        await runText(store.pool, `delete from ${table} where subject = '${subjects.person}'`);
      }
      return sql;
    });
    expect(erased).toEqual([]);
  });

  test("a flipped byte in a sealed body", async () => {
    const findings = await foundAfter(
      (sql) => sql`update record set body = set_byte(body, 20, get_byte(body, 20) # 1) where subject = ${subjects.person}`,
    );
    expect(findings).toMatchObject([
      { check: "bodies_open", detail: "1 of all 11 records do not open", evidence: [{ subject: subjects.person }] },
    ]);
  });

  test("a flipped byte in a body in the clear, even where it is no JSON any more", async () => {
    const flipped = await foundAfter(
      (sql) => sql`update record set body = set_byte(body, 0, 0) where subject = ${subjects.company} and is_adverse`,
    );
    expect(flipped).toMatchObject([
      { check: "clear_counts_evaluated", evidence: [] },
      { check: "contents_unchanged", detail: expect.stringMatching(/^1 of/), evidence: [{ subject: subjects.company }] },
    ]);
    const edited = await foundAfter(
      (sql) => sql`update record set body = convert_to(replace(convert_from(body, 'UTF8'), '1250', '1251'), 'UTF8')
        where subject = ${subjects.company} and not is_adverse`,
    );
    expect(edited).toMatchObject([{ check: "contents_unchanged", evidence: [{ subject: subjects.company }] }]);
  });

  test("a changed body of a check, and a check moved to another subject", async () => {
    const flipped = await foundAfter(
      (sql) => sql`update subject_check set body = set_byte(body, 5, get_byte(body, 5) # 1) where subject = ${subjects.company}`,
    );
    expect(flipped).toMatchObject([
      { check: "checks_repeatable", evidence: [{ subject: subjects.company, fault: expect.stringMatching(/does not open/) }] },
    ]);
    const moved = await foundAfter((sql) => sql`update subject_check set subject = ${subjects.trader} where subject = ${subjects.person}`);
    expect(moved).toMatchObject([
      { check: "checks_repeatable", evidence: [{ subject: subjects.trader, fault: expect.stringMatching(/does not open/) }] },
    ]);
  });

  test("a model that gives another standing, or is gone", async () => {
    const changed = await foundAfter((sql) => sql`update model set document = replace(document, '0.9', '0.91') where purpose = 'buy-from'`);
    expect(changed).toMatchObject([
      { check: "checks_repeatable", evidence: [{ subject: subjects.company, fault: "tally and model give another standing" }] },
    ]);
    const gone = await foundAfter((sql) => sql`delete from model where purpose = 'buy-from'`);
    expect(gone).toMatchObject([
      { check: "models_present", evidence: [{ purpose: "buy-from", model: 1, checks: 1 }] },
      {
        check: "checks_repeatable",
        evidence: [{ subject: subjects.company, fault: expect.stringMatching(/version 1 of the model is gone/) }],
      },
    ]);
  });

  test("a one-sided link", async () => {
    const findings = await foundAfter((sql) => sql`delete from link where subject = ${subjects.trader}`);
    expect(findings).toMatchObject([{ check: "links_mirrored", evidence: [{ fault: "link without mirror", other: subjects.trader }] }]);
  });

  test("a deleted withdrawal: the record would be live again", async () => {
    const findings = await foundAfter((sql) => sql`delete from withdrawal where not is_correction`);
    expect(findings).toMatchObject([
      {
        check: "states_folded",
        detail: expect.stringMatching(/^2 records/),
        evidence: expect.arrayContaining([
          expect.objectContaining({ subject: subjects.trader, held: "withdrawn", folded: "live" }),
          expect.objectContaining({ subject: subjects.trader, held: "live", folded: "superseded" }),
        ]),
      },
    ]);
  });

  test("a deleted record that a correction named", async () => {
    const findings = await foundAfter((sql) => sql`delete from record where record in (select replacement from withdrawal)`);
    expect(findings.find(({ check }) => check === "withdrawals_whole")).toMatchObject({ evidence: [{ subject: subjects.trader }] });
  });

  test("a record that came at a version its subject never had", async () => {
    const findings = await foundAfter((sql) => sql`update record set came = 99 where subject = ${subjects.person}`);
    expect(findings).toMatchObject([{ check: "versions_ordered", evidence: [{ subject: subjects.person, came: 99 }] }]);
  });

  test("a dropped subject key, a dropped identifier, and an identifier at another's digest", async () => {
    const keyless = await foundAfter((sql) => sql`delete from subject_key where subject = ${subjects.person}`);
    expect(keyless).toMatchObject([
      { check: "subjects_whole", evidence: [{ fault: "identifier without subject key", subject: subjects.person }] },
      { check: "bodies_open", evidence: [{ subject: subjects.person, fault: "subject has no key" }] },
      { check: "checks_repeatable", evidence: [{ subject: subjects.person }] },
    ]);
    const nameless = await foundAfter((sql) => sql`delete from identifier where subject = ${subjects.person}`);
    expect(nameless).toMatchObject([{ check: "subjects_whole", evidence: [{ subject: subjects.person }] }]);
    const moved = await foundAfter((sql) => sql`update identifier set digest = '\\x00' where subject = ${subjects.person}`);
    expect(moved).toMatchObject([
      { check: "identifiers_open", evidence: [{ subject: subjects.person, fault: expect.stringMatching(/digest of another/) }] },
    ]);
    const swapped = await foundAfter(
      (sql) => sql`update identifier set value = set_byte(value, 3, get_byte(value, 3) # 1) where scheme = 'email'`,
    );
    expect(swapped).toMatchObject([{ check: "identifiers_open", evidence: [{ subject: subjects.person, fault: "value does not open" }] }]);
  });

  test("a register that was changed in the store, and a migration nobody knows", async () => {
    const findings = await foundAfter(async (sql) => {
      await sql`update register set declaration = '{}' where name = 'trades'`;
      await sql`insert into migration values ('9999-later.sql')`;
    });
    expect(findings).toMatchObject([
      { check: "schema_current", evidence: [{ migration: "9999-later.sql", isInStore: true }] },
      { check: "config_known", evidence: [{ register: "trades@2" }] },
    ]);
  });

  test("a server that may lose what it acknowledged", async () => {
    const [row] = await store.pool<{ name: string }>`select current_database() as name`;
    await runText(store.pool, `alter database "${row?.name}" set synchronous_commit = off`);
    const pool = openPool(store.target, { max: 2 });
    const findings = await examineStore({ ...store.installation, pool }, { keyFile: store.keyFile });
    await pool.end();
    await runText(store.pool, `alter database "${row?.name}" reset synchronous_commit`);
    expect(unsound(findings)).toMatchObject([{ check: "server_durable", detail: "synchronous_commit: off; wanted on" }]);
  });

  test("a tally table that is gone is a finding, and the other rules are examined all the same", async () => {
    await runText(store.pool, "alter table tally_orders_1 rename to gone");
    const findings = unsound(await examine());
    await runText(store.pool, "alter table gone rename to tally_orders_1");
    expect(findings).toMatchObject([{ check: "states_folded", detail: expect.stringMatching(/cannot be examined/) }]);
  });
});

describe("rebuild", () => {
  test("sets a broken store right again", async () => {
    const findings = await foundAfter(async (sql) => {
      await sql`update record set state = 'live', went = null where state = 'superseded'`;
      await sql`delete from tally_orders_1`;
      expect(await rebuild(store.installation)).toMatchObject({ hasDiffered: true });
    });
    expect(findings).toEqual([]);
  });
});

describe("the keys", () => {
  afterEach(() => chmod(store.keyFile, 0o600));

  test("in a file that others may read are a finding", async () => {
    await chmod(store.keyFile, 0o644);
    expect(unsound(await examine())).toMatchObject([
      { check: "key_file_private", detail: expect.stringMatching(/mode 0644; wanted a file of mode 0600/) },
    ]);
  });

  test("of another version than the store needs are a finding", async () => {
    const findings = await foundAfter((sql) => sql`update subject_key set key_version = 7 where subject = ${subjects.person}`);
    expect(findings[0]).toMatchObject({ check: "keys_present", evidence: [{ table: "subject_key", version: 7, rows: 1 }] });
  });

  test("half rotated are a warning until the rotation is ended", async () => {
    const broken = rotateKeys(store.installation, store.keyFile, ({ step }) => {
      if (step === "identifiers_moved") throw new RangeError("killed");
    });
    await expect(broken).rejects.toThrow("killed");
    const findings = await examine();
    expect(unsound(findings)).toMatchObject([{ check: "rotation_finished", detail: expect.stringMatching(/7 rows lie under older keys/) }]);
    expect(isSound(findings)).toBe(true);
    await rotateKeys(store.installation, store.keyFile);
    expect(unsound(await examine({ isDeep: true }))).toEqual([]);
  });

  test("in a copy from before a rotation are a finding", async () => {
    const copy = join(store.dir, "copy.json");
    await copyFile(store.keyFile, copy);
    await rotateKeys(store.installation, store.keyFile);
    expect(unsound(await examine({ keyFile: copy }))[0]).toMatchObject({
      check: "keys_present",
      detail: expect.stringMatching(/an older copy/),
    });
  });
});

describe("a disk", () => {
  const GIB = 1024 ** 3;

  test.each([
    { freeBytes: GIB, totalBytes: 20 * GIB, ok: true },
    { freeBytes: GIB - 1, totalBytes: 2 * GIB, ok: false },
    { freeBytes: 4 * GIB, totalBytes: 100 * GIB, ok: false },
  ])("with $freeBytes of $totalBytes bytes free is roomy: $ok", ({ ok, ...given }) => {
    expect(diskFinding(given)).toMatchObject({ ok, isWarning: !ok });
  });
});
