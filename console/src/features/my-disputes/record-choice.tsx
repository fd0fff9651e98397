import { NativeSelect } from "@mantine/core";
import type { MyFile } from "../../api/index.ts";
import { knownDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { ToldText, visibleText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";

type Record = MyFile["records"][number];

type RecordChoiceProps = {
  readonly records: readonly Record[];
  readonly record: Record;
  readonly choose: (record: string) => void;
};

/** Which record it is about, with what it says. */
export function RecordChoice({ records, record, choose }: RecordChoiceProps) {
  const t = useWords(words);
  const format = useFormat();
  const options = records.map(({ record: value, text, occurredAt, precision }) => ({
    value,
    label: `${knownDay(format, occurredAt, precision)}: ${visibleText(text)}`,
  }));
  return (
    <Section title={t.fresh.record}>
      <p className={classes.strong}>
        <ToldText>{record.text}</ToldText>
      </p>
      <p className={classes.quiet}>
        {knownDay(format, record.occurredAt, record.precision)} · {record.sourceTitle}
      </p>
      {records.length < 2 ? null : (
        <NativeSelect
          label={t.fresh.choose}
          description={t.fresh.chooseHint}
          data={options}
          value={record.record}
          onChange={(chosen) => choose(chosen.currentTarget.value)}
        />
      )}
    </Section>
  );
}
