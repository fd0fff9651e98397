import { formatShare, type Html, html, joined } from "../../lib/index.ts";
import type { Characteristic, OwnRecordModel, ScorecardModel } from "../standing/index.ts";
import { binText, monthsText, readingText } from "./reading-text.ts";

/** About as many rows of points and probabilities as one reads. */
const TABLE_ROWS = 16;

/** The model itself, so that a person can work it out by hand. */
export function scorecardPart(model: ScorecardModel): Html {
  const asks = model.characteristics.some(({ of }) => of === "asker");
  return html`<p>Begin with <b>${model.basePoints}</b> points. For each characteristic below find the line that the value falls in, and add its points. Look the sum up in the last table. Edges are shown with six digits; the document has them whole.${asks ? " Characteristics of the asker are read for an answer of the asker's own only." : ""}</p>
${joined(model.characteristics.map((characteristic) => characteristicPart(characteristic, model)))}
<h3>Points and probability</h3>
<p class="soft">Every ${model.table.pointsToDouble} points double the odds. Between the rows the model's own document has each single point.</p>
${tablePart(model)}
<p>It rests on n = ${rounded(model.evidence.prior)} + ${rounded(model.evidence.worth)} x own outcomes, counting half after ${monthsText(model.decays[model.evidence.decay]?.halfLifeMonths ?? 0)}; the 90 % interval is Wilson's for n.</p>`;
}

function characteristicPart(characteristic: Characteristic, model: ScorecardModel): Html {
  const { code, bins, missing } = characteristic;
  const rows = bins.map((bin, at) => rowOf(binText(bins[at - 1]?.below, bin.below), bin));
  if (missing.share > 0) rows.push(rowOf("there is none", missing));
  return html`<section class="line"><h3>${code}</h3><p class="soft">${readingText(characteristic, model)}</p>
<table><thead><tr><th>value</th><th class="figure">points</th><th class="figure">of the training's answers</th></tr></thead><tbody>${joined(rows)}</tbody></table></section>`;
}

function rowOf(value: string, { points, share }: Characteristic["missing"]): Html {
  return html`<tr><td>${value}</td><td class="figure"><b>${points}</b></td><td class="figure">${formatShare(share)}</td></tr>`;
}

function tablePart({ table: { from, probabilities } }: ScorecardModel): Html {
  const last = probabilities.length - 1;
  const step = Math.max(1, Math.ceil(last / (TABLE_ROWS - 1)));
  const places = new Set([...probabilities.keys()].filter((at) => at % step === 0 || at === last));
  const rows = [...places].map((at) => {
    const points = at === 0 ? `${from} and fewer` : at === last ? `${from + at} and more` : String(from + at);
    return html`<tr><td>${points}</td><td class="figure">${formatShare(probabilities[at] ?? 0)}</td></tr>`;
  });
  return html`<table class="narrow"><thead><tr><th>points</th><th class="figure">probability</th></tr></thead><tbody>${joined(rows)}</tbody></table>`;
}

/** The own-record posterior, in words and its one formula. */
export function ownRecordPart({ halfLifeMonths, priorStrength, baseRate, baseAmong, baseHalfLifeMonths }: OwnRecordModel): Html {
  return html`<p>It reads nothing but the subject's own outcomes. Each counts half after ${monthsText(halfLifeMonths)}; let g and b be the sums of the good and the bad ones.</p>
<p class="formula">P = (${rounded(priorStrength)} x ${baseRate} + g) / (${rounded(priorStrength)} + g + b)</p>
<p>So whoever has no record is told ${formatShare(baseRate)}, the share of good outcomes among ${baseAmong} lately (counting half after ${monthsText(baseHalfLifeMonths)}), and that opinion is worth ${rounded(priorStrength)} outcomes of one's own. The 90 % interval is Wilson's for n = ${rounded(priorStrength)} + g + b.</p>`;
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
