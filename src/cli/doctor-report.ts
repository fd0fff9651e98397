import { type Finding, isSound } from "../service/index.ts";
import type { Report } from "./report.ts";
import { wrapText } from "./wrap-text.ts";

/** What the doctor found, a sentence for each rule. Bad where the store is unsound; a warning alone is not. */
export function doctorReport(findings: readonly Finding[]): Report {
  const sound = isSound(findings);
  const warnings = findings.filter(({ ok, isWarning }) => !ok && isWarning).length;
  const verdict = sound ? `The store is sound${warnings === 0 ? "." : "; see what is marked with a look."}` : "The store is not sound.";
  return {
    text: [...findings.map(findingText), "", verdict].join("\n"),
    json: { isSound: sound, findings },
    isBad: !sound,
  };
}

function findingText(finding: Finding): string {
  const places = finding.evidence.map((place) => wrapText(placeText(place), { first: "           " }));
  return [wrapText(finding.detail, { first: `  ${markOf(finding).padEnd(5)}  ` }), ...places].join("\n");
}

function markOf({ ok, isWarning }: Finding): string {
  if (ok) return "ok";
  return isWarning ? "look" : "FAULT";
}

function placeText(place: Finding["evidence"][number]): string {
  return Object.entries(place)
    .map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ");
}
