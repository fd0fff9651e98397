import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import type { RecordInput } from "../../src/core/record/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let olga: Caller;
let demo: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "lender" });
  olga = await world.operator();
  demo = await world.subscriber();
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const LEND = "lend-to";
const ANN = "email:ann@example.org";

const year = (loan: string, from: string, result: "kept" | "ninety-days-past-due", subject = ANN): RecordInput => {
  const until = `${Number(from.slice(0, 4)) + 1}-${from.slice(5, 7)}-28T23:59:59Z`;
  return {
    ...{ register: "loans", type: "loan-year", reference: `loan-year/${loan}/${from}`, subject },
    ...{ occurredAt: `${from}T00:00:00Z`, knownAt: until, says: { loan, until, result } },
  };
};
const month = (loan: string, day: string, status: string, subject = ANN): RecordInput => ({
  ...{ register: "payments", type: "month-end", reference: `month-end/${loan}/${day}`, subject, occurredAt: day },
  says: { loan, status, balance: { currency: "USD", amountMinor: 120_000 }, usedPercent: 40 },
});

const PAPER = {
  purposes: [LEND],
  controller: { name: "A lender", address: "1 Quay Street, Harbourtown", contact: "privacy@lender.example" },
  notice: "https://lender.example/privacy/3",
  language: "en",
  method: "web_form",
  storedIn: ["US"],
};
const agree = (subject: string) => olga.post("/v1/consents", { subject, ...PAPER });
const codeOf = ({ status, body }: Answer): string => (status === 200 ? "200" : `${status} ${body.code}`);

describe("a lender", () => {
  it("is told that its borrowers must agree first, and where that is written", async () => {
    const { body } = await world.anyone.get("/v1/purposes");
    expect(body.purposes).toMatchObject([{ name: LEND, needs: { consent: expect.stringContaining("2023/2225"), informed: null } }]);
  });

  it("asks about nobody who has not agreed, and gets an answer from loan years alone once they have", async () => {
    const records = [
      ...[year("A-1", "2021-03-17", "kept"), year("A-1", "2022-04-01", "kept"), year("A-2", "2022-06-01", "ninety-days-past-due")],
      ...[month("A-1", "2023-03-31", "current"), month("A-2", "2022-11-30", "late-90")],
    ];
    await world.records(records);
    expect(codeOf(await world.ask(LEND, ANN))).toBe("403 consent_missing");
    await agree(ANN);
    const { status, body } = await world.ask(LEND, ANN);
    expect([status, body.standing.own]).toEqual([200, expect.objectContaining({ good: 2, bad: 1 })]);
  });

  it("tells a borrower whom it refuses why: four reasons at most, in the borrower's own numbers, within 30 days", async () => {
    const { body: answer } = await world.ask(LEND, ANN);
    const { body } = await demo.post(`/v1/checks/${answer.id}/decision`, { outcome: "refused", decidedBy: "machine" });
    expect([body.noticeBy, body.isLate]).toEqual(["2024-07-02T03:59:59.999999Z", false]);
    const text = body.notice.en.paragraphs.join("\n");
    expect(text).toContain("Will this borrower get through the next 12 months of a loan without being 90 days past due?");
    expect(text).toMatch(
      /1\. Poor credit performance: 1 of the 3 loan years on record was marked by a payment 90 days past due, in June 2022/,
    );
    const reasons = body.notice.en.paragraphs.filter((paragraph: string) => /^\d\. /.test(paragraph));
    expect([reasons.length > 0, reasons.length <= 4]).toEqual([true, true]);
    expect(text).toContain("free of charge within 60 days");
    expect(body.notice["zh-Hans"].paragraphs.join("")).toContain("贷款");
  });

  it("gives a borrower a file that proves itself, with every month of every loan in it", async () => {
    await world.sequence();
    const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(ANN)}/file`);
    const file = parseFile(body);
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const said = file.chains[0]?.statements.flatMap((statement) => ("body" in statement ? [statement.body.kind] : [])) ?? [];
    expect(said.filter((kind) => kind === "record")).toHaveLength(5);
    const { body: report } = await (await world.me(ANN)).get("/v1/me/file.html").then((answer) => ({ body: answer.text }));
    expect(report).toContain("Loan A-2: 90 to 119 days past due; owed");
    expect(report).toContain("Year of loan A-1");
  });

  it("decides again for who asked when a month or a year turns out wrong, and takes it out of the answer", async () => {
    const before = await world.ask(LEND, ANN);
    const lender = await world.source("lender");
    await lender.post("/v1/withdrawals", { reference: "loan-year/A-2/2022-06-01", reason: "entered_in_error" });
    const after = await world.ask(LEND, ANN);
    expect(after.body.standing.own).toMatchObject({ good: 2, bad: 0 });
    expect(after.body.standing.probability).toBeGreaterThan(before.body.standing.probability);
  });
});

describe("what a lender may not record", () => {
  const refused = async (changes: object) => {
    const lender = await world.source("lender");
    const { body } = await lender.post("/v1/records", [{ ...month("B-1", "2024-03-31", "current"), ...changes }]);
    return [body.recorded, body.results?.[0]?.code ?? body.code];
  };

  it("is income, employment, addresses, age or sex: there is no field for them", async () => {
    for (const name of ["income", "employer", "address", "age", "sex", "socialNetwork"]) {
      expect(await refused({ says: { loan: "B-1", status: "current", [name]: "x" } })).toEqual([0, "record_malformed"]);
    }
  });

  it("is a company: this pack is about persons", async () => {
    expect(await refused({ subject: "lei:5493001KJTIIGC8Y1R12", kind: "body" })).toEqual([0, "subject_kind_refused"]);
  });
});
