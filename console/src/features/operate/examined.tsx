import type { EndedJob } from "../../api/index.ts";
import { JobFailure } from "../../ui/job/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { FindingsList } from "./findings-list.tsx";
import classes from "./operate.module.css";
import { useJobLine } from "./use-job-line.ts";
import { words } from "./words.ts";

/** What an examination found: the verdict, then what does not hold, then what does. */
export function Examined({ job }: { readonly job: EndedJob }) {
  const t = useWords(words);
  const line = useJobLine(job);
  const found = job.result?.kind === "doctor" ? job.result : undefined;
  if (found === undefined) {
    return (
      <Section title={line}>
        <JobFailure job={job} />
      </Section>
    );
  }
  const broken = found.findings.filter(({ ok }) => !ok);
  const whole = found.findings.filter(({ ok }) => ok);
  const verdict = found.isSound ? (broken.length === 0 ? t.doctor.sound : t.doctor.soundButLook) : t.doctor.unsound(broken.length);
  return (
    <Section title={verdict} lead={line}>
      {broken.length === 0 ? null : <FindingsList findings={broken} />}
      <details className={classes.before}>
        <summary>{t.doctor.holding(whole.length)}</summary>
        <FindingsList findings={whole} />
      </details>
    </Section>
  );
}
