import type { CommandRow, OptionRow } from "./command.ts";
import { KEY_COMMANDS } from "./key-commands.ts";
import { LAW_COMMANDS } from "./law-commands.ts";
import { MODEL_COMMANDS } from "./model-commands.ts";
import { SCORECARD_COMMANDS } from "./scorecard-commands.ts";
import { WATCHING_COMMANDS } from "./watching-commands.ts";

const PURPOSE: OptionRow = {
  flags: "--purpose <name>",
  says: "the question to ask: trade-with, buy-from, eat-at, be-served-by, lend-to",
  isNeeded: true,
};
const BY: OptionRow = { flags: "--by <who>", says: "the staff member or application; your account's name when not given" };
const SOURCE: OptionRow = { flags: "--source <name>", says: "the source whose record it is", isNeeded: true };
const REASON: OptionRow = {
  flags: "--reason <reason>",
  says: "why",
  isNeeded: true,
  choices: ["entered_in_error", "wrong_subject", "not_verifiable", "other_party_right"],
};
const IDENTIFIER = ["<identifier>", "scheme:value, for example account:otc:1810"] as const;

/** Every command, in the order in which somebody new would need them. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: "start",
    summary: "Start the server; fill an empty store with a simulation, or import real data",
    options: [
      { flags: "--port <number>", says: "the port of 127.0.0.1 to serve on (default: 8080; 0: any that is free)" },
      { flags: "--import <pack dataset path...>", says: "import a public data set first" },
      { flags: "--empty", says: "fill nothing: an operator does, from the console (/start)" },
      { flags: "--quiet", says: "say no more than the address" },
    ],
    example: "start --port 8081 --import trading bitcoin-otc soc-sign-bitcoinotc.csv",
    load: async () => (await import("./start.ts")).start,
  },
  {
    name: "try",
    summary: "Try a table of your own past deals: what standings would have told, in a store that is thrown away",
    words: [["<table>", "CSV or NDJSON, any column names, .gz too: who, when, how it went"]],
    options: [
      { flags: "--map <file>", says: "how to read the table; written beside it when not given" },
      { flags: "--last <share>", says: "measure this share of the outcomes, the latest (default: 0.4)" },
      { flags: "--out <folder>", says: "where the mapping and the chart go; beside the table when not given" },
    ],
    example: "try orders.csv",
    load: async () => (await import("./try.ts")).tryCommand,
  },
  {
    name: "import",
    summary: "Import a public data set, or a table of your own; again, it recognises what is there",
    words: [["<pack dataset path...>", "a pack, a data set of it, and the file or folder; with --map, the file alone"]],
    options: [{ flags: "--map <file>", says: "how to read a table of your own, as credence try wrote it" }],
    example: "import trading bitcoin-otc soc-sign-bitcoinotc.csv",
    load: async () => (await import("./import.ts")).importDataset,
  },
  {
    name: "check",
    summary: "Ask how likely it is that this goes well, and why; the look is kept",
    words: [IDENTIFIER],
    options: [
      PURPOSE,
      {
        flags: "--look <kind>",
        says: "a first look, a review, or the subject's own (default: first)",
        choices: ["first", "review", "own"],
      },
      { flags: "--asker <identifier>", says: "who asks, as a subject too: for an answer of its own, for you" },
      BY,
    ],
    example: "check account:otc:1810 --purpose trade-with",
    load: async () => (await import("./check.ts")).check,
  },
  {
    name: "subject",
    summary: "Show in numbers what is held about one subject",
    words: [IDENTIFIER],
    example: "subject account:otc:1810",
    load: async () => (await import("./subject.ts")).subject,
  },
  {
    name: "verify",
    summary: "Verify a subject's file, offline and on any machine: signatures, the log, every standing recomputed",
    words: [["<file>", "the file, as credence file wrote it"]],
    options: [
      { flags: "--key <vkey...>", says: "the installation's key, had from elsewhere; else the file's own is taken" },
      { flags: "--since <older>", says: "an older file of the same subject: nothing of it may be gone" },
    ],
    example: "verify file-1810.json --since file-1810-last-year.json",
    load: async () => (await import("./verify.ts")).verify,
  },
  {
    name: "file",
    summary: "Write down everything held about one subject, with the proof that it is all in the log",
    words: [IDENTIFIER],
    options: [{ flags: "--out <file>", says: "where the file goes", isNeeded: true }],
    example: "file account:otc:1810 --out 1810.json",
    load: async () => (await import("./file.ts")).file,
  },
  {
    name: "standings",
    summary: "List companies, places and public bodies by their standings; never persons",
    words: [["<purpose>", "eat-at, be-served-by, ..."]],
    options: [
      {
        flags: "--order <order>",
        says: "surely good first, surely bad first, or by name (default: best)",
        choices: ["best", "worst", "name"],
      },
      { flags: "--grade <grade>", says: "only this grade", choices: ["A", "B", "C", "D", "E", "none"] },
      { flags: "--limit <number>", says: "how many (default: 20)" },
    ],
    example: "standings be-served-by --order worst --limit 5",
    load: async () => (await import("./standings.ts")).standings,
  },
  {
    name: "backtest",
    summary: "Measure how true the standings would have been, beside simpler readings",
    words: [["<purpose>", "trade-with, buy-from, eat-at, be-served-by, lend-to"]],
    options: [
      { flags: "--last <share>", says: "measure this share of the outcomes, the latest (default: 0.4)" },
      { flags: "--source <name>", says: "only the records of one source" },
      { flags: "--plot <file>", says: "draw the calibration curve as SVG" },
    ],
    example: "backtest trade-with --last 0.4 --plot calibration.svg",
    load: async () => (await import("./backtest.ts")).backtest,
  },
  {
    name: "fit",
    summary: "Fit a new version of a purpose's model now",
    words: [["<purpose>", "trade-with, buy-from, eat-at, be-served-by, lend-to"]],
    example: "fit trade-with",
    load: async () => (await import("./fit.ts")).fit,
  },
  ...MODEL_COMMANDS,
  {
    name: "simulate",
    summary: "Make a market (or with --config lender a loan portfolio) of which the truth is known, in a store of its own or in a file",
    options: [
      { flags: "--records <number>", says: "about how many (default: 20000)" },
      { flags: "--seed <number>", says: "which one: the same seed gives the same (default: 1)" },
      { flags: "--out <file>", says: "write NDJSON instead" },
    ],
    example: "simulate --records 100000 --seed 7 --out market.ndjson",
    load: async () => (await import("./simulate.ts")).simulate,
  },
  {
    name: "withdraw",
    summary: "Take a record back, in its source's name",
    words: [["<reference>", "the source's own number of the record"]],
    options: [SOURCE, REASON],
    example: "withdraw order-4711 --source olist --reason entered_in_error",
    load: async () => (await import("./withdraw.ts")).withdraw,
  },
  {
    name: "correct",
    summary: "Put a right record in the place of a wrong one, in its source's name",
    words: [["<reference>", "the source's own number of the wrong record"]],
    options: [SOURCE, REASON, { flags: "--record <file>", says: "the right record, as JSON", isNeeded: true }],
    example: "correct order-4711 --source olist --reason entered_in_error --record right.json",
    load: async () => (await import("./correct.ts")).correct,
  },
  {
    name: "erase",
    summary: "Destroy what one statement about a subject said; its leaf in the log stays, and the erasure is stated",
    words: [["<statement>", "the id of a record, check or other statement about a subject"]],
    options: [{ flags: "--basis <text>", says: "the provision under which, as you would cite it", isNeeded: true }, BY],
    example: 'erase 01969d2e-3a41-7cc1-8d2f-0f5b7c1e9a44 --basis "GDPR Art. 17(1)(d)"',
    load: async () => (await import("./erase.ts")).erase,
  },
  {
    name: "expire",
    summary: "End the records and checks whose time is up, as a running server does once a day",
    options: [{ flags: "--dry-run", says: "say how many would end, and change nothing" }],
    example: "expire --dry-run",
    load: async () => (await import("./expire.ts")).expire,
  },
  {
    name: "repair",
    summary: "Carry a campaign of the configuration out: adverse records that stop counting before their time",
    words: [["<campaign>", "its name in the configuration"]],
    options: [{ flags: "--dry-run", says: "say how many subjects change their grade, and change nothing" }, BY],
    example: "repair one-time --dry-run",
    load: async () => (await import("./repair.ts")).repair,
  },
  {
    name: "link",
    summary: "Say that two subjects are one; checks read them together from then on",
    words: [IDENTIFIER, ["<other>", "the other subject"]],
    options: [{ flags: "--evidence <text>", says: "how it is known", isNeeded: true }, BY],
    example: 'link account:otc:1810 account:otc:2 --evidence "signed statement of both, 2024-05-01"',
    load: async () => (await import("./link.ts")).link,
  },
  {
    name: "unlink",
    summary: "Take a link away",
    words: [IDENTIFIER, ["<other>", "the other subject"]],
    options: [BY],
    example: "unlink account:otc:1810 account:otc:2",
    load: async () => (await import("./unlink.ts")).unlink,
  },
  {
    name: "freeze",
    summary: "Stop new checks of a person for some purposes, on that person's behalf",
    words: [IDENTIFIER],
    options: [{ flags: "--purpose <name...>", says: "for which purposes", isNeeded: true }, BY],
    example: "freeze account:otc:1810 --purpose trade-with buy-from",
    load: async () => (await import("./freeze.ts")).freeze,
  },
  {
    name: "thaw",
    summary: "Lift a freeze: for good, until a time, or for one subscriber",
    words: [IDENTIFIER],
    options: [
      { flags: "--purpose <name...>", says: "for which purposes; all that are frozen when not given" },
      { flags: "--until <date>", says: "only until then, the whole of the day (UTC)" },
      { flags: "--for <subscriber>", says: "only for this subscriber" },
      BY,
    ],
    example: "thaw account:otc:1810 --until 2099-12-31 --for demo",
    load: async () => (await import("./thaw.ts")).thaw,
  },
  {
    name: "disputes",
    summary: "Show which disputes wait for the operator, the least time left first",
    options: [{ flags: "--limit <count>", says: "how many at most (default: 20)" }],
    example: "disputes --limit 50",
    load: async () => (await import("./disputes.ts")).disputes,
  },
  ...LAW_COMMANDS,
  {
    name: "log key",
    summary: "Show the public keys of the log, for whoever verifies or witnesses it",
    options: [{ flags: "--epoch <number>", says: "of an earlier log of this installation (default: the one that grows)" }],
    example: "log key",
    load: async () => (await import("./log-key.ts")).logKey,
  },
  {
    name: "log check",
    summary: "Check the log down to each statement: what was edited, dropped or put back; changes nothing",
    example: "log check",
    load: async () => (await import("./log-check.ts")).logCheck,
  },
  {
    name: "log rotate",
    summary: "Put a new key in the place of the one that signs the log; the old one gives its word for it",
    options: [{ flags: "--key-lost", says: "the log's key file is gone: end the log, and let the next begin with a new key" }],
    example: "log rotate",
    load: async () => (await import("./log-rotate.ts")).logRotate,
  },
  {
    name: "witness",
    summary: "Be a witness of other logs: cosign what only grows, on this machine's port",
    options: [
      { flags: "--log <vkey...>", says: "the verifier keys of the logs to watch" },
      { flags: "--port <number>", says: "the port of 127.0.0.1 to serve on (default: 8090; 0: any that is free)" },
      { flags: "--name <name>", says: "the name of the witness's key, when it is made; best a URL without https://" },
    ],
    example: "witness --log market.example/1+e027c175+AUlrzox42XBxmMuZL6kYVKAQ7/MF1Qn//tGKX1qGFa56",
    load: async () => (await import("./witness.ts")).witness,
  },
  {
    name: "doctor",
    summary: "Examine whether the store is sound; changes nothing",
    options: [{ flags: "--deep", says: "open and evaluate every record and check; otherwise a sample of a large store" }],
    example: "doctor --deep",
    load: async () => (await import("./doctor.ts")).doctor,
  },
  {
    name: "rebuild",
    summary: "Fold every statement anew, and set right what differs",
    example: "rebuild",
    load: async () => (await import("./rebuild.ts")).rebuild,
  },
  {
    name: "backup",
    summary: "Write the store as it is at this moment to a file, and the subjects' keys to another",
    words: [["<file>", "FILE, and beside it FILE.keys; in neither are the key file and the log's files beside it"]],
    example: "backup /backups/market-2024-05-01",
    load: async () => (await import("./backup.ts")).backup,
  },
  {
    name: "restore",
    summary: "Restore a backup into an empty store",
    words: [["<file>", "FILE as backup wrote it, with FILE.keys beside it"]],
    options: [
      { flags: "--key-file <file>", says: "a copy of the store's key file; not needed where it lies in the data folder" },
      { flags: "--log-files <folder>", says: "where copies of the log's files lie; beside the copy of the key file when not given" },
      { flags: "--log-key-lost", says: "accept that the log's key is gone: the log that follows gets a new one" },
      { flags: "--without-keys", says: "accept that FILE.keys is gone, and with it what was sealed" },
    ],
    example: "restore /backups/market-2024-05-01 --data ./new --key-file /safe/keys.json",
    load: async () => (await import("./restore.ts")).restore,
  },
  ...SCORECARD_COMMANDS,
  ...WATCHING_COMMANDS,
  ...KEY_COMMANDS,
];
