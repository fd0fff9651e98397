import { formatCount, formatDay, formatMonth, textTable } from "../lib/index.ts";
import type { ClassReport, RatersReport, RingMember, RingReport } from "../service/raters/index.ts";
import type { Report } from "./report.ts";
import { wrapText } from "./wrap-text.ts";

/** As many are shown; all are in the JSON. */
const RINGS_SHOWN = 10;
const MEMBERS_SHOWN = 8;

/** What is shown: the raters, and who stands in the operator's list of likely rings. */
type ShownRaters = RatersReport & { readonly listed: readonly RingMember[] };

/** The raters of a register, for people; the rest of it for programs. */
export function graphReport(report: ShownRaters, { isSimulated }: { readonly isSimulated: boolean }): Report {
  return {
    text: [...headLines(report, isSimulated), "", ...ringLines(report.rings), ...listedLines(report.listed)].join("\n"),
    json: { isSimulated, ...report },
  };
}

function headLines({ register, ratings, good, seeds, classes }: RatersReport, isSimulated: boolean): string[] {
  const made = isSimulated ? " (simulated)" : "";
  return [
    `${formatCount(ratings)} ratings in ${register}${made}, ${percent(good, ratings)} of them good. Trust begins with ${formatCount(seeds)} raters, those rated well for longest.`,
    "",
    textTable(classes.map(classRow), {
      header: ["class", "raters now", "ratings given", "borne out", "counted as such", "of them bad"],
      align: ["left", "right", "right", "right", "right", "right"],
    }),
    "",
    wrapText(
      "Borne out: how far others, each by their voice, said the same of the same subjects. Counted: ratings that came in while their rater was of that class.",
    ),
  ];
}

function classRow({ raterClass, raters, given, borneOut, counted, countedBad }: ClassReport): string[] {
  return [
    raterClass,
    formatCount(raters),
    formatCount(given),
    borneOut === undefined ? "-" : `${(borneOut * 100).toFixed(1)} %`,
    formatCount(counted),
    percent(countedBad, counted),
  ];
}

function ringLines(rings: readonly RingReport[]): string[] {
  if (rings.length === 0) return ["No likely ring: nobody is praised by a few only, who praise each other."];
  const shown = rings.slice(0, RINGS_SHOWN);
  const more = rings.length - shown.length;
  return [
    `${formatCount(rings.length)} likely ${rings.length === 1 ? "ring" : "rings"}, the densest first. What was seen, and no accusation: families and clubs look alike.`,
    ...shown.flatMap(linesOf),
    ...(more > 0 ? [`${formatCount(more)} more are in the JSON.`] : []),
  ];
}

function listedLines(listed: readonly RingMember[]): string[] {
  if (listed.length === 0) return [];
  const last = formatDay(Math.max(...listed.map(({ until }) => until)));
  const replies = listed.flatMap(({ identifiers, reply }) =>
    reply === undefined ? [] : [wrapText(`${identifiers[0]} replied: ${reply}`, { first: "- " })],
  );
  const said = replies.length === 0 ? "none has replied." : `${formatCount(replies.length)} replied:`;
  return [
    "",
    `${formatCount(listed.length)} on your list of likely rings, the last until ${last}; each can read so in its file, and ${said}`,
    ...replies,
  ];
}

function linesOf(ring: RingReport): string[] {
  const { members, among, mutual, outside, outsideVoice, firstMonth, lastMonth, busiest } = ring;
  const names = members.length > MEMBERS_SHOWN ? [...members.slice(0, MEMBERS_SHOWN), "..."] : members;
  const when = firstMonth === lastMonth ? `all in ${formatMonth(firstMonth)}` : `${formatMonth(firstMonth)} to ${formatMonth(lastMonth)}`;
  const inBusiest = firstMonth === lastMonth ? "" : `, ${percent(busiest, 1)} in one month`;
  const seen = `${formatCount(among)} good ratings among them, ${percent(mutual, 1)} of the pairs both ways, ${when}${inBusiest}`;
  return [
    wrapText(`${members.length} members: ${names.join(", ")}`, { first: "- " }),
    wrapText(`${seen}; ${formatCount(outside)} from others, who weigh ${outsideVoice.toFixed(1)}.`, { first: "  " }),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((part / whole) * 100).toFixed(1)} %`;
}
