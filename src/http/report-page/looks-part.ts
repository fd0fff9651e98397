import { chaptersOf, type ReportedLook } from "../../core/report/index.ts";
import { type Html, html, joined } from "../html.ts";
import { deedsTable } from "./deeds-part.ts";
import { NOTHING, type PageGiven, partOf, tableOf, under } from "./page-part.ts";

/** Who asked, when, for what, and what they were told; then who read the file. */
export function looksPart(given: PageGiven): Html {
  const { report, reading } = given;
  const { looks, parts } = reading.words;
  const { words } = reading;
  const [kept] = report.subject.kind === "person" ? report.laws.flatMap(({ looksKept }) => looksKept ?? []) : [];
  const complete = kept === undefined ? looks.complete : `${looks.complete}${words.gap}${looks.kept(words.rights.within(kept))}`;
  const intro = html`<p class="soft">${report.looks.length === 0 ? looks.none : complete}</p>`;
  const columns = [{ title: looks.when }, { title: looks.who }, { title: looks.told }];
  const rows = report.looks.map((look) => lookRow(given, look));
  const table = rows.length === 0 ? NOTHING : tableOf(parts.looks, columns, rows);
  return partOf("looks", parts.looks, html`${intro}${table}${readsPart(given)}`);
}

function lookRow({ reading }: PageGiven, look: ReportedLook): Html {
  const { words, formats, names, party } = reading;
  const who = html`${party(look.subscriber)}${under(`${words.looks.kinds[look.look]} · ${words.looks.onBehalf(look.onBehalf)}`)}`;
  const again = look.again.map(({ at, standing }) => {
    const isSame = standing.probability === look.told.probability && standing.grade === look.told.grade;
    const day = formats.day(at);
    return under(isSame ? words.looks.sameAgain(day) : words.looks.again(day, answer(reading, standing)));
  });
  return html`<tr><td class="when">${formats.moment(look.at)}</td><td>${who}</td><td>${answer(reading, look.told)}${under(names.question(look.purpose))}${joined(again)}</td></tr>`;
}

function answer({ words, formats }: PageGiven["reading"], { probability, grade }: ReportedLook["told"]): string {
  return words.looks.answer(formats.share(probability), words.standings.grade(grade));
}

function readsPart(given: PageGiven): Html {
  const { report, reading } = given;
  const { looks } = reading.words;
  const { reads } = chaptersOf(report.deeds).lists;
  const { withheld } = report;
  const counted =
    withheld === undefined ? NOTHING : html`<p><strong>${looks.withheld(withheld.looks, reading.formats.day(withheld.until))}</strong></p>`;
  if (reads.length === 0) return counted;
  return html`<h3>${looks.reads}</h3>${counted}${deedsTable(given, looks.reads, reads)}`;
}
