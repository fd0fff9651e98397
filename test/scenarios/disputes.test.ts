import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import { eraseStatement, redecideChecks } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { type Contesting, createContesting } from "../contesting.ts";
import { SHIPPED } from "../given-file.ts";
import { rated } from "../given-records.ts";

let us: Contesting;
beforeAll(async () => {
  us = await createContesting("us");
});
afterAll(async () => {
  await us.world.checkSoundness();
  await us.world.close();
});

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
/** What an answer refuses, and for what reason. */
const refusalIn = ({ status, body }: Answer) => [status, body.code, body.details?.reason];
const refusedFor = (reason: string) => [409, "dispute_refused", reason];
const unknown = (code: "dispute_unknown" | "record_unknown" | "evidence_unknown") => [404, code, undefined];
const NOBODY = "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d";

const send = (caller: Caller, url: string, payload: Buffer | string, type = "application/octet-stream") =>
  caller.send({ method: "POST", url, payload, headers: { "content-type": type } });

/** A record that its source verified, and which an operator upheld against the subject, who was told. */
async function rejected(account: string) {
  const { record, me } = await us.recorded(account);
  const { body } = await us.contest(me, record);
  await us.operate(body.id, "route");
  const answered = await us.source.post(`/v1/disputes/${body.id}/answer`, { verdict: "verified", text: "It is signed." });
  expect(answered.status, answered.text).toBe(200);
  await us.operate(body.id, "decide", { outcome: "rejected", text: "It is signed." });
  await us.operate(body.id, "tell");
  return { record, me, dispute: body.id as string };
}

describe("the subject's own statement", () => {
  it("travels with the record: in lists, in the file, and as a number in answers", async () => {
    const account = "account:otc:s1";
    const { record, me, dispute } = await rejected(account);
    const path = `/v1/me/disputes/${dispute}/statement`;
    expect(refusalIn(await me.post(path, { text: words(101) }))).toEqual(refusedFor("statement_too_long"));
    const { body: sent } = await me.post(path, { text: words(100) });
    expect(sent).toMatchObject({ effect: "marked", statement: { answer: "attached" }, dues: [] });
    const { body: list } = await us.operator.get(`/v1/subjects/${account}/records`);
    expect(list.records).toMatchObject([{ record, state: "live", contested: { effect: "marked", statements: [words(100)] } }]);
    const { body: answer } = await us.world.ask("trade-with", account);
    expect([answer.contested, answer.standing.own.bad]).toEqual([1, 1]);
    await us.world.sequence();
    const file = await us.operator.get(`/v1/subjects/${account}/file`);
    expect(file.text).toContain(words(100));
  });
});

describe("a source that takes its record back", () => {
  it("withdraws it with its answer, and answers given on it are decided again", async () => {
    const account = "account:otc:a1";
    const { record, me } = await us.recorded(account);
    const { body: told } = await us.world.ask("trade-with", account);
    const { body } = await us.contest(me, record);
    await us.operate(body.id, "route");
    const { body: answered } = await us.source.post(`/v1/disputes/${body.id}/answer`, { verdict: "withdrawn", reason: "wrong_subject" });
    expect(answered).toMatchObject({ state: "answered", effect: "taken_out", answer: { verdict: "withdrawn", isLate: false } });
    expect(await us.counted(account)).toBe(0);
    await redecideChecks(us.world.installation);
    const { body: changed } = await (await us.world.subscriber()).get("/v1/redecisions");
    expect(changed.redecisions.map(({ check }: { check: string }) => check)).toContain(told.id);
    expect(refusalIn(await us.operator.post(`/v1/disputes/${body.id}/decide`, { outcome: "rejected" }))).toEqual(
      refusedFor("source_took_it_back"),
    );
    await us.operate(body.id, "decide", { outcome: "upheld" });
    await us.operate(body.id, "tell");
    const notices = await us.world.pool<{ notice: string }>`
      select lane || ' ' || about as notice from notice where subject = ${body.subject} and about like 'dispute_%' order by 1`;
    expect(notices.map(({ notice }) => notice)).toEqual([
      "source:bitcoin-otc dispute_routed",
      "subject dispute_answered",
      "subject dispute_decided",
      "subject dispute_received",
    ]);
  });

  it("puts the right record in its place, in the same step", async () => {
    const account = "account:otc:a2";
    const { record, me } = await us.recorded(account);
    const { body } = await us.contest(me, record);
    await us.operate(body.id, "route");
    const path = `/v1/disputes/${body.id}/answer`;
    expect(refusalIn(await us.source.post(path, { verdict: "corrected" }))).toEqual(refusedFor("correction_missing"));
    const right = rated({ subject: account, rating: 4 });
    expect(refusalIn(await us.source.post(path, { verdict: "verified", record: right }))).toEqual(refusedFor("correction_not_asked_for"));
    const { body: answered } = await us.source.post(path, { verdict: "corrected", record: right });
    expect(answered).toMatchObject({ effect: "taken_out", answer: { verdict: "corrected" } });
    const { body: answer } = await us.world.ask("trade-with", account);
    expect(answer.standing.own).toEqual({ good: 1, bad: 0 });
    const { body: list } = await us.operator.get(`/v1/subjects/${account}/records`);
    expect(list.records.map(({ state }: { state: string }) => state).sort()).toEqual(["corrected", "live"]);
  });

  it("leaves the record as it is where the answer is refused", async () => {
    const account = "account:otc:a3";
    const { record, me } = await us.recorded(account);
    const { body } = await us.contest(me, record);
    const early = await us.source.post(`/v1/disputes/${body.id}/answer`, { verdict: "withdrawn" });
    expect(refusalIn(early)).toEqual(refusedFor("step_does_not_follow"));
    expect(await us.counted(account)).toBe(1);
  });
});

describe("a record that was deleted", () => {
  it("is put back only on the source's certificate, and the subject is told", async () => {
    const account = "account:otc:d1";
    const { record, me } = await us.recorded(account);
    const { body } = await us.contest(me, record);
    await us.operate(body.id, "decide", { outcome: "deleted_unverified", text: "Nobody answered." });
    await us.operate(body.id, "tell");
    expect(await us.counted(account)).toBe(0);
    const mine = await send(me, `/v1/me/disputes/${body.id}/evidence`, "I never did.");
    const path = `/v1/disputes/${body.id}/reinsert`;
    expect(refusalIn(await us.operator.post(path, { certification: mine.body.id }))).toEqual(refusedFor("source_did_not_certify"));
    const certificate = await send(us.source, `/v1/disputes/${body.id}/evidence`, "Complete and accurate.");
    const back = await us.operate(body.id, "reinsert", { certification: certificate.body.id });
    expect(back).toMatchObject({ state: "reinserted", effect: "live", dues: [{ duty: "tell" }] });
    expect(await us.counted(account)).toBe(1);
    const notices = await us.world.pool<{ about: string }>`select about from notice where subject = ${body.subject} order by queued_at, id`;
    expect(notices.map(({ about }) => about)).toEqual(
      expect.arrayContaining(["dispute_received", "dispute_decided", "dispute_reinserted"]),
    );
  });
});

describe("a dispute opened twice", () => {
  it("is joined to the older one at once, whose clock holds for both", async () => {
    const account = "account:otc:j1";
    const { record, me } = await us.recorded(account);
    const { body: first } = await us.contest(me, record);
    const { body: second } = await us.contest(me, record, { ground: "wrong_amount" });
    expect(second).toMatchObject({ state: "joined", joinedTo: first.id, effect: "live", dues: [] });
    const { body: list } = await me.get("/v1/me/disputes");
    expect(new Set(list.disputes.map(({ id }: { id: string }) => id))).toEqual(new Set([first.id, second.id]));
    await us.operate(first.id, "decide", { outcome: "upheld", text: "It was another trader." });
    expect(refusalIn(await us.contest(me, record))).toEqual(refusedFor("record_does_not_count"));
  });

  it("is not begun anew once it was decided: something new has to be shown there", async () => {
    const { record, me, dispute } = await rejected("account:otc:j2");
    const again = await us.contest(me, record);
    expect([...refusalIn(again), again.body.details.dispute]).toEqual([...refusedFor("contested_already"), dispute]);
    const path = `/v1/me/disputes/${dispute}/reopen`;
    expect(refusalIn(await me.post(path, { text: "Look again." }))).toEqual(refusedFor("nothing_new_is_said"));
    us.world.clock.advance({ seconds: 60 });
    const file = await send(me, `/v1/me/disputes/${dispute}/evidence`, "The bank's letter.", "text/plain");
    const reopened = await me.post(path, { text: "Look again.", evidence: [file.body.id] });
    expect(reopened.body, reopened.text).toMatchObject({ state: "reopened", effect: "marked" });
    const back = await me.post(`/v1/me/disputes/${dispute}/take-back`, {});
    expect(back.body).toMatchObject({ state: "taken_back", effect: "live" });
  });
});

describe("the work lists", () => {
  it("show a source the disputes about its own records that wait for it, the least time left first", async () => {
    const opened: string[] = [];
    for (const account of ["account:otc:w1", "account:otc:w2", "account:otc:w3"]) {
      us.world.clock.advance({ days: 1 });
      const { record, me } = await us.recorded(account);
      const { body } = await us.contest(me, record);
      await us.operate(body.id, "route");
      opened.push(body.id);
    }
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page: Answer = await us.source.get(
        `/v1/disputes?limit=2${cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      ids.push(...page.body.disputes.map(({ id }: { id: string }) => id));
      cursor = page.body.next ?? undefined;
    } while (cursor !== undefined);
    expect(ids.filter((id) => opened.includes(id))).toEqual(opened);
    const narrow = await us.world.source("bitcoin-otc", { registers: [] });
    expect((await narrow.get("/v1/disputes")).body.disputes).toEqual([]);
    const waiting = await us.operator.get("/v1/disputes?limit=200");
    const by = waiting.body.disputes.map(
      ({ dues }: { dues: { by: string; owedBy: string }[] }) => dues.find((due) => due.owedBy === "operator")?.by,
    );
    expect(by).toEqual(by.toSorted());
    const all = await us.operator.get("/v1/disputes?list=all&subject=account:otc:w2");
    expect(all.body.disputes.map(({ id }: { id: string }) => id)).toEqual([opened[1]]);
    for (const id of opened) await us.operate(id, "decide", { outcome: "upheld" });
  });
});

describe("what is not one's own", () => {
  it("is not there: records, disputes and files of others", async () => {
    const { record } = await us.recorded("account:otc:n1");
    const { me: other } = await us.recorded("account:otc:n2");
    expect(refusalIn(await us.contest(other, record))).toEqual(unknown("record_unknown"));
    expect(refusalIn(await us.contest(other, NOBODY))).toEqual(unknown("record_unknown"));
    expect(refusalIn(await us.operator.post("/v1/disputes", { subject: "account:otc:n2", record, ground: "not_mine" }))).toEqual(
      unknown("record_unknown"),
    );
    const { body } = await us.operator.post("/v1/disputes", { subject: "account:otc:n1", record, ground: "not_mine", text: "By letter." });
    const file = await send(us.operator, `/v1/disputes/${body.id}/evidence?as=subject`, "The letter.");
    expect(file.body.party).toBe("subject");
    const path = `/v1/me/disputes/${body.id}`;
    const looks = [
      other.get(path),
      other.get(`${path}/evidence/${file.body.id}`),
      send(other, `${path}/evidence`, "x"),
      ...["statement", "escalate", "reopen", "take-back"].map((step) =>
        other.post(`${path}/${step}`, step === "statement" ? { text: "x" } : {}),
      ),
    ];
    for (const look of looks) expect(refusalIn(await look)).toEqual(unknown("dispute_unknown"));
    expect((await other.get("/v1/me/disputes")).body.disputes).toEqual([]);
    const stranger = await us.world.source("olist");
    expect(refusalIn(await stranger.get(`/v1/disputes/${body.id}`))).toEqual(unknown("dispute_unknown"));
    expect(refusalIn(await stranger.post(`/v1/disputes/${body.id}/answer`, { verdict: "verified" }))).toEqual(unknown("dispute_unknown"));
    expect(refusalIn(await us.operator.get(`/v1/disputes/${NOBODY}`))).toEqual(unknown("dispute_unknown"));
    expect(refusalIn(await us.operator.get(`/v1/disputes/${body.id}/evidence/${NOBODY}`))).toEqual(unknown("evidence_unknown"));
    const read = await us.source.get(`/v1/disputes/${body.id}/evidence/${file.body.id}`);
    expect([read.status, read.text, read.headers["content-disposition"]]).toEqual([200, "The letter.", "attachment"]);
  });
});

describe("evidence of a wrong type or size", () => {
  it("is refused with the limits, whatever it says of itself", async () => {
    const { record, me } = await us.recorded("account:otc:e1");
    const { body } = await us.contest(me, record);
    const path = `/v1/me/disputes/${body.id}/evidence`;
    const limits = { types: ["application/pdf", "image/png", "image/jpeg", "text/plain"], bytesMax: 5_242_880, filesMax: 20 };
    const zip = Buffer.from("504b030414000000080000000000", "hex");
    for (const bytes of [zip, Buffer.from([0, 1, 2, 3]), Buffer.from([0xff, 0xfe, 0x41])]) {
      const { status, body: refused } = await send(me, path, bytes, "image/png");
      expect([status, refused.code, refused.details]).toEqual([422, "evidence_refused", limits]);
    }
    const big = await send(me, path, Buffer.alloc(limits.bytesMax + 1, "a"), "text/plain");
    expect([big.status, big.body.code]).toEqual([413, "body_too_large"]);
    expect((await send(me, path, "{}", "application/json")).body.code).toBe("media_type_unsupported");
    for (let n = 0; n < limits.filesMax; n++) expect((await send(me, path, `letter ${n}`, "text/plain")).status).toBe(200);
    expect((await send(me, path, "one more", "text/plain")).body.code).toBe("evidence_refused");
    expect((await send(us.source, `/v1/disputes/${body.id}/evidence`, "ours", "text/plain")).status).toBe(200);
  });

  it("never lies in the clear, nor do the words of a dispute", async () => {
    const { record, me } = await us.recorded("account:otc:e2");
    const { body } = await us.contest(me, record, { text: "Unmistakable words of mine." });
    await send(me, `/v1/me/disputes/${body.id}/evidence`, "Unmistakable words of mine.", "text/plain");
    const [found] = await us.world.pool<{ clear: number }>`
      select (select count(*) from dispute_evidence where position('Unmistakable'::bytea in body) > 0)
        + (select count(*) from statement where position('Unmistakable'::bytea in body) > 0) as clear`;
    expect(found?.clear).toBe(0);
  });
});

describe("erasing what was said in a dispute", () => {
  it("waits until the dispute is over; then words and files go, and what was decided stays", async () => {
    const account = "account:otc:x1";
    const { record, me } = await us.recorded(account);
    const { body } = await us.contest(me, record, { text: "Unmistakable words of mine." });
    const file = await send(me, `/v1/me/disputes/${body.id}/evidence`, "The letter.", "text/plain");
    await us.world.sequence();
    const erase = (statement: string) => eraseStatement(us.world.installation, { statement, basis: "GDPR Art. 17", operator: "olga" });
    await expect(erase(body.id)).rejects.toMatchObject({ code: "erasure_refused" });
    await us.operate(body.id, "decide", { outcome: "upheld" });
    await us.operate(body.id, "tell");
    await us.world.sequence();
    await erase(body.id);
    await erase(file.body.id);
    const { body: after, text } = await us.operator.get(`/v1/disputes/${body.id}`);
    expect(text).not.toContain("Unmistakable");
    expect(after).toMatchObject({ state: "told", effect: "taken_out", ground: null, evidence: [] });
    expect(refusalIn(await us.operator.get(`/v1/disputes/${body.id}/evidence/${file.body.id}`))).toEqual(unknown("evidence_unknown"));
    expect(refusalIn(await us.operator.post(`/v1/disputes/${body.id}/escalate`, {}))).toEqual(refusedFor("erased"));
  });
});

describe("the file of who contested", () => {
  it("holds every step, and proves itself", async () => {
    const account = "account:otc:f1";
    const { record, me } = await us.recorded(account);
    const acts = [() => us.world.ask("trade-with", account), () => us.contest(me, record), () => us.world.ask("trade-with", account)];
    for (const act of acts) {
      us.world.clock.advance({ seconds: 1 });
      await act();
    }
    us.world.clock.advance({ days: 40 });
    expect(await us.clock()).toBeGreaterThan(0);
    await redecideChecks(us.world.installation);
    us.world.clock.advance({ seconds: 1 });
    await us.world.sequence();
    const { body } = await us.operator.get(`/v1/subjects/${account}/file`);
    const file = parseFile(body);
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: SHIPPED });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const said = file.chains[0]?.statements.flatMap((statement) => ("body" in statement ? [statement.body] : [])) ?? [];
    const steps = said.flatMap((body) => (body.kind === "dispute" ? [body.step.step] : []));
    expect(steps).toEqual(["opened", "decided"]);
    expect(said.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["record", "check", "dispute", "removal", "redecision", "notice"]));
  });
});
