import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { contactsInForce } from "../../src/service/contacts/index.ts";
import { eraseStatement, findSubject } from "../../src/service/index.ts";
import { type Answer, type Caller, createCaller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { type Mailbox, openMailbox } from "../mailbox.ts";
import { createWorld, type World } from "../world.ts";

const DAYS = 24 * 3600;
const OLD = "email:ann@example.org";
const NEW = "email:ann.lee@example.net";

let world: World;
let mailbox: Mailbox;
let subject: string;
let count = 0;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  mailbox = openMailbox(world);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});
beforeEach(async () => {
  await mailbox.empty();
  subject = `account:otc:c${count++}`;
  await world.records([rated({ subject })]);
});

const codeOf = ({ status, body }: Answer): string => `${status}${body.code === undefined ? "" : ` ${body.code}`}`;
const furnish = async (contact: string, more: object = {}) =>
  (await world.source("bitcoin-otc")).post("/v1/contacts", { subject, contact, ...more });
const inForce = async (): Promise<string[]> => {
  const { subject: id } = await findSubject(world.pool, world.installation, subject);
  return (await contactsInForce(world.pool, world.installation, id)).map(({ address: { scheme, value } }) => `${scheme}:${value}`);
};
/** Names a contact and confirms it with the code that came to it. */
async function change(me: Caller, contact: string): Promise<Answer> {
  const { body } = await me.post("/v1/me/contacts", { contact });
  return me.post(`/v1/me/contacts/${body.contact}/confirmation`, { code: await mailbox.codeTo(contact) });
}

describe("a contact that a source furnishes", () => {
  it("is in force at once where it is the first, and again it changes nothing", async () => {
    const first = await furnish(OLD);
    expect([first.status, first.body.receipt === ""]).toEqual([200, false]);
    const again = await furnish("email: Ann@Example.org");
    expect([again.body.contact, again.body.receipt]).toEqual([first.body.contact, ""]);
    expect(await inForce()).toEqual([OLD]);
  });

  it("never takes another's place by itself, however long it waits", async () => {
    await furnish(OLD);
    world.clock.advance({ seconds: 1 });
    const { body } = await furnish(NEW);
    world.clock.advance({ seconds: 1 });
    expect((await furnish("phone:+12025550123")).status).toBe(200);
    world.clock.advance({ seconds: 30 * DAYS });
    expect(await inForce()).toEqual([OLD]);
    const me = await world.me(subject);
    expect((await me.get("/v1/me/contacts")).body.contacts).toMatchObject([
      { source: "bitcoin-otc", state: "in_force", shown: expect.not.stringContaining("ann@") },
      { contact: body.contact, source: "bitcoin-otc", state: "offered", from: null },
      { state: "offered" },
    ]);
  });

  it("is for the source's own subjects alone, and for e-mail and telephone", async () => {
    const other = await (await world.source("olist")).post("/v1/contacts", { subject, contact: OLD });
    expect(codeOf(other)).toBe("404 subject_unknown");
    await world.ask("trade-with", "account:otc:asked-about-only");
    expect(codeOf(await furnish(OLD, { subject: "account:otc:asked-about-only" }))).toBe("404 subject_unknown");
    expect(codeOf(await furnish(OLD, { subject: "account:otc:nobody" }))).toBe("404 subject_unknown");
    expect(await furnish("account:otc:1")).toMatchObject({ status: 422, body: { code: "contact_refused" } });
  });
});

describe("a contact that the subject names", () => {
  it("is in force at once, once confirmed, where there is no other", async () => {
    const me = await world.me(subject);
    const confirmed = await change(me, NEW);
    expect([confirmed.status, await inForce()]).toEqual([200, [NEW]]);
    expect(codeOf(await me.post("/v1/me/contacts", { contact: NEW }))).toBe("422 contact_refused");
  });

  it("comes into force after three days where there is another, which is told", async () => {
    await furnish(OLD);
    const confirmed = await change(await world.me(subject), NEW);
    const mails = await mailbox.empty();
    expect(mails).toMatchObject([{ to: OLD, about: "contact_change" }]);
    world.clock.advance({ seconds: 3 * DAYS - 1 });
    expect(await inForce()).toEqual([OLD]);
    world.clock.advance({ seconds: 1 });
    expect([world.clock.now(), await inForce()]).toEqual([Date.parse(confirmed.body.from) * 1000, [NEW]]);
  });

  it("is stopped by the contact in force, and every session ends", async () => {
    await furnish(OLD);
    const me = await world.me(subject);
    await change(me, NEW);
    const [mail] = await mailbox.empty();
    const word = /this word: (\S+)/.exec(mail?.words ?? "")?.[1];
    expect(codeOf(await world.anyone.post("/v1/contacts/stops", { word }))).toBe("200");
    expect(codeOf(await me.get("/v1/me/session"))).toBe("401 session_missing");
    expect(codeOf(await world.anyone.post("/v1/contacts/stops", { word }))).toBe("404 contact_unknown");
    world.clock.advance({ seconds: 30 * DAYS });
    expect(await inForce()).toEqual([OLD]);
  });

  it("cannot be stopped any more when it is in force", async () => {
    await furnish(OLD);
    await change(await world.me(subject), NEW);
    const word = /this word: (\S+)/.exec((await mailbox.empty())[0]?.words ?? "")?.[1];
    world.clock.advance({ seconds: 3 * DAYS });
    expect(codeOf(await world.anyone.post("/v1/contacts/stops", { word }))).toBe("404 contact_unknown");
  });

  it("makes no room for itself: the one in force cannot be dropped, one that is to come can", async () => {
    const { body: old } = await furnish(OLD);
    const me = await world.me(subject);
    expect(codeOf(await me.delete(`/v1/me/contacts/${old.contact}`, {}))).toBe("422 contact_refused");
    const { body: next } = await change(me, NEW);
    await mailbox.empty();
    expect(codeOf(await me.delete(`/v1/me/contacts/${next.contact}`, {}))).toBe("200");
    world.clock.advance({ seconds: 30 * DAYS });
    expect(await inForce()).toEqual([OLD]);
  });

  it("wants the code that came to it, and five wrong ones are the end of that code", async () => {
    const me = await world.me(subject);
    const { body } = await me.post("/v1/me/contacts", { contact: NEW });
    expect(codeOf(await me.post("/v1/me/contacts", { contact: NEW }))).toBe("429 sign_in_paused");
    const code = await mailbox.codeTo(NEW);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
    const confirm = async (tried: string) => codeOf(await me.post(`/v1/me/contacts/${body.contact}/confirmation`, { code: tried }));
    for (const _ of [1, 2, 3, 4, 5]) expect(await confirm(wrong)).toBe("401 code_wrong");
    expect(await confirm(code)).toBe("401 code_wrong");
    expect(await inForce()).toEqual([]);
  });

  it("may be the one that a source offered", async () => {
    await furnish(OLD);
    const { body } = await furnish(NEW);
    const confirmed = await change(await world.me(subject), NEW);
    expect([confirmed.body.contact, (await mailbox.empty()).length]).toEqual([body.contact, 1]);
    world.clock.advance({ seconds: 3 * DAYS });
    expect(await inForce()).toEqual([NEW]);
  });

  it("is nobody else's to see, confirm or drop", async () => {
    const me = await world.me(subject);
    const { body } = await me.post("/v1/me/contacts", { contact: NEW });
    const code = await mailbox.codeTo(NEW);
    await world.records([rated({ subject: "account:otc:other" })]);
    const other = await world.me("account:otc:other");
    expect((await other.get("/v1/me/contacts")).body.contacts).toEqual([]);
    expect(codeOf(await other.post(`/v1/me/contacts/${body.contact}/confirmation`, { code }))).toBe("404 contact_unknown");
    const unknown = { status: 404, body: { code: "contact_unknown" } };
    expect(await other.delete(`/v1/me/contacts/${body.contact}`, {})).toMatchObject(unknown);
  });
});

describe("the vault", () => {
  it("is shut for good when its subject's key is gone", async () => {
    await furnish(OLD);
    const { subject: id } = await findSubject(world.pool, world.installation, subject);
    const undone = new Error("nothing of it stays");
    const without = world.pool.begin(async (tx) => {
      await tx`delete from subject_key where subject = ${id}`;
      expect(await contactsInForce(tx, world.installation, id)).toEqual([]);
      throw undone;
    });
    await expect(without).rejects.toBe(undone);
    expect(await inForce()).toEqual([OLD]);
  });

  it("holds twenty contacts of a subject at most", async () => {
    for (let n = 0; n < 20; n++) expect((await furnish(`email:ann${n}@example.org`)).status).toBe(200);
    expect(codeOf(await furnish("email:one.more@example.org"))).toBe("422 contact_refused");
  });

  it("forgets a contact whose place was taken, and one whose statement is erased", async () => {
    await furnish(OLD);
    await change(await world.me(subject), NEW);
    world.clock.advance({ seconds: 3 * DAYS });
    const { body } = await furnish("phone:+12025550123");
    const { subject: id } = await findSubject(world.pool, world.installation, subject);
    const rows = await world.pool<{
      bytes: number;
    }>`select octet_length(address) as bytes from contact where subject = ${id} order by said_at`;
    expect(rows.map(({ bytes }) => bytes > 0)).toEqual([false, true, true]);
    await world.sequence();
    const file = await (await world.operator()).get(`/v1/subjects/${id}/file`);
    type Said = { readonly body: { readonly id: string; readonly contact?: string; readonly change?: string; readonly from?: number } };
    const said: Said[] = file.body.chains[0].statements;
    const confirmed = said.find(({ body: { change: what } }) => what === "confirmed");
    await eraseStatement(world.installation, { statement: confirmed?.body.id ?? "", basis: "GDPR Art. 17", operator: "olga" });
    expect(await inForce()).toEqual([]);
    expect(said.filter((one) => one.body.contact === body.contact).length).toBe(1);
  });
});

describe("whoever acts for a body", () => {
  const ADA = "email:ada@example.org";
  const BEA = "email:bea@example.org";
  const asRepresentative = async (representative: string): Promise<Caller> => {
    world.clock.advance({ seconds: 60 });
    await world.anyone.post("/v1/sessions/codes", { subject, representative });
    const code = await mailbox.codeTo(representative);
    const { body } = await world.anyone.post("/v1/sessions", { subject, representative, code });
    return createCaller(world.server, body.token);
  };
  const nameFirst = async (): Promise<Answer> => {
    const representative = { name: "Ada Lee", contact: ADA };
    const { body } = await (await world.operator()).post("/v1/verifications", {
      subject,
      evidence: "Register extract seen.",
      representative,
    });
    world.clock.advance({ seconds: 1 });
    return (await world.operator("otto")).post(`/v1/verifications/${body.verification}/confirmation`, {});
  };

  beforeEach(async () => {
    subject = `account:otc:firm${count++}`;
    await world.records([rated({ subject, kind: "body" })]);
  });

  it("is named by two operators first, and signs in with their code, then with codes of their own", async () => {
    const { body } = await nameFirst();
    const signed = await world.anyone.post("/v1/sessions", { subject, representative: ADA, code: body.code });
    expect(signed.body).toMatchObject({ by: "representative", name: "Ada Lee" });
    const again = await asRepresentative(ADA);
    expect((await again.get("/v1/me/session")).body).toMatchObject({ by: "representative", name: "Ada Lee" });
    expect((await again.get("/v1/me/representatives")).body.representatives).toMatchObject([{ name: "Ada Lee" }]);
  });

  it("names another, who can sign in three days later; those who are there are told", async () => {
    await nameFirst();
    const ada = await asRepresentative(ADA);
    expect(codeOf(await ada.post("/v1/me/representatives", { name: "Bea", contact: BEA }))).toBe("200");
    expect(await mailbox.empty()).toMatchObject([{ to: ADA, about: "contact_change" }]);
    await world.anyone.post("/v1/sessions/codes", { subject, representative: BEA });
    expect(await mailbox.empty()).toEqual([]);
    world.clock.advance({ seconds: 3 * DAYS });
    const bea = await asRepresentative(BEA);
    expect((await bea.get("/v1/me/session")).body.name).toBe("Bea");
    expect(codeOf(await bea.post("/v1/me/representatives", { name: "Bea", contact: BEA }))).toBe("422 contact_refused");
  });

  it("is ended with every session, and cannot come in again", async () => {
    await nameFirst();
    const ada = await asRepresentative(ADA);
    const { representatives } = (await ada.get("/v1/me/representatives")).body;
    expect(codeOf(await ada.delete(`/v1/me/representatives/${representatives[0].representative}`, {}))).toBe("200");
    expect(codeOf(await ada.get("/v1/me/session"))).toBe("401 session_missing");
    world.clock.advance({ seconds: 60 });
    await world.anyone.post("/v1/sessions/codes", { subject, representative: ADA });
    expect(await mailbox.empty()).toEqual([]);
    const wrong = await world.anyone.post("/v1/sessions", { subject, representative: ADA, code: "000000" });
    expect(codeOf(wrong)).toBe("401 code_wrong");
  });

  it("is of that body alone, and persons have none", async () => {
    await nameFirst();
    const { representatives } = (await (await asRepresentative(ADA)).get("/v1/me/representatives")).body;
    await world.records([rated({ subject: "account:otc:other-firm", kind: "body" }), rated({ subject: "account:otc:person" })]);
    const other = await world.me("account:otc:other-firm");
    expect(codeOf(await other.delete(`/v1/me/representatives/${representatives[0].representative}`, {}))).toBe("404 contact_unknown");
    const person = await world.me("account:otc:person");
    expect(codeOf(await person.post("/v1/me/representatives", { name: "Bea", contact: BEA }))).toBe("422 contact_refused");
  });
});
