import { expect, it } from "vitest";
import { parseInstant } from "../lib/index.ts";
import type { WorkPage } from "../service/dispute/index.ts";
import { disputesReport } from "./disputes-report.ts";

const at = parseInstant("2026-06-01T12:00:00Z").micros;
const row = {
  subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
  id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
  record: "0190a2f4-0000-7b52-9d0c-3f6f2a1b8c4d",
  register: "trades",
  source: "bitcoin-otc",
  law: "us",
  rules: "{}",
  state: "routed",
  effect: "marked",
  isOpen: true,
} as const;
const waiting = (by: string, duty: "route" | "tell") =>
  ({
    row,
    dispute: undefined,
    steps: [],
    dues: [{ duty, owedBy: "operator", by: parseInstant(by).micros }],
    may: [],
    pay: undefined,
    at,
  }) as const;
const page: WorkPage = { disputes: [waiting("2026-05-30T10:00:00Z", "tell"), waiting("2026-06-03T12:00:00Z", "route")], next: undefined };

it("shows what is due, by whom, and how much time is left or how late it is", () => {
  const [header, , first, second] = disputesReport(page).text.split("\n");
  expect(header).toMatch(/time left +what is due +by whom +source +law +dispute/);
  expect([first, second].join("\n")).toMatch(/2 d 2 h late +tell the subject +operator +bitcoin-otc +us +0190.*\n +2 d +ask the source/);
});

it("tells programs the same with instants", () => {
  expect(disputesReport(page).json).toMatchObject([
    { dispute: row.id, state: "routed", duty: "tell", owedBy: "operator", by: "2026-05-30T10:00:00Z" },
    { duty: "route" },
  ]);
});

it("says that nothing waits, or that there is more", () => {
  expect(disputesReport({ disputes: [], next: undefined }).text).toBe("No dispute waits for anything.");
  expect(disputesReport({ ...page, next: { by: at, id: row.id } }).text).toMatch(/There are more: ask with --limit\.$/);
});
