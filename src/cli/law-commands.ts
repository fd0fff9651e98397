import type { CommandRow } from "./command.ts";

const CHANGE = ["<change>", "its id, as credence law changes shows it"] as const;

/** The commands about law packs, and about changes of the law (law 11). */
export const LAW_COMMANDS: readonly CommandRow[] = [
  {
    name: "law",
    summary: "Show the duties of a law pack: clocks, retentions, notices, each with its citation; unconfirmed ones marked",
    words: [["[pack]", "us, eu, uk, cn or in; those of --config when not given, else which there are"]],
    example: "law us",
    load: async () => (await import("./law.ts")).law,
  },
  {
    name: "law changes",
    summary: "List the changes of law that wait: what they widen, who signed, when they may be in force",
    example: "law changes",
    load: async () => (await import("./law-changes.ts")).lawChanges,
  },
  {
    name: "law propose",
    summary: "Propose a configuration that is wider about persons; two operators sign it, and 30 days later it may be in force",
    options: [{ flags: "--by <who>", says: "who proposes it; your account's name when not given" }],
    example: "law propose --config ./next.config.ts",
    load: async () => (await import("./law-propose.ts")).lawPropose,
  },
  {
    name: "law sign",
    summary: "Sign a change of law as one of the operators that the configuration in force names",
    words: [CHANGE],
    options: [{ flags: "--key <file>", says: "your key file, as credence operator-key made it", isNeeded: true }],
    example: "law sign 0193585a-0000-7000-8000-000000000001 --key olga.key",
    load: async () => (await import("./law-sign.ts")).lawSign,
  },
  {
    name: "law withdraw",
    summary: "Take back a change of law that waits, at once and for good",
    words: [CHANGE],
    options: [{ flags: "--by <who>", says: "who takes it back; your account's name when not given" }],
    example: "law withdraw 0193585a-0000-7000-8000-000000000001",
    load: async () => (await import("./law-withdraw.ts")).lawWithdraw,
  },
  {
    name: "operator-key",
    summary: "Make the key with which an operator signs changes of law",
    options: [
      { flags: "--name <name>", says: "the operator's name, without a space", isNeeded: true },
      { flags: "--out <file>", says: "where the key goes; nobody else may read it", isNeeded: true },
    ],
    example: "operator-key --name olga --out olga.key",
    load: async () => (await import("./operator-key.ts")).operatorKey,
  },
];
