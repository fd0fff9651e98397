import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./dispute-words.ts";
import classes from "./source.module.css";
import type { Dispute } from "./use-disputes.ts";

/** What the subject says of the record, in its own words and files. */
export function SaidPart({ dispute }: { readonly dispute: Dispute }) {
  const t = useWords(words);
  const { ground, steps, statement } = dispute;
  const texts = steps.flatMap((step) => (isOfSubject(step) && step.text !== "" ? [step.text] : []));
  return (
    <Section title={t.page.said}>
      {ground === null ? null : <strong>{t.grounds[ground]}</strong>}
      {texts.length === 0 ? <p className={classes.quiet}>{t.page.noWords}</p> : null}
      {texts.map((text) => (
        <blockquote key={text} className={classes.quote}>
          <ToldText>{text}</ToldText>
        </blockquote>
      ))}
      {statement === null ? null : (
        <div>
          <p className={classes.quiet}>{t.page.statement}</p>
          <blockquote className={classes.quote}>
            <ToldText>{statement.text}</ToldText>
          </blockquote>
        </div>
      )}
      <Files dispute={dispute} />
    </Section>
  );
}

type Step = Dispute["steps"][number];

function isOfSubject(step: Step): step is Step & { readonly text: string } {
  const isSaid = "by" in step && (step.by === "subject" || step.by === "representative") && step.step !== "statement_sent";
  return isSaid && "text" in step && typeof step.text === "string";
}

function Files({ dispute: { id, evidence } }: { readonly dispute: Dispute }) {
  const t = useWords(words).page;
  const format = useFormat();
  return (
    <div>
      <p className={classes.quiet}>{evidence.length === 0 ? t.noFiles : t.files}</p>
      <ul className={classes.files}>
        {evidence.map((file) => (
          <li key={file.id}>
            <a href={`/v1/disputes/${id}/evidence/${file.id}`} download>
              {t.file(file.mediaType, format.bytes(file.bytes))}
            </a>{" "}
            <span className={classes.hint}>
              {t.by[file.party]}, {format.instant(file.addedAt)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
