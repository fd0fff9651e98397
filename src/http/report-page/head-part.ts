import { chaptersOf } from "../../core/report/index.ts";
import { type Html, html, joined } from "../html.ts";
import { NOTHING, type PageGiven } from "./page-part.ts";

/** Whose file this is, of when, and what is in it at a glance. */
export function headPart(given: PageGiven): Html {
  const { report, reading } = given;
  const { words, formats } = reading;
  const historic = report.standingAt === report.madeAt ? undefined : words.historic(formats.day(report.standingAt));
  return html`<header>
<p class="keeper">${report.keeper.title}</p>
<h1>${words.title}</h1>
<p class="lead">${words.lead(report.keeper.title, formats.moment(report.madeAt))}${historic === undefined ? "" : ` ${historic}`}</p>
${report.isSimulated ? html`<p class="mark">${words.simulated}</p>` : NOTHING}
${knownPart(given)}
${glancePart(given)}
</header>`;
}

function knownPart({ report: { subject, linked }, reading: { words } }: PageGiven): Html {
  const { who, kind, id } = words.subject;
  const names = subject.identifiers.map((identifier) => html`<div>${named(identifier, words.schemes)}</div>`);
  const others = linked.map(({ subject: other, identifiers }) => identifiers.join(", ") || other).join("; ");
  const hasPrivate = [...subject.identifiers, ...linked.flatMap(({ identifiers }) => identifiers)].some((identifier) =>
    identifier.includes("*"),
  );
  return html`<dl class="known"><dt>${who}</dt><dd>${joined(names)}<small class="soft">${kind[subject.kind]}${
    hasPrivate ? ` · ${words.subject.private}` : ""
  }</small></dd>${linked.length === 0 ? NOTHING : html`<dt></dt><dd class="small">${words.subject.linked(others)}</dd>`}<dt>${id}</dt><dd><code>${subject.id}</code></dd></dl>`;
}

/** `account:otc:1810` under the name of its scheme. */
function named(identifier: string, schemes: Readonly<Record<string, string>>): Html {
  const [scheme = "", ...rest] = identifier.split(":");
  return html`${schemes[scheme] ?? scheme} <strong>${rest.join(":")}</strong>`;
}

function glancePart({ report, reading: { words, formats } }: PageGiven): Html {
  const { glance } = words;
  const [lastLook] = report.looks;
  const counting = report.records.filter(({ state }) => state === "live").length;
  const openDisputes = chaptersOf(report.deeds).disputes.filter(({ state }) => state === "open").length;
  const frozen = new Set(report.freezes.map(({ purpose }) => purpose)).size;
  const cell = (link: string, count: number, name: string, further?: string) =>
    html`<li><a href="#${link}"><b>${formats.count(count)}</b><span>${name}</span></a>${further === undefined ? NOTHING : html`<small class="soft">${further}</small>`}</li>`;
  return html`<ul class="glance">${joined([
    cell("records", report.records.length, glance.records, glance.counting(formats.count(counting))),
    cell("looks", report.looks.length, glance.looks, lastLook && glance.sinceLook(formats.day(lastLook.at))),
    cell("disputes", openDisputes, glance.disputes),
    cell("limits", frozen, glance.frozen),
  ])}</ul>`;
}
