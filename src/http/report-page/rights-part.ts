import { type Html, html, joined } from "../html.ts";
import { type PageGiven, partOf } from "./page-part.ts";

/** How to contest, stop and verify, and under which law. */
export function rightsPart({ report, reading: { words }, proofsAt }: PageGiven): Html {
  const { rights } = words;
  const [within] = report.laws.flatMap(({ decideWithin }) => decideWithin ?? []);
  const laws = report.laws.map(({ name }) => words.laws[name]);
  const lines = [
    rights.contest(within === undefined ? undefined : rights.within(within)),
    rights.correct,
    rights.freeze,
    rights.verify(proofsAt),
    ...(laws.length === 0 ? [] : [rights.law(laws.join(words.list))]),
  ];
  return partOf("rights", words.parts.rights, html`<ul class="rights">${joined(lines.map((line) => html`<li>${line}</li>`))}</ul>`);
}
