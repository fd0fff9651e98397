import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { eraseStatement, issueApiKey, subjectFile } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let court: Caller;
let olga: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  court = await world.authority();
  olga = await world.operator("olga");
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const ORDER = { form: "court_order", number: "7 Hv 12/24x", issuer: "Regional Court of Graz", date: "2024-05-28" };
const codeOf = ({ status, body }: Answer): string => (status === 200 ? "200" : body.code);
const look = (subject: string, further: object = {}, by = court) =>
  by.post("/v1/authority/looks", { subject, instrument: ORDER, ...further });
const renew = (subject: string, id: string, until: string, by = court) =>
  by.post("/v1/authority/withholdings", { subject, look: id, instrument: ORDER, until });
const withheldTo = (until: string) => ({ withhold: { instrument: { ...ORDER, number: "7 Hv 12/24x-3" }, until } });
const counts = async () => (await world.anyone.get("/v1/authority-looks")).body.counts;

type Statements = readonly { readonly kind: string; readonly closed?: string; readonly body?: object }[];
const statementsIn = (file: Answer["body"]): Statements => file.chains[0]?.statements ?? [];

/** As whoever the file is about sees it; an authority that looks sees what is withheld no sooner. */
async function seen(subject: string, by = "Tax Office of Linz"): Promise<Statements> {
  await world.sequence();
  const { body } = await look(subject, {}, await world.authority(by));
  const file = parseFile(body.file);
  const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(market.packs) });
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  return statementsIn(body.file);
}

describe("a look by an authority", () => {
  const subject = "account:otc:a1";

  it("reads the whole file, names its instrument, and is in the file itself", async () => {
    await world.records([rated({ subject })]);
    await world.sequence();
    const { body } = await look(subject);
    expect(statementsIn(body.file).map(({ kind }) => kind)).toEqual(["record"]);
    expect(body).toMatchObject({ withheldUntil: null, at: "2024-06-01T12:00:00Z", receipt: expect.stringContaining("credence.local") });
    await world.sequence();
    const { body: file } = await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/file`);
    const said = statementsIn(file).find(({ kind }) => kind === "authority_look")?.body;
    expect(statementsIn(file).find(({ kind }) => kind === "notice")?.body).toMatchObject({ about: "authority_look", cause: body.look });
    expect(said).toMatchObject({
      kind: "authority_look",
      asked: subject,
      authority: "Regional Court of Graz",
      instrument: ORDER,
    });
  });

  it("is counted in public at once, by authority and month, also of somebody never seen", async () => {
    await look("account:otc:never-seen", withheldTo("2024-12-01"));
    expect(await counts()).toEqual([{ month: "2024-06", authority: "Regional Court of Graz", looks: 2 }]);
    await look("account:otc:never-seen", {}, await world.authority("Tax Office of Linz"));
    world.clock.set("2024-07-01T00:00:00Z");
    await look("account:otc:never-seen");
    expect(await counts()).toEqual([
      { month: "2024-07", authority: "Regional Court of Graz", looks: 1 },
      { month: "2024-06", authority: "Regional Court of Graz", looks: 2 },
      { month: "2024-06", authority: "Tax Office of Linz", looks: 1 },
    ]);
  });

  it("is refused under an instrument that the key does not name, or of a day to come", async () => {
    expect(codeOf(await look(subject, { instrument: { ...ORDER, form: "warrant" } }))).toBe("instrument_refused");
    expect(codeOf(await look(subject, { instrument: { ...ORDER, date: "2024-07-03" } }))).toBe("instrument_refused");
    expect(codeOf(await look(subject, { instrument: { ...ORDER, form: "a_friendly_call" } }))).toBe("request_malformed");
    expect(codeOf(await look(subject, { instrument: { ...ORDER, number: " " } }))).toBe("request_malformed");
    expect((await court.post("/v1/authority/looks", { subject })).status).toBe(400);
  });

  it("is for authorities alone, and their key opens nothing else", async () => {
    for (const caller of [olga, await world.subscriber(), await world.source()])
      expect(codeOf(await look(subject, {}, caller))).toBe("right_missing");
    expect(codeOf(await court.get(`/v1/subjects/${encodeURIComponent(subject)}/file`))).toBe("subject_unknown");
    expect(codeOf(await court.get(`/v1/subjects/${encodeURIComponent(subject)}/consents`))).toBe("right_missing");
    const check = { purpose: "trade-with", subject, look: "first", onBehalf: "a test" };
    expect(codeOf(await court.post("/v1/checks", check))).toBe("right_missing");
  });

  it("cannot be erased", async () => {
    const { body } = await look("account:otc:a2");
    await world.sequence();
    const erasing = eraseStatement(world.installation, { statement: body.look, basis: "GDPR Art. 17", operator: "olga" });
    await expect(erasing).rejects.toMatchObject({ code: "erasure_refused", message: expect.stringContaining("which authority looked") });
  });
});

describe("a look that is withheld", () => {
  const subject = "account:otc:w1";
  let id: string;

  it("is counted in the file at once, and shows nothing but its kind and day until its time is up", async () => {
    world.clock.set("2024-08-01T12:00:00Z");
    const { body } = await look(subject, withheldTo("2025-01-31"));
    id = body.look;
    expect(body.withheldUntil).toBe("2025-01-31T23:59:59.999999Z");
    const closed = { closed: "withheld" };
    expect(
      (await seen(subject))
        .map(({ kind }) => kind)
        .slice(0, 2)
        .sort(),
    ).toEqual(["authority_look", "withholding"]);
    expect((await seen(subject)).slice(0, 2)).toMatchObject([closed, closed]);
    const { body: whole } = await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/file`);
    const said = statementsIn(whole).find(({ kind }) => kind === "withholding")?.body;
    expect(said).toMatchObject({ look: id, instrument: { number: "7 Hv 12/24x-3" } });
  });

  it("is withheld from the person itself, who is told that there is one more and until when", async () => {
    const me = await world.me(subject);
    const { body: proofs } = await me.get("/v1/me/file/proofs");
    const closed = statementsIn(proofs).filter(({ kind }) => kind === "authority_look" || kind === "withholding");
    expect(
      closed
        .filter((one) => one.closed === "withheld")
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["authority_look", "withholding"]);
    const { body, text } = await me.get("/v1/me/file");
    expect(text).not.toContain("Regional Court of Graz read");
    expect(body.withheld).toEqual({ looks: 1, until: "2025-01-31T23:59:59.999999Z" });
  });

  it("can be withheld for longer by a new statement, 12 months at the most, and by its authority alone", async () => {
    world.clock.set("2025-01-31T12:00:00Z");
    expect(codeOf(await renew(subject, id, "2026-02-01"))).toBe("withholding_refused");
    expect(codeOf(await renew(subject, id, "2025-01-31"))).toBe("withholding_refused");
    expect(codeOf(await renew(subject, id, "2025-06-30", await world.authority("Tax Office of Linz")))).toBe("look_unknown");
    expect(codeOf(await renew("account:otc:a1", id, "2025-06-30"))).toBe("look_unknown");
    expect((await renew(subject, id, "2025-06-30")).body).toMatchObject({ look: id, withheldUntil: "2025-06-30T23:59:59.999999Z" });
    world.clock.set("2025-06-30T23:59:59.999999Z");
    const kinds = (await seen(subject)).filter(({ closed }) => closed === "withheld").map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["authority_look", "withholding", "withholding"]);
  });

  it("is shown by itself afterwards, with what withheld it, and cannot be hidden again", async () => {
    world.clock.set("2025-07-01T00:00:00Z");
    const shown = await seen(subject);
    expect(shown.filter(({ closed }) => closed === "withheld")).toEqual([]);
    const first = shown.find(({ kind }) => kind === "authority_look")?.body;
    expect(first).toMatchObject({ authority: "Regional Court of Graz", instrument: ORDER });
    expect(codeOf(await renew(subject, id, "2025-12-31"))).toBe("withholding_refused");
  });

  it("is refused for more than 12 months, or for a time that is over", async () => {
    expect(codeOf(await look(subject, withheldTo("2026-07-02")))).toBe("withholding_refused");
    expect(codeOf(await look(subject, withheldTo("2025-06-30")))).toBe("withholding_refused");
    // The day ends in Brussels, where the law of this market has its clock.
    expect(codeOf(await look(subject, withheldTo("2026-06-30")))).toBe("200");
    expect(codeOf(await look(subject, { withhold: { until: "2025-12-31" } }))).toBe("request_malformed");
  });

  it("is withheld from whoever else sees the file of somebody linked", async () => {
    await olga.post("/v1/links", { subject, other: "account:otc:a1", evidence: "the same signing key" });
    await world.sequence();
    const file = await subjectFile(world.installation, { subject: "account:otc:a1", viewer: undefined, entitled: "authority" });
    const linked = file.chains.find((chain) => chain.subject !== file.subject.id)?.statements ?? [];
    const closed = linked.filter((one) => "closed" in one && one.closed === "withheld").map(({ kind }) => kind);
    expect(closed.sort()).toEqual(["authority_look", "withholding"]);
  });
});

describe("the key of an authority", () => {
  it("names the forms of its instruments, and nobody else's does", async () => {
    const making = (request: object) => issueApiKey(world.installation, { role: "authority", holder: "Police of Wien", ...request });
    await expect(making({})).rejects.toMatchObject({ code: "right_missing" });
    await expect(making({ role: "operator", instruments: ["warrant"] })).rejects.toMatchObject({ code: "right_missing" });
    const key = await making({ instruments: ["warrant"] });
    const [said] = await world.pool<{ body: Buffer }>`select body from statement where kind = 'access_key' order by id desc limit 1`;
    expect(JSON.parse(String(said?.body))).toMatchObject({
      key: key.id,
      role: "authority",
      holder: "Police of Wien",
      instruments: ["warrant"],
    });
  });
});
