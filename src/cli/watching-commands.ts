import type { CommandRow } from "./command.ts";

/** Commands that look at what runs by itself. */
export const WATCHING_COMMANDS: readonly CommandRow[] = [
  {
    name: "watch",
    summary: "Show how true the answers given turned out, month by month, and whom they were about",
    words: [["<purpose>", "trade-with, buy-from, eat-at, be-served-by"]],
    example: "watch trade-with",
    load: async () => (await import("./watch.ts")).watch,
  },
  {
    name: "notices",
    summary: "List what was to be told to whom, and what became of it",
    options: [{ flags: "--failed", says: "only those that were given up" }],
    example: "notices --failed",
    load: async () => (await import("./notices.ts")).notices,
  },
];
