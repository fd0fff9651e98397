import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./law.module.css";
import type { HouseLaw, WithLaw } from "./use-house-law.ts";
import { words } from "./words.ts";

/** Since when this law holds, whether anybody vouches for it, and what is to become of it. */
export function ChangesSection({ law: { law } }: WithLaw) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <Section title={t.changes.title} lead={t.changes.lead} id="changes">
      <p className={classes.line}>{t.changes.since(format.instant(law.since))}</p>
      <p className={classes.line}>{law.isConformant ? t.changes.conformant : t.changes.notConformant}</p>
      {law.nonConformant.map((why) => (
        <p key={why} className={classes.line} lang="en">
          {why}
        </p>
      ))}
      {law.changes.length === 0 ? <p className={classes.line}>{t.changes.none}</p> : null}
      {law.changes.map((change) => (
        <Change key={change.change} change={change} />
      ))}
    </Section>
  );
}

function Change({ change }: { readonly change: HouseLaw["law"]["changes"][number] }) {
  const t = useWords(words);
  const format = useFormat();
  const signers = change.signatures.map(({ operator }) => operator).join(t.and);
  return (
    <div className={classes.card}>
      <h3 className={classes.question}>{t.changes.states[change.state]}</h3>
      <p className={classes.line}>
        {t.changes.proposed(format.day(change.proposedAt))} <ToldText>{change.proposedBy}</ToldText>
      </p>
      {signers === "" ? null : <p className={classes.line}>{t.changes.signed(signers)}</p>}
      {change.effectiveAt === null ? null : <p className={classes.line}>{t.changes.effective(format.instant(change.effectiveAt))}</p>}
      <ul className={classes.counts} lang="en">
        {change.widenings.map(({ at, says }) => (
          <li key={`${at} ${says}`}>
            <ToldText>{says}</ToldText> <code>{at}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
