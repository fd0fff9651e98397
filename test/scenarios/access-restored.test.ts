import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { contactsInForce } from "../../src/service/contacts/index.ts";
import { backupStore, findSubject, restoreStore } from "../../src/service/index.ts";
import { openSession } from "../../src/service/sign-in/index.ts";
import { copyLogFiles, ensureKeyFile, logFilesBeside, openPool, writeKeyFile } from "../../src/store/index.ts";
import { type Answer, createCaller } from "../caller.ts";
import { createEmptyDatabase, type TestDatabase } from "../databases.ts";
import { rated } from "../given-records.ts";
import { type Mailbox, openMailbox } from "../mailbox.ts";
import { createWorld, type World } from "../world.ts";

const PERSON = "account:otc:person";
const FIRM = "account:otc:firm";
const OLD = "email:ann@example.org";
const NEW = "email:ann.lee@example.net";
const PHONE = "phone:+12025550123";
const ADA = "email:ada@example.org";
const BEA = "email:bea@example.org";

/** A store that was backed up while somebody was signed in, a code was out, and contacts and a representative were to come. */
let old: World;
let mailbox: Mailbox;
let token: string;
let code: string;
let path: string;

beforeAll(async () => {
  old = await createWorld({ config: "market" });
  mailbox = openMailbox(old);
  await old.records([rated({ subject: PERSON }), rated({ subject: FIRM, kind: "body" })]);
  const source = await old.source("bitcoin-otc");
  await source.post("/v1/contacts", { subject: PERSON, contact: OLD });
  await source.post("/v1/contacts", { subject: PERSON, contact: PHONE });
  const me = await old.me(PERSON);
  const { body: named } = await me.post("/v1/me/contacts", { contact: NEW });
  await me.post(`/v1/me/contacts/${named.contact}/confirmation`, { code: await mailbox.codeTo(NEW) });
  await nameRepresentatives();
  await mailbox.empty();
  await old.anyone.post("/v1/sessions/codes", { subject: PERSON });
  code = await mailbox.codeTo(OLD);
  token = await signedIn(old);
  await old.sequence();
  path = join(await mkdtemp(join(inject("runDir"), "backup-")), "market");
  await backupStore(old.installation, path);
});
afterAll(() => old.close());

/** Ada by two operators, at once; Bea by Ada, three days later. */
async function nameRepresentatives(): Promise<void> {
  const representative = { name: "Ada Lee", contact: ADA };
  const proposal = { subject: FIRM, evidence: "Register extract seen.", representative };
  const { body } = await (await old.operator()).post("/v1/verifications", proposal);
  const { body: confirmed } = await (await old.operator("otto")).post(`/v1/verifications/${body.verification}/confirmation`, {});
  const { body: session } = await old.anyone.post("/v1/sessions", { subject: FIRM, representative: ADA, code: confirmed.code });
  const ada = createCaller(old.server, session.token);
  expect((await ada.post("/v1/me/representatives", { name: "Bea", contact: BEA })).status).toBe(200);
}

async function signedIn({ installation, pool }: World): Promise<string> {
  const { subject } = await findSubject(pool, installation, PERSON);
  return (await pool.begin((tx) => openSession(tx, installation, { subject, way: "verification" }))).token;
}

/** The backup in a place of its own, opened at an instant. */
async function restoredAt(at: string, isWithoutKeys = false): Promise<World> {
  const keyFile = join(await mkdtemp(join(inject("runDir"), "place-")), "keys.json");
  await writeKeyFile(keyFile, await ensureKeyFile(old.keyFile, { isNewStore: false }));
  const logFiles = logFilesBeside(keyFile);
  await copyLogFiles({ from: logFilesBeside(old.keyFile), to: logFiles, isKeyLost: false });
  const database: TestDatabase = { ...(await createEmptyDatabase()), keyFile };
  const pool = openPool(database.target, { max: 2 });
  const { config, keys } = old.installation;
  await restoreStore({ config, pool, keys, now: () => Date.parse(at) * 1_000, logFiles }, { path, isWithoutKeys });
  await pool.end();
  return createWorld({ config: "market", database, at });
}

const codeOf = ({ status, body }: Answer): string => `${status} ${body.code}`;

describe("a restore", () => {
  it("ends the sessions and the one-time codes that it brings back", async () => {
    const world = await restoredAt("2024-06-01T12:01:00Z");
    expect((await createCaller(old.server, token).get("/v1/me/session")).status).toBe(200);
    expect(codeOf(await createCaller(world.server, token).get("/v1/me/session"))).toBe("401 session_missing");
    expect(codeOf(await world.anyone.post("/v1/sessions", { subject: PERSON, code }))).toBe("401 code_wrong");
    await world.checkSoundness();
    await world.close();
  });

  it("ends contacts and representatives that were not in force yet, though their time has come, and states it", async () => {
    const world = await restoredAt("2024-06-20T12:00:00Z");
    const { subject } = await findSubject(world.pool, world.installation, PERSON);
    const inForce = await contactsInForce(world.pool, world.installation, subject);
    expect(inForce.map(({ address }) => `${address.scheme}:${address.value}`)).toEqual([OLD]);
    const me = await world.me(PERSON);
    expect((await me.get("/v1/me/contacts")).body.contacts).toMatchObject([{ source: "bitcoin-otc", state: "in_force" }]);
    expect((await (await world.me(FIRM)).get("/v1/me/representatives")).body.representatives).toMatchObject([{ name: "Ada Lee" }]);
    expect(await endedByRestore(world, PERSON)).toEqual(["contact stopped", "contact stopped"]);
    expect(await endedByRestore(world, FIRM)).toEqual(["representative ended"]);
    await world.checkSoundness();
    await world.close();
  });

  it("without the subjects' keys ends them too, and states nothing of whom nothing can be stated", async () => {
    const world = await restoredAt("2024-06-20T12:00:00Z", true);
    expect(await world.pool`select 1 from own_session union all select 1 from one_time_code`).toEqual([]);
    expect(
      await world.pool`select from_at is null or from_at > ${old.clock.now()} as pending, ended_at is null as stands from contact
      union select from_at > ${old.clock.now()}, ended_at is null from representative order by 1`,
    ).toEqual([
      { pending: false, stands: true },
      { pending: true, stands: false },
    ]);
    await world.close();
  });
});

async function endedByRestore(world: World, subject: string): Promise<string[]> {
  await world.sequence();
  const { body } = await (await world.operator()).get(`/v1/subjects/${subject}/file`);
  type Said = { readonly body: { readonly kind: string; readonly change?: string; readonly by?: string } };
  const said: Said[] = body.chains.flatMap(({ statements }: { readonly statements: Said[] }) => statements);
  return said.flatMap(({ body: { kind, change, by } }) => (by === "restore" ? [`${kind} ${change}`] : []));
}
