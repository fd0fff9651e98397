import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LawPackName } from "../../src/core/law/index.ts";
import { eraseStatement, examineStore, isSound, rebuild, redecideChecks } from "../../src/service/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { type Contesting, createContesting } from "../contesting.ts";
import { rated } from "../given-records.ts";

/** Of all that can happen to two contested records of one slot; most of it is refused at most times. */
const anyAct = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant("contest" as const), on: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("ask" as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("clock" as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom("withdraw" as const, "erase" as const), on: fc.nat(1) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant("answer" as const),
      dispute: fc.nat(),
      verdict: fc.constantFrom("verified", "verified", "withdrawn", "corrected"),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("decide" as const),
      dispute: fc.nat(),
      outcome: fc.constantFrom("upheld", "rejected", "deleted_unverified", "objection_recorded"),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constantFrom(
        "route" as const,
        "tell" as const,
        "tell" as const,
        "reopen" as const,
        "reinsert" as const,
        "take-back" as const,
        "escalate" as const,
      ),
      dispute: fc.nat(),
    }),
  },
);
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

/** One person with two ratings by the same rater in a month, of which one supersedes the other, and whatever is done. */
class Story {
  readonly account: string;
  readonly records: readonly string[];
  readonly references: readonly string[];
  readonly disputes: string[] = [];
  readonly law: Contesting;
  readonly me: Caller;

  constructor(law: Contesting, given: { account: string; me: Caller; records: readonly string[]; references: readonly string[] }) {
    this.law = law;
    this.account = given.account;
    this.me = given.me;
    this.records = given.records;
    this.references = given.references;
  }

  /** The status it was answered with. */
  async take(act: Act): Promise<number> {
    const { world, source, operator } = this.law;
    switch (act.act) {
      case "contest": {
        const request = { subject: this.account, record: this.records[act.on], ground: "not_mine" };
        const opened = await operator.post("/v1/disputes", request);
        if (opened.status === 200) this.disputes.push(opened.body.id);
        return opened.status;
      }
      case "ask":
        return (await world.ask("trade-with", this.account)).status;
      case "wait":
        world.clock.advance({ days: act.days });
        return 200;
      case "clock":
        await this.law.clock();
        return 200;
      case "withdraw":
        return (await source.post("/v1/withdrawals", { reference: this.references[act.on], reason: "entered_in_error" })).status;
      case "erase":
        return this.erase(this.records[act.on] ?? "");
      case "answer":
        return this.answer(this.named(act.dispute), act.verdict);
      case "decide":
        return (await operator.post(`/v1/disputes/${this.named(act.dispute)}/decide`, { outcome: act.outcome })).status;
      case "reopen":
      case "reinsert":
        return this.withFile(act.act, this.named(act.dispute));
      case "route":
      case "tell":
      case "take-back":
      case "escalate":
        return (await operator.post(`/v1/disputes/${this.named(act.dispute)}/${act.act}`, {})).status;
    }
  }

  private named(dispute: number): string {
    return this.disputes[dispute % Math.max(1, this.disputes.length)] ?? "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d";
  }

  private async erase(statement: string): Promise<number> {
    const { world } = this.law;
    await world.sequence();
    await eraseStatement(world.installation, { statement, basis: "a test", operator: "olga" }).catch(() => undefined);
    return 200;
  }

  private async answer(dispute: string, verdict: string): Promise<number> {
    const record = verdict === "corrected" ? { record: rated({ subject: this.account, rating: 3 }) } : {};
    return (await this.law.source.post(`/v1/disputes/${dispute}/answer`, { verdict, ...record })).status;
  }

  private async withFile(step: "reopen" | "reinsert", dispute: string): Promise<number> {
    const { source, operator } = this.law;
    const [by, query] = step === "reopen" ? [operator, "?as=subject"] : [source, ""];
    const url = `/v1/disputes/${dispute}/evidence${query}`;
    const file: Answer = await by.send({ method: "POST", url, payload: "A letter.", headers: { "content-type": "text/plain" } });
    const body = step === "reopen" ? { because: "new_evidence", evidence: [file.body.id] } : { certification: file.body.id };
    return file.status === 200 ? (await operator.post(`/v1/disputes/${dispute}/${step}`, body)).status : file.status;
  }
}

let stories = 0;

async function begin(law: Contesting): Promise<Story> {
  const account = `account:otc:story-${stories++}`;
  const rater = `account:otc:rater-of-${stories}`;
  const given = [-4, 2].map((rating, n) => rated({ subject: account, rating, by: rater, occurredAt: `2024-05-0${n + 1}T12:00:00Z` }));
  const records = await law.world.records(given);
  return new Story(law, { account, me: await law.world.me(account), records, references: given.map(({ reference }) => reference) });
}

describe.each<LawPackName>(["us", "eu"])("under the law of %s, whatever becomes of contested records", (name) => {
  let law: Contesting;
  beforeAll(async () => {
    law = await createContesting(name);
  });
  afterAll(async () => {
    await law.world.checkSoundness();
    await law.world.close();
  });

  it("each is in the state that its disputes leave it in, a rebuild gives the same bytes, and nothing fails but by refusal", async () => {
    const taken = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 8, maxLength: 30, size: "max" }), async (acts) => {
        const story = await begin(law);
        for (const act of acts) {
          law.world.clock.advance({ seconds: 1 });
          const status = await story.take(act);
          expect([200, 404, 409]).toContain(status);
          if (status === 200) taken.add(act.act);
        }
        await redecideChecks(law.world.installation);
        const findings = await examineStore(law.world.installation, { keyFile: law.world.keyFile, isDeep: true });
        // The law of this world is not that of the store which it was cloned from, and nobody signed the change.
        expect(findings.filter((finding) => finding.check !== "widenings_signed" && !isSound([finding]))).toEqual([]);
      }),
      { numRuns: 10 },
    );
    expect([...taken]).toEqual(expect.arrayContaining(["contest", "decide"]));
    expect((await rebuild(law.world.installation)).hasDiffered).toBe(false);
  }, 120_000);
});
