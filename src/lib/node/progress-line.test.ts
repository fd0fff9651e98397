import { expect, test } from "vitest";
import { type ProgressOptions, progressLine } from "./index.ts";

/** A progress line with a clock that the test moves, and what it wrote. */
function watched(options: Partial<ProgressOptions> & { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const { isTTY = false, columns = 80 } = options;
  const stream = { isTTY, columns, write: (text: string) => written.push(text) };
  const progress = progressLine({ unit: "rows", stream, nowMs: () => clock.ms, ...options });
  const at = (ms: number, done: number, share?: number) => {
    clock.ms = ms;
    progress.update(done, share);
  };
  return { written, clock, at, done: progress.done };
}

test("what is over within two seconds says nothing", () => {
  const { written, at, done } = watched();
  at(500, 10);
  at(1_999, 20);
  done();
  expect(written).toEqual([]);
});

test("outside a terminal a line comes every five seconds, and a sum at the end", () => {
  const { written, clock, at, done } = watched({ total: 100_000 });
  at(1_000, 10_000);
  at(2_000, 20_000);
  at(4_000, 40_000);
  at(7_000, 70_000);
  clock.ms = 10_000;
  at(10_000, 100_000);
  done();
  expect(written).toEqual([
    "20,000 rows · 20.0 % · 10,000 rows/s · 8.0 s left\n",
    "70,000 rows · 70.0 % · 10,000 rows/s · 3.0 s left\n",
    "100,000 rows in 10 s (10,000 rows/s)\n",
  ]);
});

test("on a terminal the line is redrawn in place, within its width", () => {
  const { written, at, done } = watched({ isTTY: true, columns: 30 });
  at(2_000, 1_234, 0.25);
  at(2_050, 1_300, 0.26);
  at(2_100, 1_400, 0.5);
  done();
  expect(written).toEqual([
    "\r\u001b[2K1,234 rows · 25.0 % · 617 ro…",
    "\r\u001b[2K1,400 rows · 50.0 % · 667 ro…",
    "\r\u001b[2K1,400 rows in 2.1 s (667 rows/s)\n",
  ]);
});

test("without total or share there is a rate but no time left", () => {
  const { written, at } = watched();
  at(3_000, 300);
  expect(written).toEqual(["300 rows · 100 rows/s\n"]);
});

test("more than was announced is all of it", () => {
  const { written, at } = watched({ total: 100 });
  at(2_000, 150);
  expect(written).toEqual(["150 rows · 100 % · 75 rows/s\n"]);
});
