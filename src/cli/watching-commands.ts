import type { CommandRow } from "./command.ts";

/** Commands that look at what runs by itself. */
export const WATCHING_COMMANDS: readonly CommandRow[] = [
  {
    name: "notices",
    summary: "List what was to be told to whom, and what became of it",
    options: [{ flags: "--failed", says: "only those that were given up" }],
    example: "notices --failed",
    load: async () => (await import("./notices.ts")).notices,
  },
];
