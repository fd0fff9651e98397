import { formatShare, type Html, html, joined } from "../../lib/index.ts";
import { type Register, registerKey } from "../law/index.ts";
import type { ModelCard } from "./model-card.ts";

const BASIS_WORDS: Readonly<Record<Register["basis"]["kind"], string>> = {
  consent: "consent",
  contract: "a contract",
  "legal-duty": "a legal duty",
  "public-task": "a public task",
  "legitimate-interest": "a legitimate interest",
};

/** What it may be used for and must not, and what it does not know. */
export function limitsPart({ purpose, model, backtest, isSimulated, isConformant }: ModelCard): Html {
  const { words } = purpose.outcome;
  const limits = [
    `It answers one question about one ${words.subject}: ${purpose.question} It is no judgement of a ${words.subject} as a whole, and nothing else may be read from it.`,
    `With fewer than ${purpose.model.leastEvidence} own outcomes the grade is none, whatever the probability: a newcomer is uncertain, neither good nor bad.`,
    `It knows what is in the registers it reads, and no more: who deals elsewhere, or settles what went wrong in private, is a stranger to it.`,
    `It was fitted on ${model.fittedOn.outcomes} outcomes that somebody recorded. What nobody records it cannot learn, and who was never dealt with has no outcome.`,
    `What is told of one ${words.subject} is right on the average of all who are told the same; of each it says only how sure it is, by the interval. ${formatShare(backtest.coverage || 0)} of the 90 % intervals held on later time.`,
    `It says what to expect, and not why; a decision against somebody wants reasons, and where the law says so a person (docs/guides/decisions.md).`,
  ];
  if (isSimulated) limits.unshift("The records are simulated: every figure on this card is of a market that never was.");
  if (!isConformant) limits.unshift("This installation is not conformant: it keeps registers about persons that nobody vouches for.");
  return html`<ul>${joined(limits.map((limit) => html`<li>${limit}</li>`))}</ul>`;
}

/** Under which law it answers, and what it reads. */
export function lawPart({ purpose, lawPack }: ModelCard): Html {
  const rows = purpose.reads.map((register) => registerRow(register));
  const consent = purpose.consent === undefined ? "" : ` A person is asked about only with consent (${purpose.consent.cite}).`;
  const grades = Object.entries(purpose.grades).map(([grade, least]) => `${grade} from ${formatShare(least)}`);
  return html`<p>About ${purpose.about.join(" or ")}. ${lawPack === undefined ? "No law pack is named." : `Under ${lawPack.title} (law pack ${lawPack.name}).`}${consent} Grades: ${grades.join(", ")}.</p>
<table><thead><tr><th>register</th><th>kept on the ground of</th><th>for</th><th>counts that a model may read</th></tr></thead><tbody>${joined(rows)}</tbody></table>
<p>Whoever is concerned sees every record and every look in their file, can contest each, and can work each answer out again from it (docs/guides/file.md).</p>`;
}

function registerRow(register: Register): Html {
  const { basis, keep, countNames } = register;
  const adverse = keep.adverse === undefined ? "" : `; what is adverse ${keep.adverse.years}`;
  return html`<tr><td>${registerKey(register)}</td><td>${BASIS_WORDS[basis.kind]}: ${basis.cite}</td><td>${keep.other.years} years${adverse}</td><td>${countNames.join(", ")}</td></tr>`;
}
