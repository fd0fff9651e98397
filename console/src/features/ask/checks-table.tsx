import { Link } from "wouter";
import { useFormat } from "../../ui/format/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import type { ListedCheck } from "./use-checks.ts";
import { words } from "./words.ts";

type ChecksTableProps = { readonly checks: readonly ListedCheck[]; readonly questionOf: (name: string) => string };

/** Checks with their answers, and what came after; each leads to its own page. */
export function ChecksTable({ checks, questionOf }: ChecksTableProps) {
  const t = useWords(words).checks;
  const columns = useColumns(questionOf);
  if (checks.length === 0) return <Empty title={t.none}>{t.noneMeaning}</Empty>;
  return <DataTable caption={t.title} columns={columns} rows={checks} keyOf={({ id }) => id} />;
}

function useColumns(questionOf: (name: string) => string): readonly Column<ListedCheck>[] {
  const t = useWords(words).checks;
  const format = useFormat();
  return [
    { name: "subject", label: t.subject, cell: (check) => <Subject check={check} /> },
    { name: "purpose", label: t.purpose, cell: ({ purpose }) => questionOf(purpose) },
    { name: "answer", label: t.answer, cell: (check) => <Told check={check} /> },
    { name: "after", label: t.after, cell: (check) => <After check={check} /> },
    { name: "when", label: t.when, cell: ({ askedAt }) => format.instant(askedAt) },
  ];
}

function Subject({ check: { id, told } }: { readonly check: ListedCheck }) {
  const t = useWords(words).checks;
  return <Link href={`/ask/checks/${id}`}>{told === null ? t.gone : <ToldText>{told.subject}</ToldText>}</Link>;
}

function Told({ check: { told } }: { readonly check: ListedCheck }) {
  const t = useWords(words);
  const { percent } = useFormat();
  if (told === null) return "–";
  const { probability, grade } = told.standing;
  return t.checks.graded(percent(probability), grade);
}

function After({ check: { again, decision, review } }: { readonly check: ListedCheck }) {
  const t = useWords(words).checks;
  if (again === null && decision === null && review === null) return "–";
  return (
    <div className={classes.pills}>
      {again === null ? null : <Pill tone="warn">{t.changed}</Pill>}
      {decision === null ? null : <Pill>{t.decided[decision.outcome]}</Pill>}
      {review === null ? null : (
        <Pill tone={review.outcome === null ? "warn" : "plain"}>{review.outcome === null ? t.review : t.reviewed}</Pill>
      )}
    </div>
  );
}
