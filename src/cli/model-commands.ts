import type { CommandRow } from "./command.ts";

/** Commands about the models that serve purposes. */
export const MODEL_COMMANDS: readonly CommandRow[] = [
  {
    name: "train",
    summary: "Fit scorecards, judge them on later time against the models in use, and put them in use if they are truer",
    words: [["<purpose>", "trade-with, buy-from, eat-at, be-served-by"]],
    options: [
      { flags: "--last <share>", says: "judge on this share of the outcomes, the latest (default: 0.4)" },
      { flags: "--asker", says: "for askers who name themselves: models that read them too, for answers of their own" },
      { flags: "--activate", says: "put the scorecard in use if it is better by more than the standard error" },
    ],
    example: "train trade-with --activate",
    load: async () => (await import("./train.ts")).train,
  },
  {
    name: "model export",
    summary: "Export the model that serves a purpose, for other tools: SQL over the tally tables, PMML 4.4, or its own JSON",
    words: [["<purpose>", "the purpose, for example trade-with"]],
    options: [
      { flags: "--sql", says: "one statement that gives every subject's probability, the same number to the last bit" },
      { flags: "--pmml", says: "a PMML 4.4 Scorecard; of a scorecard only" },
      { flags: "--model-version <number>", says: "an earlier version of it, as checks name it" },
    ],
    example: "model export trade-with --sql",
    load: async () => (await import("./model-export.ts")).modelExport,
  },
  {
    name: "model card",
    summary: "Write what serves a purpose as a page for everybody: the model, how true it is, its limits, its law",
    words: [["<purpose>", "trade-with, buy-from, eat-at, be-served-by"]],
    options: [
      { flags: "--out <file>", says: "where the page goes (default: PURPOSE-model.html)" },
      { flags: "--last <share>", says: "measure this share of the outcomes, the latest (default: 0.4)" },
    ],
    example: "model card trade-with --out trade-with.html",
    load: async () => (await import("./model-card.ts")).modelCard,
  },
];
