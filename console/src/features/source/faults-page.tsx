import { useQuery } from "@tanstack/react-query";
import { type AnswerOf, api, got, useWho } from "../../api/index.ts";
import { ColumnsChart } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { DataTable } from "../../ui/table/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./faults-words.ts";
import classes from "./source.module.css";

type Faults = AnswerOf<"/v1/sources/{name}">["foundWrong"];

/** A source's own error rate, as everybody sees it. */
export function FaultsPage() {
  const t = useWords(words);
  const who = useWho();
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of="source" />
      <Await query={who}>{({ holder }) => <OfSource name={holder ?? ""} />}</Await>
    </Page>
  );
}

function OfSource({ name }: { readonly name: string }) {
  const t = useWords(words);
  const query = useQuery({ queryKey: ["source", name], queryFn: () => got(api.GET("/v1/sources/{name}", { params: { path: { name } } })) });
  return (
    <Await query={query} lines={8}>
      {({ title, foundWrong }) => (
        <Section title={title}>
          {foundWrong.length === 0 ? <Empty title={t.none}>{t.noneMeaning}</Empty> : <Drawn faults={foundWrong} />}
        </Section>
      )}
    </Await>
  );
}

function Drawn({ faults }: { readonly faults: Faults }) {
  const t = useWords(words);
  const { count } = useFormat();
  const sum = (of: (month: Faults[number]) => number) => faults.reduce((all, month) => all + of(month), 0);
  const own = sum(({ withdrawn, corrected }) => withdrawn + corrected);
  const decided = sum(({ removed }) => removed);
  const months = faults
    .toReversed()
    .map(({ month, withdrawn, corrected, removed }) => ({ month, good: withdrawn + corrected, bad: removed }));
  return (
    <>
      <ul className={classes.totals} aria-label={t.totals}>
        <Total count={sum(({ withdrawn }) => withdrawn)} name={t.withdrawn} />
        <Total count={sum(({ corrected }) => corrected)} name={t.corrected} />
        <Total count={decided} name={t.removed} />
      </ul>
      <ColumnsChart
        title={t.chart}
        description={t.described(count(own), count(decided))}
        months={months}
        sides={{ good: t.own, bad: t.decided }}
      />
      <ByMonth faults={faults} />
    </>
  );
}

function Total({ count, name }: { readonly count: number; readonly name: string }) {
  const format = useFormat();
  return (
    <li>
      <span className={classes.total}>{format.count(count)}</span> <span>{name}</span>
    </li>
  );
}

function ByMonth({ faults }: { readonly faults: Faults }) {
  const t = useWords(words);
  const format = useFormat();
  const [order, setOrder] = useUrlState("order", "-month");
  const byName = order.replace(/^-/, "");
  const sorted = faults.toSorted((a, b) => compared(a, b, byName) * (order.startsWith("-") ? -1 : 1));
  return (
    <DataTable
      caption={t.table}
      rows={sorted}
      keyOf={({ month }) => month}
      sorting={{ order, setOrder }}
      columns={[
        { name: "month", label: t.month, cell: ({ month }) => format.month(month), sortAs: "month" },
        { name: "withdrawn", label: t.withdrawn, cell: ({ withdrawn }) => format.count(withdrawn), isNumber: true, sortAs: "withdrawn" },
        { name: "corrected", label: t.corrected, cell: ({ corrected }) => format.count(corrected), isNumber: true, sortAs: "corrected" },
        { name: "removed", label: t.removed, cell: ({ removed }) => format.count(removed), isNumber: true, sortAs: "removed" },
      ]}
    />
  );
}

function compared(a: Faults[number], b: Faults[number], by: string): number {
  switch (by) {
    case "withdrawn":
    case "corrected":
    case "removed":
      return a[by] - b[by];
    default:
      return a.month < b.month ? -1 : 1;
  }
}
