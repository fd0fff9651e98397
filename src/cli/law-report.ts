import { type ClockDuty, type Duty, type Extension, isClock, LAW_WORDS, type LawPack, type Span } from "../core/law/index.ts";
import { formatCount, textTable } from "../lib/index.ts";
import { type Ink, PLAIN } from "./ink.ts";
import type { Report } from "./report.ts";
import { wrapText } from "./wrap-text.ts";

const WORDS = LAW_WORDS.en;

const NO_ADVICE =
  "Nothing here is legal advice: whoever runs an installation answers for its law packs. A question mark is before what nobody has yet held against the law's own text.";

const INDENT = "      ";
const MINOR_UNITS_EXPONENT = 2;

/** The duties of law packs in plain words: number, what is done, citation; unconfirmed ones marked. */
export function lawReport(packs: readonly LawPack[], ink: Ink = PLAIN): Report {
  const texts = packs.map((pack) => packText(pack, ink));
  return { text: [...texts, wrapText(NO_ADVICE)].join("\n\n"), json: packs.map(packJson) };
}

/** Which law packs there are. */
export function lawPacksReport(packs: readonly LawPack[]): Report {
  const rows = packs.map((pack) => [pack.name, pack.title, String(pack.duties.length), String(unconfirmedOf(pack))]);
  const table = textTable(rows, { header: ["law pack", "of", "duties", "unconfirmed"], align: ["left", "left", "right", "right"] });
  const json = packs.map((pack) => ({ name: pack.name, title: pack.title, duties: pack.duties.length, unconfirmed: unconfirmedOf(pack) }));
  return { text: `${table}\n\nTheir duties: credence law us, or those of a configuration: credence law --config city.`, json };
}

function unconfirmedOf({ duties }: LawPack): number {
  return duties.filter(({ isConfirmed }) => !isConfirmed).length;
}

function packText(pack: LawPack, ink: Ink): string {
  const unconfirmed = unconfirmedOf(pack);
  const count = `${pack.duties.length} duties${unconfirmed === 0 ? "" : `, ${unconfirmed} of them unconfirmed`}`;
  return [`${ink.bold(`${pack.title} (${pack.name})`)}: ${count}. Days are those of ${pack.zone}.`, ...pack.duties.map(dutyText)].join(
    "\n",
  );
}

function dutyText(duty: Duty): string {
  const { citation, isConfirmed, note } = duty;
  const proof = `${isConfirmed ? "" : "UNCONFIRMED: "}${citation}.${note === undefined ? "" : ` ${note}`}`;
  return [wrapText(sentenceOf(duty), { first: isConfirmed ? "    " : "  ? " }), wrapText(proof, { first: INDENT })].join("\n");
}

function sentenceOf(duty: Duty): string {
  const number = numberText(duty);
  const outcome = duty.atEnd === undefined ? undefined : WORDS.outcomes[duty.atEnd];
  const said = [number, outcome].filter((part) => part !== undefined).join("; ");
  return `${WORDS.duties[duty.name]}${said === "" ? "" : `: ${said}`}.`;
}

function numberText(duty: Duty): string | undefined {
  if (isClock(duty)) return clockText(duty);
  if (duty.number === undefined) return undefined;
  switch (duty.number.unit) {
    case "words":
    case "reasons":
      return `at most ${duty.number.amount} ${duty.number.unit}`;
    case "reports_a_year":
      return `${duty.number.amount} a year`;
    case "sales":
      return `${duty.number.amount} sales`;
    case "minor_units":
      return `${formatCount(duty.number.amount / 10 ** MINOR_UNITS_EXPONENT)} ${duty.number.currency}`;
  }
}

/** `30 days after the dispute came in, 15 more if the subject sends more`. */
function clockText({ number, least, from, delay, orAt = [], extension }: ClockDuty): string {
  const range = least === undefined ? spanText(number) : `${spanText(least)} to ${spanText(number)}`;
  const begin = delay === undefined ? WORDS.anchors[from] : `from ${spanText(delay)} ${WORDS.anchors[from]}`;
  const earlier = orAt.map((anchor) => `, or at ${WORDS.anchors[anchor]} if that is earlier`);
  const more = extension === undefined ? "" : `, ${extension.amount} more if ${EXTENSION_WORDS[extension.when]}`;
  return `${range} ${begin}${earlier.join("")}${more}`;
}

const EXTENSION_WORDS: Readonly<Record<Extension["when"], string>> = {
  subject_sends_more: "the subject sends more",
  request_complex: "the request is complex",
};

function spanText({ amount, unit }: Span): string {
  const words = unit.replace("_", " ");
  return `${amount} ${amount === 1 ? words.slice(0, -1) : words}`;
}

function packJson({ kind: _, ...pack }: LawPack) {
  return { ...pack, duties: pack.duties.map((duty) => ({ ...duty, says: sentenceOf(duty) })) };
}
