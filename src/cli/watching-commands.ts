import type { CommandRow } from "./command.ts";

/** Commands that look at what runs by itself. */
export const WATCHING_COMMANDS: readonly CommandRow[] = [
  {
    name: "watch",
    summary: "Show how true the answers given turned out, month by month, and whom they were about",
    words: [["<purpose>", "trade-with, buy-from, eat-at, be-served-by, lend-to"]],
    example: "watch trade-with",
    load: async () => (await import("./watch.ts")).watch,
  },
  {
    name: "fairness",
    summary: "Compare answers between groups of subjects that only an auditor's file knows; nothing of it is kept",
    words: [["<purpose>", "trade-with, buy-from, eat-at, be-served-by"]],
    options: [
      { flags: "--groups <file>", says: "CSV with the columns identifier and group", isNeeded: true },
      { flags: "--last <share>", says: "compare this share of the outcomes, the latest (default: 0.4)" },
    ],
    example: "fairness trade-with --groups regions.csv",
    load: async () => (await import("./fairness.ts")).fairness,
  },
  {
    name: "attack",
    summary: "Measure what it costs to move standings: forged ratings, worked out in memory, read by us and by others",
    words: [["<purpose>", "trade-with, buy-from: where deals have another side"]],
    options: [
      { flags: "--until <date>", says: "the market as it was known then, under models fitted on that" },
      { flags: "--svg <file>", says: "draw the curves, cost against movement" },
    ],
    example: "attack trade-with --until 2013-04-15 --svg attacks.svg",
    load: async () => (await import("./attack.ts")).attack,
  },
  {
    name: "graph",
    summary: "Show how reliable those were who gave ratings, and who among them only praise each other; for an operator",
    words: [["<purpose>", "a purpose, or the register that holds the ratings: trade-with, trades"]],
    options: [
      { flags: "--list <days>", says: "put the rings on a list of yours for so many days, 90 at most; each member is told in its file" },
      { flags: "--by <operator>", says: "whose list it is; your account's name when not given" },
    ],
    example: "graph trade-with --list 30",
    load: async () => (await import("./graph.ts")).graph,
  },
  {
    name: "notices",
    summary: "List what was to be told to whom, and what became of it",
    options: [{ flags: "--failed", says: "only those that were given up" }],
    example: "notices --failed",
    load: async () => (await import("./notices.ts")).notices,
  },
];
