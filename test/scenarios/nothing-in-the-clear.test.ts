import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { raw } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { ordered, rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

/** A private identifier is never stored, logged or returned in the clear, wherever it came from. */
const PHONE = "phone:+1 (202) 555-0142";
const OTHER_PHONE = "phone:+12025550177";
const EMAIL = "email:Ann.Smith@Nowhere.example";
const NATIONAL_ID = "national-id:fi:010101-900R";

/** What must not be found: each in normal form, in digits, and as people write it. */
const SECRETS = [
  ...["12025550142", "2025550142", "202-555-0142", "202) 555", "12025550177", "5550177"],
  ...["ann.smith", "Ann.Smith", "nowhere.example", "010101-900R", "010101900R"],
];

let world: World;
const answers: string[] = [];
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  await liveThrough();
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

/** Private identifiers in every place where one can be written, rightly or wrongly. */
async function liveThrough(): Promise<void> {
  const company = { subject: "lei:5493001KJTIIGC8Y1R12", kind: "body" } as const;
  const [source, olist, operator] = [await world.source(), await world.source("olist"), await world.operator()];
  const tell = async (answer: Promise<Answer>) => answers.push((await answer).text);
  await tell(
    source.post("/v1/records", [
      rated({ subject: PHONE, reference: "p1" }),
      rated({ subject: EMAIL, by: PHONE, rating: -3 }),
      rated({ subject: NATIONAL_ID, by: EMAIL }),
      rated({ ...company, by: OTHER_PHONE, reference: "b1" }),
      rated({ subject: "account:otc:1", by: EMAIL }),
      rated({ subject: OTHER_PHONE, kind: "body" }),
      rated({ subject: "phone:202-555-0142" }),
      rated({ subject: "account:otc:1", occurredAt: PHONE }),
      { ...rated({ subject: "account:otc:1" }), type: PHONE, [EMAIL]: 1 },
      { ...rated({ subject: "account:otc:1" }), says: { rating: 12_025_550_142, by: "account:otc:2" } },
      { ...rated({ subject: "account:otc:1" }), register: EMAIL },
    ]),
  );
  await tell(olist.post("/v1/records", [ordered({ ...company, says: { buyer: EMAIL } }), ordered({ says: { result: PHONE } })]));
  const record = rated({ subject: OTHER_PHONE, kind: "body", by: PHONE });
  await tell(source.post("/v1/corrections", { reference: "b1", reason: "wrong_subject", record }));
  await tell(source.post("/v1/withdrawals", { reference: "p1", reason: "wrong_subject" }));
  await tell(operator.post("/v1/links", { subject: PHONE, other: EMAIL, evidence: "one signing key" }));
  await tell(operator.post("/v1/links", { subject: PHONE, other: PHONE, evidence: "one signing key" }));
  const asker = await world.subscriber();
  for (const subject of [PHONE, EMAIL, NATIONAL_ID, OTHER_PHONE, "phone:+12025550142 ext 7", "lei:2025550142"]) {
    const check = { purpose: "trade-with", subject, look: "review", onBehalf: `application of ${EMAIL}` };
    await tell(asker.post("/v1/checks", check));
    await tell(asker.post("/v1/checks", [check, { ...check, purpose: PHONE }, { ...check, look: subject }]));
    await tell(asker.post("/v1/checks", { ...check, [subject]: 1, onBehalf: 12_025_550_142 }));
    await tell(source.post("/v1/withdrawals", { reference: subject, reason: subject }));
    for (const caller of [world.anyone, source, operator]) await tell(caller.get(`/v1/subjects/${encodeURIComponent(subject)}/records`));
  }
  await tell(world.anyone.get(`/v1/standings?purpose=${encodeURIComponent(PHONE)}`));
  await reach(source, tell);
}

/** Contacts, furnished and named, and codes sent to them. */
async function reach(source: Caller, tell: (answer: Promise<Answer>) => Promise<unknown>): Promise<void> {
  const subject = "account:otc:1";
  const me = await world.me(subject);
  for (const contact of [EMAIL, PHONE]) await tell(source.post("/v1/contacts", { subject, contact }));
  await tell(me.post("/v1/me/contacts", { contact: OTHER_PHONE }));
  await tell(me.get("/v1/me/contacts"));
  await tell(me.post("/v1/me/representatives", { name: "Ann", contact: EMAIL }));
  const representative = { name: "Ann", contact: EMAIL };
  const body = { subject: "lei:5493001KJTIIGC8Y1R12", evidence: "seen", representative };
  await tell((await world.operator()).post("/v1/verifications", body));
  for (const more of [{}, { representative: EMAIL }]) await tell(world.anyone.post("/v1/sessions/codes", { subject, ...more }));
  for (const named of [PHONE, EMAIL]) await tell(world.anyone.post("/v1/sessions", { subject: named, code: "123456" }));
}

/** Each row of each table as text; bytes as hex, which is searched for as well. */
async function dump(): Promise<Map<string, string[]>> {
  const tables = await world.pool<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`;
  const rows = new Map<string, string[]>();
  for (const { name } of tables) {
    const found = await world.pool<{ row: string }>`select t::text as row from ${raw(`"${name}"`)} t`;
    rows.set(
      name,
      found.map(({ row }) => row),
    );
  }
  return rows;
}

function secretsIn(text: string): string[] {
  return SECRETS.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)) || text.includes(hexOf(secret)));
}

const hexOf = (text: string) => Buffer.from(text).toString("hex");

describe("a private identifier", () => {
  it("lies nowhere in the database in the clear", async () => {
    const rows = await dump();
    const kept = [
      "subject",
      "identifier",
      "record",
      "withdrawal",
      "link",
      "subject_check",
      "refusal",
      "api_key",
      "contact",
      "verification",
    ];
    expect(kept.filter((table) => (rows.get(table) ?? []).length === 0)).toEqual(["refusal"]);
    const found = [...rows].flatMap(([table, all]) => all.flatMap((row) => secretsIn(row).map((secret) => `${secret} in ${table}`)));
    expect(found).toEqual([]);
  });

  it("would be found by this search, where it lay in the clear", async () => {
    const rows = await dump();
    expect(secretsIn("(1,+12025550142)")).toEqual(["12025550142", "2025550142"]);
    expect(secretsIn(`\\x${hexOf("email:ann.smith@nowhere.example")}`)).toEqual(["ann.smith", "nowhere.example"]);
    expect((rows.get("identifier") ?? []).join("\n")).toContain(hexOf("5493001KJTIIGC8Y1R12"));
  });

  it("is in no answer, not even in one to who sent it", () => {
    expect(answers.length).toBeGreaterThan(30);
    expect(answers.flatMap(secretsIn)).toEqual([]);
    expect(answers.join()).toContain("phone:+1•••42");
  });

  it("is in no line of the log", () => {
    expect(world.log.flatMap((line) => secretsIn(JSON.stringify(line)))).toEqual([]);
  });

  it("is in no metric", async () => {
    const { text } = await world.anyone.get("/metrics");
    expect(secretsIn(text)).toEqual([]);
  });

  it("is not in the key file either: it holds keys only", async () => {
    expect(secretsIn(await readFile(world.keyFile, "utf8"))).toEqual([]);
  });
});
