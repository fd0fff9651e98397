import { type Chapters, chaptersOf, type Deed, type ListName, type ReportedDispute, type ReportedNotice } from "../../core/report/index.ts";
import { type Html, html, joined } from "../html.ts";
import { NOTHING, type PageGiven, partOf, tableOf, under } from "./page-part.ts";

/** Deeds, each in a sentence beside its time. */
export function deedsTable(given: PageGiven, caption: string, deeds: readonly Deed[]): Html {
  const { words, formats, deedText } = given.reading;
  const rows = deeds.map((deed) => html`<tr><td class="when">${formats.moment(deed.at)}</td><td>${deedText(deed)}</td></tr>`);
  return tableOf(caption, [{ title: words.deeds.when }, { title: words.deeds.what }], rows);
}

/** The chapters of what was done, decided, contested and told; at the end the names of those in which there is nothing. */
export function deedParts(given: PageGiven): Html {
  const chapters = chaptersOf(given.report.deeds);
  const { parts, empty, list } = given.reading.words;
  const listed = (name: Exclude<ListName, "reads">) => [name, listBody(given, chapters, name)] as const;
  const all = [
    ["disputes", disputesBody(given, chapters.disputes)] as const,
    ...(["decisions", "limits", "reach"] as const).map(listed),
    ["notices", noticesBody(given, chapters.notices)] as const,
    listed("history"),
  ];
  const nothing = all.filter(([, body]) => body === undefined).map(([name]) => parts[name]);
  const shown = all.map(([name, body]) => (body === undefined ? NOTHING : partOf(name, parts[name], body)));
  return html`${joined(shown)}${nothing.length === 0 ? NOTHING : html`<p class="soft" id="empty">${empty(nothing.join(list))}</p>`}`;
}

function listBody(given: PageGiven, { lists }: Chapters, name: Exclude<ListName, "reads">): Html | undefined {
  const standing = name === "limits" ? freezesNow(given) : NOTHING;
  if (lists[name].length === 0) return standing === NOTHING ? undefined : standing;
  return html`${standing}${deedsTable(given, given.reading.words.parts[name], lists[name])}`;
}

function freezesNow({ report, reading: { words, formats, names, party } }: PageGiven): Html {
  if (report.freezes.length === 0) return NOTHING;
  const lines = report.freezes.map(({ purpose, placedAt, thaws }) => {
    const open = thaws.map(({ subscriber, until }) =>
      words.limits.thaw(
        subscriber === undefined ? words.limits.everybody : party(subscriber),
        until === undefined ? undefined : formats.day(until),
      ),
    );
    return html`<li>${words.limits.frozen(names.question(purpose), formats.day(placedAt))}${under(open.join(words.gap))}</li>`;
  });
  return html`<ul class="rights">${joined(lines)}</ul>`;
}

function disputesBody(given: PageGiven, disputes: readonly ReportedDispute[]): Html | undefined {
  if (disputes.length === 0) return undefined;
  const { words, formats, recordNamed } = given.reading;
  return joined(
    disputes.map(({ record, state, dueBy, deeds }) => {
      const about = words.disputes.about(recordNamed(record));
      const due = dueBy === undefined ? NOTHING : html` <span class="soft small">${words.disputes.due(formats.day(dueBy))}</span>`;
      return html`<h3>${about} <span class="pill">${words.disputes.state[state]}</span>${due}</h3>${deedsTable(given, about, deeds)}`;
    }),
  );
}

function noticesBody(given: PageGiven, notices: readonly ReportedNotice[]): Html | undefined {
  if (notices.length === 0) return undefined;
  const { words, formats, deedText, language } = given.reading;
  const { gap } = words;
  const rows = notices.map(({ notice, result }) => {
    // What the subject itself was told may have reached it here alone.
    const whole = notice.to === "subject" ? notice.text[language].paragraphs : [];
    const brought = result && `${deedText(result)}${gap}${formats.moment(result.at)}`;
    return html`<tr><td class="when">${formats.moment(notice.at)}</td><td>${deedText(notice)}${joined(whole.map((text) => html`<p class="small soft">${text}</p>`))}${under(brought)}</td></tr>`;
  });
  return tableOf(words.parts.notices, [{ title: words.deeds.when }, { title: words.deeds.what }], rows);
}
