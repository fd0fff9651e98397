import { chaptersOf, type ReportedDispute, type ReportedRecord, type ReportedRegister } from "../../core/report/index.ts";
import { type Html, html, joined } from "../html.ts";
import { NOTHING, type PageGiven, partOf, tableOf, under } from "./page-part.ts";

/** The records by register: what each says, where it stands, what it adds, and when it ends. */
export function recordsPart(given: PageGiven): Html {
  const { report, reading } = given;
  const { parts, records } = reading.words;
  const { formats } = reading;
  const byRegister = report.registers.map((register) =>
    registerPart(
      given,
      register,
      report.records.filter(({ register: name }) => name === register.name),
    ),
  );
  const { destroyed } = report;
  const gone =
    destroyed.records + destroyed.checks === 0
      ? NOTHING
      : html`<p class="soft">${records.destroyed(formats.count(destroyed.records), formats.count(destroyed.checks))}</p>`;
  const hasAny = report.records.length > 0;
  const intro = hasAny ? html`<p class="soft">${records.addsExplained}</p>` : html`<p class="soft">${records.none}</p>`;
  return partOf("records", parts.records, html`${intro}${joined(byRegister)}${gone}`);
}

function registerPart(given: PageGiven, register: ReportedRegister, records: readonly ReportedRecord[]): Html {
  if (records.length === 0) return NOTHING;
  const { words, names } = given.reading;
  const { when, what, adds, state } = words.records;
  const sources = new Set(records.map(({ source }) => source));
  const [only] = sources.size === 1 ? sources : [];
  const columns = [{ title: when }, { title: what }, { title: state, cells: "state" }, { title: adds, cells: "adds" }];
  const disputes = chaptersOf(given.report.deeds).disputes;
  const rows = records.map((record) =>
    recordRow(given, record, { namesSource: only === undefined, disputes: disputes.filter((dispute) => dispute.record === record.record) }),
  );
  const name = names.register(register.name);
  return html`<h3>${name}</h3><p class="small soft ground">${groundText(given.reading, register, only)}</p>${tableOf(name, columns, rows)}`;
}

/** From whom the records come, on what ground they are kept and how long, and who may see what comes of them. */
function groundText({ words, names }: PageGiven["reading"], register: ReportedRegister, only: string | undefined): string {
  const { basis, keepYears, publicCite } = register;
  const { records, comma, stop, gap } = words;
  const kept = `${records.ground(records.basis[basis.kind], basis.cite)}${comma}${records.keep(String(keepYears.other), String(keepYears.adverse))}${stop}`;
  const furnished = only === undefined ? [] : [records.furnished(names.source(only))];
  return [...furnished, kept, ...(publicCite === undefined ? [] : [records.public(publicCite)])].join(gap);
}

type Beside = { readonly namesSource: boolean; readonly disputes: readonly ReportedDispute[] };

function recordRow(given: PageGiven, record: ReportedRecord, { namesSource, disputes }: Beside): Html {
  const { reading } = given;
  const { words, formats, names } = reading;
  const { takenBack, state } = record;
  const isCounted = state === "live";
  const since = takenBack === undefined ? undefined : words.records.onDay(formats.day(takenBack.at));
  const ends = words.records.ends(formats.day(record.expiresAt));
  const from = [...(namesSource ? [names.source(record.source)] : []), ...(record.reference === undefined ? [] : [record.reference])].join(
    " · ",
  );
  const contested = disputes.some((dispute) => dispute.state === "open")
    ? html` <span class="pill">${words.records.contested}</span>`
    : NOTHING;
  const statements = disputes.flatMap(({ statement }) => (statement === undefined ? [] : [under(words.records.statement(statement))]));
  return html`<tr class="${isCounted || state === "suspended" ? "" : "gone"}"><td class="when">${formats.known(record.occurredAt, record.precision)}</td><td><span class="said">${reading.recordText(record)}</span>${contested}${under(from)}${joined(statements)}</td><td class="state">${words.records.states[state]}${under(since ?? (state === "superseded" ? undefined : ends))}</td><td class="adds">${joined(record.effects.map((effect) => effectPart(given, record, effect)))}</td></tr>`;
}

/** What a record adds to one standing; to which, where it adds to several. */
function effectPart({ report, reading }: PageGiven, { effects }: ReportedRecord, effect: ReportedRecord["effects"][number]): Html {
  const { words, formats, names } = reading;
  const { points, without, purpose } = effect;
  const now = report.standings.find((standing) => standing.purpose === purpose)?.standing?.grade;
  const grade = now === undefined || now === without.grade ? undefined : words.records.gradeWithout(without.grade);
  const question = effects.length === 1 ? undefined : names.question(purpose);
  return html`<div class="${points < 0 ? "against" : ""}">${formats.points(points)}${under(grade)}${under(question)}</div>`;
}
