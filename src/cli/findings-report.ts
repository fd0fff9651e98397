import { type Finding, isSound } from "../service/index.ts";
import type { Report } from "./report.ts";
import { wrapText } from "./wrap-text.ts";

/** A finding of any list of rules. */
type AnyFinding = Omit<Finding, "check"> & { readonly check: string };

/** What was found, a sentence for each rule, and a verdict on `what`. Bad where it is unsound; a warning alone is not. */
export function findingsReport(what: string, findings: readonly AnyFinding[]): Report {
  const sound = isSound(findings);
  const warnings = findings.filter(({ ok, isWarning }) => !ok && isWarning).length;
  const verdict = sound ? `${what} is sound${warnings === 0 ? "." : "; see what is marked with a look."}` : `${what} is not sound.`;
  return {
    text: [...findings.map(findingText), "", verdict].join("\n"),
    json: { isSound: sound, findings },
    isBad: !sound,
  };
}

function findingText(finding: AnyFinding): string {
  const places = finding.evidence.map((place) => wrapText(placeText(place), { first: "           " }));
  return [wrapText(finding.detail, { first: `  ${markOf(finding).padEnd(5)}  ` }), ...places].join("\n");
}

function markOf({ ok, isWarning }: AnyFinding): string {
  if (ok) return "ok";
  return isWarning ? "look" : "FAULT";
}

function placeText(place: Finding["evidence"][number]): string {
  return Object.entries(place)
    .map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ");
}
