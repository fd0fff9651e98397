import { expect, test } from "vitest";
import { withConformance } from "./with-conformance.ts";

const report = { text: "Very likely.", json: { subject: "account:otc:1" } };

test("a report of a conformant installation is as it was", () => {
  expect(withConformance({ nonConformant: [] }, report)).toBe(report);
});

test("that of another says first that nobody vouches for it, and why", () => {
  const { text, json } = withConformance({ nonConformant: ["accounts@1"] }, { ...report, isBad: true });
  expect(text.replaceAll("\n", " ")).toMatch(/^NOT CONFORMANT: accounts@1 keeps records about persons .*\. {2}Very likely\.$/);
  expect(json).toEqual({ isConformant: false, nonConformant: [expect.stringContaining("accounts@1")], subject: "account:otc:1" });
});
