import { describe, expect, it } from "vitest";
import { LAW_PACKS, type LawPackName, lawPackNamed } from "../core/law/index.ts";
import { textWidth } from "../lib/index.ts";
import { lawPacksReport, lawReport } from "./law-report.ts";

function packIn(name: LawPackName) {
  const pack = lawPackNamed(name);
  if (pack === undefined) throw new Error(`there is no law pack ${name}`);
  return pack;
}

const unwrapped = (text: string): string => text.replaceAll(/\s+/g, " ");
const wordsOf = (name: LawPackName): string => unwrapped(lawReport([packIn(name)]).text);

describe("credence law PACK", () => {
  it.each([
    ["us", "Decide a dispute: 30 days after the dispute came in, 15 more if the subject sends more. 15 USC 1681i(a)(1)."],
    ["us", "When a disputed record is not verified in time: it is deleted. 15 USC 1681i(a)(5)."],
    ["us", "Pass a dispute on to the source: 5 business days after the dispute came in."],
    ["us", "? Place a freeze: 1 business day after the subject asked. UNCONFIRMED: 15 USC 1681c-1."],
    ["us", "? Lift a freeze: 1 hour after the subject asked."],
    ["us", "Keep a charge-off: 7 years from 180 days after the first missed payment; then it is deleted."],
    ["us", "A high-volume seller has taken in, at the least: 5,000 USD."],
    ["eu", "While a dispute is open: the record stops counting. GDPR Art. 18(1)(a)."],
    ["eu", "1 month after the data came in, or at the first contact if that is earlier, or at the first disclosure to anybody else"],
    ["uk", "The subject's own statement: at most 200 words."],
    ["cn", "Decide a dispute: 20 days after the dispute came in."],
    ["cn", "Show a general penalty: 3 months to 1 year after the date of the document; then it is shown no more."],
    ["cn", "The subject's free reports: 2 a year."],
    ["in", "Each calendar day of delay costs: 100 INR."],
  ] as const)("of %s says: %s", (name, sentence) => {
    expect(wordsOf(name)).toContain(sentence);
  });

  it("names the number of duties, the unconfirmed ones among them, and that it is no legal advice", () => {
    expect(wordsOf("us")).toMatch(/^United States \(us\): 38 duties, 11 of them unconfirmed\. Days are those of America\/New_York\./);
    expect(wordsOf("us")).toContain("Nothing here is legal advice");
  });

  it("marks exactly what is unconfirmed, and prints each citation, in 100 columns", () => {
    for (const pack of LAW_PACKS) {
      const { text } = lawReport([pack]);
      const unconfirmed = pack.duties.filter(({ isConfirmed }) => !isConfirmed);
      expect(text.match(/UNCONFIRMED: /g)).toHaveLength(unconfirmed.length);
      expect(text.match(/^ {2}\? /gm)).toHaveLength(unconfirmed.length);
      for (const { citation } of pack.duties) expect(unwrapped(text)).toContain(citation);
      expect(Math.max(...text.split("\n").map(textWidth))).toBeLessThanOrEqual(100);
    }
  });

  it("gives programs the data, and the words", () => {
    const { json } = lawReport([packIn("in")]);
    expect(json).toEqual([
      expect.objectContaining({
        name: "in",
        zone: "Asia/Kolkata",
        duties: expect.arrayContaining([
          {
            name: "source_answers",
            number: { amount: 21, unit: "days" },
            from: "dispute_forwarded",
            citation: "RBI Master Direction of 2025-01-06",
            isConfirmed: false,
            says: "The source answers a dispute: 21 days after it was passed on.",
          },
        ]),
      }),
    ]);
  });
});

describe("credence law", () => {
  it("lists the law packs with how much of them is unconfirmed", () => {
    const { text, json } = lawPacksReport(LAW_PACKS);
    expect(text).toMatch(/^us +United States +38 +11$/m);
    expect(json).toContainEqual({ name: "in", title: "India", duties: 7, unconfirmed: 1 });
  });
});
