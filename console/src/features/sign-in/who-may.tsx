import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./sign-in.module.css";
import { words } from "./words.ts";

/** What each role may do: so that nobody looks for a key they do not need. */
export function WhoMay() {
  const t = useWords(words);
  const rows = [
    [t.may.subject, t.may.subjectMay],
    [t.may.source, t.may.sourceMay],
    [t.may.subscriber, t.may.subscriberMay],
    [t.may.operator, t.may.operatorMay],
    [t.may.authority, t.may.authorityMay],
  ] as const;
  return (
    <Section title={t.may.title}>
      <dl className={classes.may}>
        {rows.map(([role, may]) => (
          <div key={role}>
            <dt>{role}</dt>
            <dd>{may}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
