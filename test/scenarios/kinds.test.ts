import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findSubject } from "../../src/service/index.ts";
import type { Answer } from "../caller.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

/** Law 2: unknown means person. Who says better first settles it; a look says nothing. */
let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const furnish = async (...records: unknown[]): Promise<Answer> => (await world.source()).post("/v1/records", records);
const resultsOf = ({ body }: Answer) => body.results.map((result: { status: string; code?: string }) => result.code ?? result.status);
const kindOf = async (subject: string) => (await findSubject(world.pool, world.installation, subject)).kind;
const isSealed = async (subject: string) => {
  const found = await findSubject(world.pool, world.installation, subject);
  const rows = await world.pool<{ sealed: boolean }>`select is_sealed as sealed from record where subject = ${found.subject}`;
  return rows.map(({ sealed }) => sealed);
};

describe("the kind of a subject", () => {
  it("is a person until a source that knows says otherwise, and then stays", async () => {
    await furnish(rated({ subject: "account:otc:k1" }));
    expect(await kindOf("account:otc:k1")).toBe("person");
    expect(resultsOf(await furnish(rated({ subject: "account:otc:k1", kind: "body" })))).toEqual(["subject_kind_refused"]);
    expect(resultsOf(await furnish(rated({ subject: "account:otc:k2", kind: "body" }), rated({ subject: "account:otc:k2" })))).toEqual([
      "recorded",
      "recorded",
    ]);
    expect(await kindOf("account:otc:k2")).toBe("body");
  });

  it("is not settled by a look: what was only asked about can still become a body, with its records in the clear", async () => {
    const { body } = await world.ask("trade-with", "account:otc:k3");
    expect(body.kind).toBe("person");
    expect(resultsOf(await furnish(rated({ subject: "account:otc:k3", kind: "body" })))).toEqual(["recorded"]);
    expect([await kindOf("account:otc:k3"), await isSealed("account:otc:k3")]).toEqual(["body", [false]]);
    expect((await world.ask("trade-with", "account:otc:k3")).body).toMatchObject({ kind: "body", standing: { own: { good: 1, bad: 0 } } });
  });

  it("is settled by who says it, in a batch of which others do not", async () => {
    await world.ask("trade-with", "account:otc:k4");
    const subject = "account:otc:k4";
    const results = resultsOf(await furnish(rated({ subject }), rated({ subject, kind: "body" }), rated({ subject, kind: "person" })));
    expect(results).toEqual(["recorded", "recorded", "subject_kind_refused"]);
    expect([await kindOf(subject), await isSealed(subject)]).toEqual(["body", [false, false]]);
  });

  it("is settled once, however many say different things at the same moment; a refused reference can be used again", async () => {
    for (let attempt = 0; attempt < 10; attempt++) {
      const subject = `account:otc:k5-${attempt}`;
      await world.ask("trade-with", subject);
      const said = (["body", "person"] as const).map((kind) => rated({ subject, kind }));
      const answers = await Promise.all(said.map((record) => furnish(record)));
      const codes: string[] = answers.flatMap(resultsOf);
      expect(codes.toSorted()).toEqual(["recorded", "subject_kind_refused"]);
      const refused = said.find((_, i) => codes[i] === "subject_kind_refused");
      expect(resultsOf(await furnish({ ...refused, kind: await kindOf(subject) }))).toEqual(["recorded"]);
    }
  });
});

describe("a reference used before", () => {
  it("makes no subject of the new identifier that comes with it", async () => {
    await furnish(rated({ reference: "used", subject: "account:otc:k6" }));
    expect(resultsOf(await furnish(rated({ reference: "used", subject: "phone:+12025550111" })))).toEqual(["reference_already_used"]);
    await expect(findSubject(world.pool, world.installation, "phone:+12025550111")).rejects.toMatchObject({ code: "subject_unknown" });
  });
});

describe("a source's key that is for some registers only", () => {
  it("takes back no record of another register, nor corrects one", async () => {
    const market = "simulated-market";
    await world.records([rated({ reference: "scoped", subject: "account:otc:k7" })], market);
    const narrow = await world.source(market, { registers: ["orders"] });
    const taken = { reference: "scoped", reason: "entered_in_error" };
    const withdrawn = await narrow.post("/v1/withdrawals", taken);
    expect([withdrawn.status, withdrawn.body.code]).toEqual([403, "right_missing"]);
    const corrected = await narrow.post("/v1/corrections", { ...taken, record: rated({ subject: "account:otc:k7" }) });
    expect([corrected.status, corrected.body.code]).toEqual([403, "right_missing"]);
    expect((await world.ask("trade-with", "account:otc:k7")).body.standing.own).toEqual({ good: 1, bad: 0 });
    const logged = await world.pool<{ code: string }>`select code from refusal`;
    expect(logged).toEqual([{ code: "right_missing" }, { code: "right_missing" }]);
    expect((await (await world.source(market, { registers: ["trades"] })).post("/v1/withdrawals", taken)).status).toBe(200);
  });
});
