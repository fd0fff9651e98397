import { useFormat } from "../../ui/format/index.ts";
import { DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Candidate } from "./candidate.ts";
import { words } from "./words.ts";

/** How true each would have been, the candidate first and the simplest last. */
export function MeasuresTable({ candidate: { candidate, active, activeForm, mean, share, baseRate } }: { readonly candidate: Candidate }) {
  const t = useWords(words);
  const { decimal } = useFormat();
  const figure = (value: number | null) => (value === null ? "–" : decimal(value, PLACES));
  const rows = [
    { name: t.models.rows.candidate, measures: candidate },
    { name: activeForm === "scorecard" ? t.models.rows.activeScorecard : t.models.rows.activeOwn, measures: active },
    ...(mean === null ? [] : [{ name: t.models.rows.mean, measures: mean }]),
    { name: t.models.rows.share, measures: share },
    { name: t.models.rows.baseRate, measures: baseRate },
  ];
  return (
    <DataTable
      caption={t.models.comparison}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { name: "what", label: t.models.what, cell: ({ name }) => name },
        { name: "logLoss", label: t.models.logLoss, isNumber: true, cell: ({ measures }) => figure(measures.logLoss) },
        { name: "brier", label: t.models.brier, isNumber: true, cell: ({ measures }) => figure(measures.brier) },
        { name: "auc", label: t.models.auc, isNumber: true, cell: ({ measures }) => figure(measures.auc) },
        { name: "error", label: t.models.calibrationError, isNumber: true, cell: ({ measures }) => figure(measures.calibrationError) },
      ]}
    />
  );
}

/** The fourth changes with a handful of outcomes. */
const PLACES = 3;
