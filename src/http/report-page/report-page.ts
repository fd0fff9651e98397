import { html } from "../html.ts";
import { deedParts } from "./deeds-part.ts";
import { headPart } from "./head-part.ts";
import { looksPart } from "./looks-part.ts";
import type { PageGiven } from "./page-part.ts";
import { recordsPart } from "./records-part.ts";
import { rightsPart } from "./rights-part.ts";
import { standingsPart } from "./standings-part.ts";
import { pageMargins, STYLE } from "./style.ts";

/** A subject's file as one page that needs nothing else: no script, and nothing is loaded. It prints on A4. */
export function reportPage(given: PageGiven): string {
  const { report, reading } = given;
  const { words, language, formats } = reading;
  const name = report.subject.identifiers[0] ?? report.subject.id;
  const title = `${words.title} · ${report.keeper.title}`;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}${pageMargins(`${words.foot(name)} · ${formats.day(report.madeAt)}`)}</style>
</head>
<body><main>
${headPart(given)}
${standingsPart(given)}
${recordsPart(given)}
${looksPart(given)}
${deedParts(given)}
${rightsPart(given)}
</main></body>
</html>
`;
  return page.html;
}
