import type { ReportedStanding } from "../../core/report/index.ts";
import { type Html, html, joined } from "../html.ts";
import { NOTHING, type PageGiven, partOf } from "./page-part.ts";

/** What anybody who may ask would be told now, and why. */
export function standingsPart(given: PageGiven): Html {
  const { report, reading } = given;
  const { standings, parts } = reading.words;
  if (report.standings.length === 0) return NOTHING;
  const all = report.standings.map((standing) => standingPart(given, standing));
  return partOf("standings", parts.standings, html`<p class="soft">${standings.explained}</p>${joined(all)}`);
}

function standingPart({ reading }: PageGiven, of: ReportedStanding): Html {
  const { words, formats, names } = reading;
  const frozen = of.isFrozen ? html` <span class="pill">${words.standings.frozen}</span>` : NOTHING;
  const title = html`<h3>${names.question(of.purpose)}${frozen}</h3>`;
  const { standing } = of;
  if (standing === undefined) return html`<article class="standing">${title}<p class="soft">${words.standings.noModel}</p></article>`;
  const { probability, interval, own, hasRecord, grade } = standing;
  const rests = hasRecord
    ? words.standings.evidence(formats.count(own.good + own.bad), formats.count(own.good))
    : words.standings.noEvidence;
  const between = words.standings.interval(formats.share(interval.low), formats.share(interval.high));
  const outcome = names.outcome(of.purpose);
  const reasons = standing.reasons.map((reason) => {
    const points = reason.points === 0 ? "" : formats.points(reason.points);
    return html`<li><b class="${reason.points < 0 ? "against" : ""}">${points}</b><span>${words.reason(reason, { formats, of, outcome })}</span></li>`;
  });
  return html`<article class="standing">${title}
<div class="figure"><b>${formats.share(probability)}</b><span>${words.standings.grade(grade)}</span></div>
<div><div class="bar" aria-hidden="true"><i style="left:${percent(interval.low)}%;width:${percent(interval.high - interval.low)}%"></i><b style="left:${percent(probability)}%"></b></div>
<p class="small soft">${between}${words.gap}${rests}</p>
<h4>${words.standings.why}</h4><ul class="why">${joined(reasons)}</ul><h4>${words.standings.change}</h4>${changesPart(reading, standing)}</div></article>`;
}

function changesPart(
  { words, formats, names }: PageGiven["reading"],
  { changes, purpose }: NonNullable<ReportedStanding["standing"]>,
): Html {
  if (changes.length === 0) return html`<p class="small">${words.standings.noChange}</p>`;
  const { better, bin, worse } = words.standings;
  const lines = changes.map((change) => {
    if ("bin" in change) return bin(change, names.outcome(purpose));
    return "good" in change ? better(change.good, formats, change.grade) : worse(change.bad, formats, change.grade);
  });
  return html`<ul class="why">${joined(lines.map((line) => html`<li><b></b><span>${line}</span></li>`))}</ul>`;
}

/** For a style: with two decimals, which is finer than a screen. */
function percent(share: number): string {
  return (Math.max(0, Math.min(1, share)) * 100).toFixed(2);
}
