import type { CommandRow } from "./command.ts";

/** The commands about API keys and the key file. */
export const KEY_COMMANDS: readonly CommandRow[] = [
  {
    name: "keys create",
    summary: "Make an API key and show it, this once",
    options: [
      { flags: "--role <role>", says: "what it is for", isNeeded: true, choices: ["source", "subscriber", "operator", "authority"] },
      {
        flags: "--for <holder>",
        says: "a source or subscriber of the configuration; operators and authorities by their own name",
        isNeeded: true,
      },
      { flags: "--registers <a,b>", says: "of a source: only these registers" },
      { flags: "--purposes <a,b>", says: "of a subscriber: only these purposes" },
      { flags: "--instruments <a,b>", says: "of an authority: the forms of legal instruments under which it may look, as court_order" },
    ],
    example: "keys create --role subscriber --for demo --purposes trade-with",
    load: async () => (await import("./keys-create.ts")).keysCreate,
  },
  {
    name: "keys list",
    summary: "List the API keys, without the secrets",
    example: "keys list",
    load: async () => (await import("./keys-list.ts")).keysList,
  },
  {
    name: "keys revoke",
    summary: "Take an API key out of use",
    words: [["<key>", "its id, as keys list shows it"]],
    example: "keys revoke key-0123456789ab",
    load: async () => (await import("./keys-revoke.ts")).keysRevoke,
  },
  {
    name: "keys rotate",
    summary: "Put new keys into the key file and move every row to them; can be broken off and run again",
    example: "keys rotate",
    load: async () => (await import("./keys-rotate.ts")).keysRotate,
  },
];
