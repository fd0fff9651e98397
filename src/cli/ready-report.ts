import type { Config, Purpose } from "../core/law/index.ts";
import { formatCount, formatDuration, textTable } from "../lib/index.ts";
import { datasets } from "../packs/index.ts";
import type { Holdings, IssuedKey } from "../service/index.ts";
import { answerJson } from "./answer-json.ts";
import { SIMULATED, shortAnswerText } from "./answer-text.ts";
import type { Filled } from "./fill-store.ts";
import { importReport } from "./import-report.ts";
import { type Ink, PLAIN } from "./ink.ts";
import type { Report } from "./report.ts";
import type { ThreeAnswers } from "./three-answers.ts";
import { wrapText } from "./wrap-text.ts";

/** A server that is ready, and what there is to say of it. */
export type Ready = {
  readonly address: string;
  /** Since the process began. */
  readonly seconds: number;
  readonly config: Pick<Config, "name" | "title" | "packs">;
  readonly isSimulated: boolean;
  readonly filled: Filled;
  readonly holdings: Holdings;
  readonly answers: ThreeAnswers | undefined;
  /** Made on this start. */
  readonly keys: readonly IssuedKey[];
};

type Telling = { readonly isQuiet: boolean; readonly ink?: Ink };

/** What `credence start` says when it is ready. Keys are told even when it is to be quiet: they are shown this once. */
export function readyReport(ready: Ready, { isQuiet, ink = PLAIN }: Telling): Report {
  const { config, isSimulated, keys, seconds, address } = ready;
  const talk = [
    ink.bold(`${config.title} (${config.name})`),
    ...(isSimulated ? [wrapText(SIMULATED)] : []),
    fillText(ready),
    ...answerParts(ready, ink),
  ];
  const last = `Ready in ${formatDuration(seconds * 1000)} at ${ink.bold(address)}; what it can do is at ${ink.bold(`${address}/docs`)}.\nCtrl-C stops it.`;
  const parts = [...(isQuiet ? [] : talk), ...(keys.length === 0 ? [] : [keyText(keys)]), last];
  return { text: parts.join("\n\n"), json: jsonOf(ready) };
}

function fillText({ filled, holdings, config }: Ready): string {
  const held = `It holds ${formatCount(holdings.records)} records about ${formatCount(holdings.subjects)} subjects.`;
  switch (filled.how) {
    case "imported":
      return `${importReport(filled.imported).text}\n${held}`;
    case "simulated":
      return `${formatCount(holdings.records)} records were made about ${formatCount(holdings.subjects)} subjects.`;
    case "kept":
      return held;
    case "empty":
      return emptyText(config);
  }
}

/** What could be imported, for a configuration that simulates nothing. */
function emptyText({ packs }: Ready["config"]): string {
  const known = datasets.filter(({ pack }) => packs.some(({ name }) => name === pack));
  const lines = known.map(({ pack, name, wants }) => `  credence import ${pack} ${name} PATH\n${wrapText(wants, { first: "      " })}`);
  return ["There are no records yet. These public data sets can be imported; PATH is", ...lines].join("\n");
}

function answerParts({ answers }: Ready, ink: Ink): string[] {
  if (answers === undefined) return [];
  const { purpose } = answers;
  return [wrapText(purpose.question), ...answers.answers.map((answer) => shortAnswerText({ answer, purpose, ink })), ...askText(answers)];
}

function askText({ purpose, answers: [first] }: { readonly purpose: Purpose; readonly answers: ThreeAnswers["answers"] }): string[] {
  return first === undefined ? [] : [`Ask for yourself:\n  npm run -s credence -- check ${first.subject} --purpose ${purpose.name}`];
}

function keyText(keys: readonly IssuedKey[]): string {
  const rows = keys.map(({ role, holder, secret }) => [`  ${role}`, holder, secret]);
  return `API keys to try it with, shown this once:\n${textTable(rows)}`;
}

function jsonOf({ address, seconds, config, isSimulated, filled, holdings, answers, keys }: Ready) {
  return {
    address,
    docs: `${address}/docs`,
    seconds,
    config: config.name,
    isSimulated,
    filled: filled.how === "imported" ? importReport(filled.imported).json : filled,
    holdings,
    answers: answers?.answers.map(answerJson) ?? [],
    keys: keys.map(({ secret, ...key }) => ({ ...key, key: secret })),
  };
}
