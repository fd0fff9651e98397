import { formatCount, formatDay, formatShare, type Html, html } from "../../lib/index.ts";
import type { Model } from "../standing/index.ts";
import { lawPart, limitsPart } from "./law-part.ts";
import type { ModelCard } from "./model-card.ts";
import { outcomeText } from "./reading-text.ts";
import { ownRecordPart, scorecardPart } from "./scorecard-part.ts";
import { STYLE } from "./style.ts";
import { backtestPart, monthsPart } from "./truth-part.ts";

const DAY_MICROS = 86_400_000_000;

/**
 * A model card (after Mitchell et al. 2019, FAT*) as one page that needs nothing else: no script, and nothing is loaded. It prints on A4. All texts are
 * escaped; the same card gives the same bytes.
 */
export function modelCardPage(card: ModelCard): string {
  const { purpose, model, version, keeper, madeAt, digest } = card;
  const title = `${purpose.name}, model ${version}`;
  const page = html`<!doctype html>
<html lang="en">
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
<p class="lead">${purpose.question}</p>
<p>The probability of ${outcomeText(purpose.outcome.words)}.</p>
${factsPart(card)}
<h2>The model</h2>
${partOf(model)}
<h2>How true it would have been</h2>
${backtestPart(card)}
<h2>How true the answers were</h2>
${monthsPart(card)}
<h2>Limits</h2>
${limitsPart(card)}
<h2>Law</h2>
${lawPart(card)}
<p class="soft">Made on ${formatDay(madeAt)}. The document: SHA-256 <code>${digest}</code>; its statement is in the log.</p>
</main></body>
</html>
`;
  return page.html;
}

function partOf(model: Model): Html {
  return model.kind === "scorecard" ? scorecardPart(model) : ownRecordPart(model);
}

function factsPart({ model, activation }: ModelCard): Html {
  const { fittedOn } = model;
  const span = model.kind === "scorecard" ? `, from ${dayText(model.fittedOn.from)} to ${dayText(model.fittedOn.to)}` : "";
  const earned =
    activation === undefined
      ? html`<dd>The form that every purpose begins with: the subject's own record.</dd>`
      : html`<dd>On ${formatDay(activation.at)}, after ${formatCount(activation.outcomes)} outcomes of later time: log-loss ${activation.candidate.toFixed(3)} against ${activation.before.toFixed(3)} of the form before (difference ${activation.difference.toFixed(4)}, standard error ${activation.standardError.toFixed(4)}).</dd>`;
  return html`<dl><dt>form</dt><dd>${model.kind === "scorecard" ? "a scorecard, added up in points" : "own record"}</dd>
<dt>serves from</dt><dd>${dayText(model.day)}; its base rate (${formatShare(model.baseRate)}) is taken anew each day, the rest each month</dd>
<dt>fitted on</dt><dd>${formatCount(fittedOn.outcomes)} outcomes${span}, all known before that day; mean log-loss ${fittedOn.logLoss.toFixed(3)}</dd>
<dt>put in use</dt>${earned}</dl>`;
}

function dayText(day: number): string {
  return formatDay(day * DAY_MICROS);
}
