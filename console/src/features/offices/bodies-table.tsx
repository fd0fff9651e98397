import { useFormat } from "../../ui/format/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { BodyChoice } from "./body-choice.tsx";
import type { Body, ListState, Order } from "./use-bodies.ts";
import { useChosen } from "./use-chosen.ts";
import { words } from "./words.ts";

type BodiesTableProps = {
  readonly purpose: string;
  readonly bodies: readonly Body[];
  readonly caption: string;
  readonly state: ListState;
};

/** The same page of the list as a table; its heads put it in order. */
export function BodiesTable({ purpose, bodies, caption, state }: BodiesTableProps) {
  const columns = useColumns(purpose, bodies);
  const sorting = { order: SORTED[state.order], setOrder: (order: string) => state.setOrder(ORDERED[order] ?? "best") };
  return <DataTable caption={caption} columns={columns} rows={bodies} keyOf={({ subject }) => subject} sorting={sorting} />;
}

/** The list's own orders as those of a table's columns: by identifier it runs one way only, and so it does by outcomes. */
const SORTED: Readonly<Record<Order, string>> = { best: "-standing", worst: "standing", most: "-outcomes", name: "name" };
const ORDERED: Readonly<Record<string, Order>> = {
  standing: "worst",
  "-standing": "best",
  outcomes: "most",
  "-outcomes": "most",
  name: "name",
  "-name": "name",
};

function useColumns(purpose: string, bodies: readonly Body[]): readonly Column<Body>[] {
  const t = useWords(words);
  const { percent, count } = useFormat();
  const choosing = useChosen(bodies);
  return [
    { name: "body", label: t.body, sortAs: "name", cell: (body) => <BodyChoice body={body} purpose={purpose} choosing={choosing} /> },
    { name: "probability", label: t.probability, sortAs: "standing", isNumber: true, cell: ({ probability }) => percent(probability) },
    { name: "range", label: t.range, isNumber: true, cell: ({ interval: { low, high } }) => t.between(percent(low), percent(high)) },
    { name: "outcomes", label: t.outcomes, sortAs: "outcomes", isNumber: true, cell: ({ own }) => count(own.good + own.bad) },
    { name: "bad", label: t.bad, isNumber: true, cell: ({ own }) => count(own.bad) },
  ];
}
