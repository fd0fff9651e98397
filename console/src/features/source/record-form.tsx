import { NativeSelect, TextInput } from "@mantine/core";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./answer-words.ts";
import type { RecordDraft } from "./record-draft.ts";
import type { RecordField } from "./record-fields.ts";
import classes from "./source.module.css";
import { useRecordNames } from "./use-registers.ts";

type RecordFormProps = {
  readonly draft: RecordDraft;
  readonly change: (draft: RecordDraft) => void;
  readonly fields: readonly RecordField[];
};

/** The right record, field by field, as its register declares them. */
export function RecordForm({ draft, change, fields }: RecordFormProps) {
  const t = useWords(words).record;
  const set = (path: string, value: string) => change({ ...draft, values: { ...draft.values, [path]: value } });
  return (
    <fieldset className={classes.record}>
      <legend>{t.title}</legend>
      <p className={classes.quiet}>{t.lead}</p>
      <div className={classes.fields}>
        {fields
          // Of what kind whom it is about is, is no correction.
          .filter(({ path }) => path !== "kind")
          .map((field) => (
            <Field key={field.path} field={field} draft={draft} set={(value) => set(field.path, value)} />
          ))}
      </div>
    </fieldset>
  );
}

type FieldProps = { readonly field: RecordField; readonly draft: RecordDraft; readonly set: (value: string) => void };

function Field({ field: { path, isRequired, words: oneOf, dataClass }, draft, set }: FieldProps) {
  const t = useWords(words).record;
  const { wordOf } = useRecordNames();
  const value = draft.values[path] ?? "";
  const label = useLabel(path);
  if (oneOf !== undefined) {
    const data = [{ value: "", label: t.nothing }, ...oneOf.map((word) => ({ value: word, label: wordOf(draft.register, word) }))];
    return (
      <NativeSelect label={label} value={value} required={isRequired} data={data} onChange={(event) => set(event.currentTarget.value)} />
    );
  }
  const isNaming = dataClass === "identifier" || dataClass === "counterparty";
  const hint = path === "reference" ? t.referenceHint : path === "occurredAt" ? t.occurredAtHint : isNaming ? t.masked : undefined;
  return (
    <TextInput
      label={label}
      description={hint}
      value={value}
      required={isRequired}
      onChange={(event) => set(event.currentTarget.value)}
      autoComplete="off"
      spellCheck={dataClass === "evidence"}
    />
  );
}

function useLabel(path: string): string {
  const t = useWords(words).record;
  if (path === "reference") return t.reference;
  if (path === "subject") return t.subject;
  if (path === "occurredAt") return t.occurredAt;
  const [, name = path, part] = path.split(".");
  if (part === "amountMinor") return t.amount(name);
  return part === "currency" ? t.currency(name) : name;
}
