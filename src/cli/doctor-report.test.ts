import { describe, expect, it } from "vitest";
import type { Finding } from "../service/index.ts";
import { doctorReport } from "./doctor-report.ts";

const sound: Finding = {
  check: "tallies_folded",
  ok: true,
  isWarning: false,
  detail: "the tallies of trades are the sums of its live records",
  evidence: [],
};
const warning: Finding = { check: "disk_roomy", ok: false, isWarning: true, detail: "1 GiB of the disk is free (2.0 %)", evidence: [] };
const fault: Finding = {
  check: "bodies_open",
  ok: false,
  isWarning: false,
  detail: "2 of all 300 records do not open",
  evidence: [{ subject: "49bcb0ca", record: "01a2053b", fault: "sealed under another key", rows: 2 }],
};

describe("doctorReport", () => {
  it("gives each rule a line, and a verdict at the end", () => {
    expect(doctorReport([sound])).toEqual({
      text: "  ok     the tallies of trades are the sums of its live records\n\nThe store is sound.",
      json: { isSound: true, findings: [sound] },
      isBad: false,
    });
  });

  it("is not bad for a warning alone", () => {
    const report = doctorReport([sound, warning]);
    expect(report.isBad).toBe(false);
    expect(report.text).toContain("  look   1 GiB of the disk is free (2.0 %)\n\nThe store is sound; see what is marked with a look.");
  });

  it("shows the places of a fault under it, and is bad", () => {
    const report = doctorReport([fault, warning]);
    expect(report.isBad).toBe(true);
    expect(report.text).toBe(
      [
        "  FAULT  2 of all 300 records do not open",
        "           subject 49bcb0ca, record 01a2053b, fault sealed under another key, rows 2",
        "  look   1 GiB of the disk is free (2.0 %)",
        "",
        "The store is not sound.",
      ].join("\n"),
    );
  });
});
