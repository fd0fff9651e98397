import { Button } from "@mantine/core";
import { Link } from "wouter";
import type { MyFile } from "../../api/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import type { MyRecord } from "./records-shown.ts";
import { words } from "./words.ts";

/** Only what counts, or would, can be contested. */
const CONTESTABLE: readonly string[] = ["live", "superseded", "suspended"];

/** How to contest a record, or the dispute that there is about it. */
export function RecordDispute({ file, record }: { readonly file: MyFile; readonly record: MyRecord }) {
  const t = useWords(words);
  const about = file.disputes.filter((dispute) => dispute.record === record.record);
  if (about.length > 0) return <Disputes disputes={about} />;
  return (
    <Section title={t.record.contest} lead={t.record.contestMeaning}>
      <div className={classes.buttons}>
        {CONTESTABLE.includes(record.state) ? (
          <Button component={Link} href={`/my/disputes/new?record=${record.record}`}>
            {t.record.contest}
          </Button>
        ) : null}
        <Link href={`/my/erasure?of=record&target=${record.record}`}>{t.record.erase}</Link>
      </div>
    </Section>
  );
}

function Disputes({ disputes }: { readonly disputes: MyFile["disputes"] }) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <Section title={t.record.disputed}>
      {disputes.map(({ dispute, state, dueBy }) => (
        <p key={dispute} className={classes.text}>
          {t.record.disputeStates[state]}
          {dueBy === null ? "" : ` · ${t.record.due(lastDay(format, dueBy))}`} ·{" "}
          <Link href={`/my/disputes/${dispute}`}>{t.record.toDispute}</Link>
        </p>
      ))}
    </Section>
  );
}
