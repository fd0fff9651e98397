import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, createCaller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { type Mailbox, openMailbox } from "../mailbox.ts";
import { createWorld, type World } from "../world.ts";

const SUBJECT = "account:otc:ann";
const MAIL = "email:ann@example.org";

let world: World;
let mailbox: Mailbox;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  mailbox = openMailbox(world);
  await world.records([rated({ subject: SUBJECT }), rated({ subject: "account:otc:unreached" })]);
  await furnish(SUBJECT, MAIL);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});
beforeEach(() => {
  // What was tried before is past, pauses too.
  world.clock.advance({ seconds: 2 * 24 * 3600 });
});

const codeOf = ({ status, body }: Answer): string => `${status}${body.code === undefined ? "" : ` ${body.code}`}`;
const furnish = async (subject: string, contact: string) => (await world.source("bitcoin-otc")).post("/v1/contacts", { subject, contact });
const askCode = (subject: string, more: object = {}) => world.anyone.post("/v1/sessions/codes", { subject, ...more });
const signIn = (subject: string, code: string) => world.anyone.post("/v1/sessions", { subject, code });
const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
const stated = async (subject: string) => {
  const olga = await world.operator();
  await world.sequence();
  const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/file`);
  return body.chains[0].statements.map((statement: { body: object }) => statement.body);
};
const WRONG = "401 code_wrong";

describe("a one-time code", () => {
  it("opens one session, for whom it was sent to", async () => {
    expect(codeOf(await askCode(SUBJECT))).toBe("200");
    const code = await mailbox.codeTo(MAIL);
    const { status, body } = await signIn(SUBJECT, code);
    expect([status, body.by, body.name]).toEqual([200, "subject", null]);
    const me = createCaller(world.server, body.token);
    expect((await me.get("/v1/me/session")).body.subject).toBe(body.subject);
    expect(await signIn(SUBJECT, code)).toMatchObject({ status: 401, body: { code: "code_wrong" } });
  });

  it("is good for ten minutes, and until another one is sent", async () => {
    await askCode(SUBJECT);
    const first = await mailbox.codeTo(MAIL);
    world.clock.advance({ seconds: 60 });
    await askCode(SUBJECT);
    const second = await mailbox.codeTo(MAIL);
    // One in a million: the two are the same, and another wrong one stands for the first.
    expect(codeOf(await signIn(SUBJECT, first === second ? another(second) : first))).toBe(WRONG);
    world.clock.advance({ seconds: 600 });
    expect(codeOf(await signIn(SUBJECT, second))).toBe(WRONG);
  });

  it("is sent once a minute at most", async () => {
    await askCode(SUBJECT);
    const soon = { code: "sign_in_paused", details: { retryAfterSeconds: 60 } };
    expect(await askCode(SUBJECT)).toMatchObject({ status: 429, body: soon });
    world.clock.advance({ seconds: 60 });
    expect(codeOf(await askCode(SUBJECT))).toBe("200");
    expect((await mailbox.empty()).length).toBe(2);
  });

  it("goes nowhere without a contact of the wanted kind", async () => {
    expect(codeOf(await askCode("account:otc:unreached"))).toBe("200");
    expect(codeOf(await askCode(SUBJECT, { to: "phone" }))).toBe("200");
    expect(await mailbox.empty()).toEqual([]);
  });

  it("lies in the store and in the log as a digest only, and the address sealed", async () => {
    await askCode(SUBJECT);
    const rows = await world.pool<{ row: string }>`
      select c::text as row from one_time_code c union all select k::text from contact k union all select n::text from notice n`;
    const code = await mailbox.codeTo(MAIL);
    expect(rows.filter(({ row }) => row.includes(code) || row.includes("ann@example.org"))).toEqual([]);
    const said = JSON.stringify(await stated(SUBJECT));
    expect([said.includes(code), said.includes("ann@example.org"), said.includes("{secret}")]).toEqual([false, false, true]);
  });
});

describe("guessing", () => {
  it("ends after five tries in a pause, the right code too, and each pause is longer", async () => {
    const pauseOf = async (): Promise<number> => (await signIn(SUBJECT, "000000")).body.details?.retryAfterSeconds;
    const pauses: number[] = [];
    await askCode(SUBJECT);
    expect(codeOf(await signIn(SUBJECT, await mailbox.codeTo(MAIL)))).toBe("200");
    for (const _ of [1, 2, 3]) {
      world.clock.advance({ seconds: 60 });
      await askCode(SUBJECT);
      const code = await mailbox.codeTo(MAIL);
      for (const __ of [1, 2, 3, 4, 5]) expect(codeOf(await signIn(SUBJECT, another(code)))).toBe(WRONG);
      expect(codeOf(await signIn(SUBJECT, code))).toBe("429 sign_in_paused");
      expect(codeOf(await askCode(SUBJECT))).toBe("429 sign_in_paused");
      const seconds = await pauseOf();
      pauses.push(seconds);
      world.clock.advance({ seconds });
    }
    expect(pauses[0]).toBeGreaterThanOrEqual(15 * 60);
    expect([(pauses[1] ?? 0) / (pauses[0] ?? 1), (pauses[2] ?? 0) / (pauses[1] ?? 1)]).toEqual([2, 2]);
  });

  it("by many at once is counted one by one", async () => {
    await askCode(SUBJECT);
    expect(codeOf(await signIn(SUBJECT, await mailbox.codeTo(MAIL)))).toBe("200");
    world.clock.advance({ seconds: 60 });
    await askCode(SUBJECT);
    const code = await mailbox.codeTo(MAIL);
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(SUBJECT, another(code))));
    const paused = answers.filter(({ status }) => status === 429);
    expect([answers.filter(({ status }) => status === 401).length, paused.length]).toEqual([5, 7]);
    expect(paused[0]?.headers["retry-after"]).toBe(String(15 * 60));
  });

  it("is in the subject's file, try by try", async () => {
    await askCode(SUBJECT);
    const code = await mailbox.codeTo(MAIL);
    const count = async () =>
      (await stated(SUBJECT)).filter(({ kind, result }: { kind: string; result: string }) => kind === "sign_in" && result === "wrong_code");
    const before = (await count()).length;
    await signIn(SUBJECT, another(code));
    const after = await count();
    expect(after.length).toBe(before + 1);
    expect(after.at(-1)).toMatchObject({ way: "code", by: "subject" });
  });

  it("tells nobody who is here: those who are not are answered alike, in words and in time", async () => {
    const told = async (subject: string) => {
      const began = performance.now();
      const answers = [await askCode(subject), await askCode(subject)];
      for (const _ of [1, 2, 3, 4, 5, 6]) answers.push(await signIn(subject, "123456"));
      const bodies = answers.map(({ body }) => ({ ...body, requestId: "" }));
      return { bodies, statuses: answers.map(codeOf), ms: (performance.now() - began) / answers.length };
    };
    const [known, stranger] = [await told("account:otc:unreached"), await told("account:otc:nobody-of-that-name")];
    expect(stranger.bodies).toEqual(known.bodies);
    expect(known.statuses).toEqual(["200", "429 sign_in_paused", WRONG, WRONG, WRONG, WRONG, WRONG, "429 sign_in_paused"]);
    expect(Math.min(known.ms, stranger.ms)).toBeGreaterThanOrEqual(249);
  });

  it("needs a name in its form, and six digits", async () => {
    expect(codeOf(await askCode("no identifier"))).toBe("400 identifier_malformed");
    expect(codeOf(await askCode(SUBJECT, { representative: "lei:5493001KJTIIGC8Y1R12" }))).toBe("422 contact_refused");
    expect(codeOf(await signIn(SUBJECT, "12345"))).toBe("400 request_malformed");
  });
});

describe("two operators", () => {
  const propose = async (who: string, more: object = {}) =>
    (await world.operator(who)).post("/v1/verifications", { subject: SUBJECT, evidence: "Passport seen.", ...more });
  const confirm = async (who: string, id: string) => (await world.operator(who)).post(`/v1/verifications/${id}/confirmation`, {});

  it("let somebody in whom no code can reach", async () => {
    const { body: proposed } = await propose("olga");
    const refused = { status: 422, body: { code: "verification_refused" } };
    expect(await confirm("olga", proposed.verification)).toMatchObject(refused);
    world.clock.advance({ seconds: 1 });
    const seen = await (await world.operator("otto")).get(`/v1/verifications/${proposed.verification}`);
    expect(seen.body).toMatchObject({ operator: "olga", evidence: "Passport seen.", representative: null, confirmedAt: null });
    const { body: handed } = await confirm("otto", proposed.verification);
    expect(codeOf(await signIn(SUBJECT, handed.code))).toBe("200");
    expect(await confirm("otto", proposed.verification)).toMatchObject(refused);
    const said = await stated(SUBJECT);
    const ofVerification = said.filter(({ kind }: { kind: string }) => kind === "verification");
    expect(ofVerification).toMatchObject([
      { change: "proposed", operator: "olga", evidence: "Passport seen.", for: "subject" },
      { change: "confirmed", operator: "otto" },
    ]);
    expect(said.findLast(({ result }: { result?: string }) => result === "opened")).toMatchObject({ way: "verification" });
  });

  it("have a week, and the code a day", async () => {
    const { body: late } = await propose("olga");
    world.clock.advance({ seconds: 7 * 24 * 3600 });
    expect(codeOf(await confirm("otto", late.verification))).toBe("422 verification_refused");
    const { body: proposed } = await propose("olga");
    const { body: handed } = await confirm("otto", proposed.verification);
    world.clock.advance({ seconds: 24 * 3600 });
    expect(codeOf(await signIn(SUBJECT, handed.code))).toBe(WRONG);
  });

  it("are refused what makes no sense", async () => {
    const unknown = await confirm("otto", "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d");
    expect(unknown).toMatchObject({ status: 404, body: { code: "verification_unknown" } });
    expect(codeOf(await propose("olga", { subject: "account:otc:nobody" }))).toBe("404 subject_unknown");
    const acting = { representative: { name: "Ada Lee", contact: "email:ada@example.org" } };
    expect(codeOf(await propose("olga", acting))).toBe("422 verification_refused");
  });
});
