import { NativeSelect } from "@mantine/core";
import { useEffect } from "react";
import { type MyFile, useMine, useMyFile } from "../../api/index.ts";
import { type Format, knownDay, useFormat } from "../../ui/format/index.ts";
import { visibleText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { readContacts } from "./contacts.tsx";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

type ErasureTargetProps = {
  readonly of: "record" | "check" | "contact";
  readonly target: string;
  readonly setTarget: (target: string) => void;
};

/** Which record, look or contact it is about. */
export function ErasureTarget({ of, target, setTarget }: ErasureTargetProps) {
  const t = useWords(words);
  const format = useFormat();
  const file = useMyFile();
  const contacts = useMine(["contacts"], readContacts);
  const known = contacts.data?.contacts.map(({ contact, shown }) => ({ value: contact, label: shown })) ?? [];
  const options = of === "contact" ? known : optionsIn(file.data, of, format);
  const first = options[0]?.value;
  const isThere = options.some(({ value }) => value === target);
  useEffect(() => {
    if (!isThere && first !== undefined) setTarget(first);
  }, [isThere, first, setTarget]);
  if (options.length === 0) return <p className={classes.quiet}>{t.erasure.noTarget}</p>;
  return (
    <NativeSelect label={t.erasure.target} data={options} value={target} onChange={(chosen) => setTarget(chosen.currentTarget.value)} />
  );
}

function optionsIn(file: MyFile | undefined, of: "record" | "check", format: Format): { value: string; label: string }[] {
  if (of === "record") {
    return (file?.records ?? []).map(({ record, text, occurredAt, precision }) => ({
      value: record,
      label: `${knownDay(format, occurredAt, precision)}: ${visibleText(text)}`,
    }));
  }
  return (file?.looks ?? []).map(({ check, at, subscriberTitle, question }) => ({
    value: check,
    label: `${format.instant(at)}: ${subscriberTitle}, ${question}`,
  }));
}
