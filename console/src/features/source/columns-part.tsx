import { NativeSelect } from "@mantine/core";
import { Section } from "../../ui/page/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { ColumnsByPath } from "./columns-for.ts";
import type { RecordField, RecordKind } from "./record-fields.ts";
import classes from "./source.module.css";
import type { FileHead } from "./upload-lines.ts";
import { words } from "./upload-words.ts";
import { useRecordNames } from "./use-registers.ts";

type ColumnsPartProps = {
  readonly kinds: readonly RecordKind[];
  readonly kind: RecordKind;
  readonly choose: (kind: RecordKind) => void;
  readonly head: Extract<FileHead, { form: "csv" }>;
  readonly columns: ColumnsByPath;
  readonly setColumns: (columns: ColumnsByPath) => void;
  readonly missing: readonly RecordField[];
};

/** Which type of record the rows of a table are, and which of its columns fills which field. */
export function ColumnsPart({ kinds, kind, choose, head, columns, setColumns, missing }: ColumnsPartProps) {
  const t = useWords(words).table;
  const { registerOf, typeOf } = useRecordNames();
  const nameOf = ({ register, type }: RecordKind) => `${register}/${type}`;
  const rows = useFieldColumns({ head, columns, setColumns });
  return (
    <Section title={t.title}>
      <NativeSelect
        label={t.kind}
        value={nameOf(kind)}
        onChange={({ currentTarget: { value } }) => choose(kinds.find((each) => nameOf(each) === value) ?? kind)}
        data={kinds.map((each) => ({ value: nameOf(each), label: t.kindOf(registerOf(each.register), typeOf(each.register, each.type)) }))}
      />
      <DataTable caption={t.title} columns={rows} rows={kind.fields} keyOf={({ path }) => path} />
      {missing.length === 0 ? null : (
        <p className={classes.warning} role="status">
          {t.missing(missing.map(({ path }) => path).join(", "))}
        </p>
      )}
    </Section>
  );
}

type Choosing = Pick<ColumnsPartProps, "head" | "columns" | "setColumns">;

function useFieldColumns(choosing: Choosing): readonly Column<RecordField>[] {
  const t = useWords(words).table;
  const { head, columns } = choosing;
  const firstOf = (path: string): string => {
    const at = columns[path];
    return at === undefined ? "" : (head.rows[0]?.[at] ?? "");
  };
  return [
    { name: "field", label: t.field, cell: (field) => <Field field={field} /> },
    { name: "column", label: t.column, cell: (field) => <ColumnChoice field={field} {...choosing} /> },
    { name: "first", label: t.first, cell: ({ path }) => <ToldText>{firstOf(path)}</ToldText> },
  ];
}

function Field({ field: { path, isRequired, words: oneOf } }: { readonly field: RecordField }) {
  const t = useWords(words).table;
  return (
    <div className={classes.field}>
      <code>{path}</code>
      <span className={classes.hint}>
        {isRequired ? t.required : t.optional}
        {oneOf === undefined ? null : ` · ${t.oneOf(oneOf.join(", "))}`}
      </span>
    </div>
  );
}

const NOTHING = "";

function ColumnChoice({ field: { path }, head, columns, setColumns }: Choosing & { readonly field: RecordField }) {
  const t = useWords(words).table;
  const choose = (value: string) => {
    const { [path]: _before, ...others } = columns;
    setColumns(value === NOTHING ? others : { ...others, [path]: Number(value) });
  };
  const data = [{ value: NOTHING, label: t.nothing }, ...head.header.map((name, at) => ({ value: String(at), label: name }))];
  const at = columns[path];
  return (
    <NativeSelect
      aria-label={path}
      size="xs"
      data={data}
      value={at === undefined ? NOTHING : String(at)}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
