import type { CommandRow } from "./command.ts";

/** Commands for an analyst's own tables. */
export const SCORECARD_COMMANDS: readonly CommandRow[] = [
  {
    name: "scorecard fit",
    summary: "Fit a scorecard to a table of your own: bins, points, and how true it is; no store is opened",
    words: [["<table>", "CSV with a header, .gz too: a row for each case, and one column that says how it went"]],
    options: [
      { flags: "--target <column>", says: "the column that says how it went", isNeeded: true },
      { flags: "--bad <value>", says: "what it says of bad cases (default: bad, default or 1)" },
      { flags: "--folds <number>", says: "judge by so many parts, each by a fit on the others (default: 5)" },
      { flags: "--seed <number>", says: "how rows are dealt out to the parts (default: 1)" },
      { flags: "--protected <columns>", says: "a,b: never in the scorecard; only its fairness table reads them" },
      { flags: "--monotone <trends>", says: "a:up,b:down,c:none: how the share of good cases must run (default: auto)" },
      { flags: "--category <columns>", says: "a,b: columns of numbers that stand for words" },
      { flags: "--special <values>", says: "a:-1,b:9999: numbers that stand for something else, each a bin of its own" },
      { flags: "--without <columns>", says: "a,b: columns that are not read" },
      { flags: "--old <column>", says: "the number used until now: who would be accepted instead of whom" },
      { flags: "--out <file>", says: "write the scorecard as JSON" },
    ],
    example: "scorecard fit loans.csv --target outcome --protected sex,age --folds 5 --seed 7",
    load: async () => (await import("./scorecard-fit.ts")).scorecardFit,
  },
];
