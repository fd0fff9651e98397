import type { EndedJob } from "../../api/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./operate.module.css";
import { words } from "./words.ts";

export type Finding = Extract<NonNullable<EndedJob["result"]>, { kind: "doctor" }>["findings"][number];

/** Rules of a store: each in the reader's words, and below it the doctor's own, which name places in the store. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <li key={`${finding.check} ${finding.detail}`}>
          <OneFinding finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function OneFinding({ finding: { check, ok, isWarning, detail, evidence } }: { readonly finding: Finding }) {
  const t = useWords(words);
  const rule = Object.entries(t.rules).find(([name]) => name === check)?.[1] ?? check;
  return (
    <>
      <p className={classes.said}>
        <Pill tone={ok ? "good" : isWarning ? "warn" : "bad"}>{ok ? t.doctor.ok : isWarning ? t.doctor.look : t.doctor.fault}</Pill> {rule}
      </p>
      <p className={classes.detail} lang="en">
        <ToldText>{detail}</ToldText>
      </p>
      {evidence.length === 0 ? null : (
        <ul className={classes.places} lang="en">
          {evidence.map((place) => (
            <li key={JSON.stringify(place)}>
              <ToldText>{placeText(place)}</ToldText>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function placeText(place: Finding["evidence"][number]): string {
  return Object.entries(place)
    .map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ");
}
