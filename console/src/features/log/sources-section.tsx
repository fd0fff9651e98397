import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, got, type paths } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./log.module.css";
import { SourceMonths } from "./source-months.tsx";
import { words } from "./words.ts";

type Source = paths["/v1/sources"]["get"]["responses"]["200"]["content"]["application/json"]["sources"][number];

/** Who furnishes records, and how many of them were found wrong (law 9). */
export function SourcesSection() {
  const t = useWords(words);
  const query = useQuery({ queryKey: ["sources"], queryFn: () => got(api.GET("/v1/sources")) });
  const [order, setOrder] = useUrlState("sources", "name");
  const columns = useColumns();
  return (
    <Section title={t.sources.title} lead={t.sources.lead}>
      <Await query={query} lines={5}>
        {({ sources }) => (
          <>
            <DataTable
              caption={t.sources.caption}
              columns={columns}
              rows={inOrder(sources, order)}
              keyOf={({ name }) => name}
              sorting={{ order, setOrder }}
            />
            {sources.some((source) => wrongOf(source) > 0) ? <ByMonth sources={sources.filter((source) => wrongOf(source) > 0)} /> : null}
          </>
        )}
      </Await>
    </Section>
  );
}

function useColumns(): readonly Column<Source>[] {
  const t = useWords(words);
  const format = useFormat();
  return [
    { name: "source", label: t.sources.source, cell: (source) => <Name source={source} />, sortAs: "name" },
    { name: "records", label: t.sources.records, cell: ({ records }) => format.count(records), isNumber: true, sortAs: "records" },
    { name: "corrected", label: t.sources.corrected, cell: ({ foundWrong }) => format.count(foundWrong.corrected), isNumber: true },
    { name: "withdrawn", label: t.sources.withdrawn, cell: ({ foundWrong }) => format.count(foundWrong.withdrawn), isNumber: true },
    { name: "removed", label: t.sources.removed, cell: ({ foundWrong }) => format.count(foundWrong.removed), isNumber: true },
    {
      name: "share",
      label: t.sources.share,
      cell: (source) => (source.records === 0 ? t.sources.noRecords : format.percent(shareOf(source))),
      isNumber: true,
      sortAs: "share",
    },
  ];
}

function Name({ source: { title, registers } }: { readonly source: Source }) {
  const t = useWords(words);
  return (
    <>
      <ToldText>{title}</ToldText>
      <p className={classes.under}>{t.sources.registers(registers.join(t.list))}</p>
    </>
  );
}

function ByMonth({ sources }: { readonly sources: readonly Source[] }) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.sources.byMonth}</summary>
      {isOpen ? sources.map(({ name, title }) => <SourceMonths key={name} name={name} title={title} />) : null}
    </details>
  );
}

const wrongOf = ({ foundWrong: { corrected, withdrawn, removed } }: Source): number => corrected + withdrawn + removed;

const shareOf = (source: Source): number => (source.records === 0 ? 0 : wrongOf(source) / source.records);

/** By `name`, `records` or `share`; with a minus the other way round. */
function inOrder(sources: readonly Source[], order: string): Source[] {
  const [by, sign] = order.startsWith("-") ? [order.slice(1), -1] : [order, 1];
  const compare = (a: Source, b: Source): number => {
    if (by === "records") return a.records - b.records;
    return by === "share" ? shareOf(a) - shareOf(b) : a.title.localeCompare(b.title);
  };
  return [...sources].sort((a, b) => sign * compare(a, b));
}
