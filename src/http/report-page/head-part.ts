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
${report.nonConformant.length === 0 ? NOTHING : html`<p class="mark">${words.nonConformant(report.nonConformant.join(words.list))}</p>`}
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
  const { disputes, lists } = chaptersOf(report.deeds);
  const openDisputes = disputes.filter(({ state }) => state === "open").length;
  const hasLimits = lists.limits.length + report.freezes.length > 0;
  const frozen = new Set(report.freezes.map(({ purpose }) => purpose)).size;
  const cells: readonly GlanceCell[] = [
    { link: "records", count: report.records.length, name: glance.records, further: glance.counting(formats.count(counting)) },
    { link: "looks", count: report.looks.length, name: glance.looks, further: lastLook && glance.sinceLook(formats.day(lastLook.at)) },
    { link: disputes.length === 0 ? "empty" : "disputes", count: openDisputes, name: glance.disputes },
    { link: hasLimits ? "limits" : "empty", count: frozen, name: glance.frozen },
  ];
  return html`<ul class="glance">${joined(
    cells.map(
      ({ link, count, name, further = "" }) =>
        html`<li><a href="#${link}"><b>${formats.count(count)}</b><span>${name}</span></a><small class="soft">${further}</small></li>`,
    ),
  )}</ul>`;
}

/** A number, what it counts, and where on the page that is. */
type GlanceCell = { readonly link: string; readonly count: number; readonly name: string; readonly further?: string | undefined };
