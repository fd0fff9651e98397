import { html, joined } from "../../lib/index.ts";
import type { CardReading } from "./card-reading.ts";
import { lawPart } from "./law-part.ts";
import type { ModelCard } from "./model-card.ts";
import { modelPart } from "./model-part.ts";
import { saidCardOf } from "./said-card.ts";
import { STYLE } from "./style.ts";
import { backtestPart, monthsPart } from "./truth-part.ts";

/**
 * A model card (after Mitchell et al. 2019, FAT*) as one page that needs nothing else: no script, and nothing is loaded. It prints on A4. All texts are
 * escaped; the same card in the same language gives the same bytes.
 */
export function modelCardPage(card: ModelCard, reading: CardReading): string {
  const { keeper, madeAt, digest } = card;
  const { words, language, formats } = reading;
  const { title, question, outcome, facts, model, limits, law } = saidCardOf(card, reading);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${keeper}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body><main>
<p class="keeper">${keeper}</p>
<h1>${title}</h1>
<p class="lead">${question}</p>
<p>${outcome}</p>
<dl>${joined(facts.map(({ term, says }) => html`<dt>${term}</dt><dd>${says}</dd>`))}</dl>
<h2>${words.parts.model}</h2>
${modelPart(model, words)}
<h2>${words.parts.backtest}</h2>
${backtestPart(card, reading)}
<h2>${words.parts.months}</h2>
${monthsPart(card, reading)}
<h2>${words.parts.limits}</h2>
<ul>${joined(limits.map((limit) => html`<li>${limit}</li>`))}</ul>
<h2>${words.parts.law}</h2>
${lawPart(law, words)}
<p class="soft">${words.made(formats.day(madeAt))} ${words.digest} <code>${digest}</code>${words.inTheLog}</p>
</main></body>
</html>
`;
  return page.html;
}
