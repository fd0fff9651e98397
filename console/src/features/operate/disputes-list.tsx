import { Link, useSearchParams } from "wouter";
import type { AnswerOf } from "../../api/index.ts";
import { api, got, useOperatorsOwn } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { type Column, DataTable, KeysetPager } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./operate.module.css";
import { TimeLeft } from "./time-left.tsx";
import { words } from "./work-words.ts";

type Dispute = AnswerOf<"/v1/disputes">["disputes"][number];

/** Disputes in which an operator owes something, the least time left first; or all of them. */
export function DisputesList() {
  const t = useWords(words);
  const [list] = useUrlState("list", "waiting");
  const [parts] = useSearchParams();
  const cursor = parts.get("after") ?? undefined;
  const which = list === "all" ? "all" : "waiting";
  const query = { list: which, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) } as const;
  const disputes = useOperatorsOwn(["disputes", which, cursor ?? ""], () => got(api.GET("/v1/disputes", { params: { query } })));
  return (
    <Section title={which === "all" ? t.work.allDisputes : t.work.disputes} lead={which === "all" ? undefined : t.work.disputesLead}>
      <p>
        <Link href={which === "all" ? "/operate/work" : "/operate/work?list=all"}>
          {which === "all" ? t.work.onlyWaiting : t.work.showAll}
        </Link>
      </p>
      <Await query={disputes} lines={8}>
        {({ disputes: rows, next }) =>
          rows.length === 0 ? (
            <Empty title={t.work.noDisputes}>{t.work.nothingMeaning}</Empty>
          ) : (
            <>
              <DisputesTable rows={rows} />
              <KeysetPager next={next} />
            </>
          )
        }
      </Await>
    </Section>
  );
}

const PAGE = 25;

function DisputesTable({ rows }: { readonly rows: readonly Dispute[] }) {
  const t = useWords(words);
  const columns: readonly Column<Dispute>[] = [
    { name: "left", label: t.work.left, cell: ({ dues }) => <NextDue dues={dues} /> },
    { name: "owed", label: t.work.owed, cell: ({ dues: [due] }) => (due === undefined ? t.work.owedNothing : t.duties[due.duty]) },
    {
      name: "dispute",
      label: t.work.dispute,
      cell: ({ id, ground }) => (
        <Link href={`/operate/work/${id}`} className={classes.link}>
          {ground === null ? t.work.erased : t.grounds[ground]}
        </Link>
      ),
    },
    { name: "source", label: t.work.source, cell: ({ source }) => <ToldText>{source}</ToldText> },
    { name: "state", label: t.work.state, cell: ({ state }) => t.states[state] },
  ];
  return <DataTable caption={t.work.disputes} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function NextDue({ dues: [due] }: Pick<Dispute, "dues">) {
  const t = useWords(words);
  return due === undefined ? t.work.noTime : <TimeLeft by={due.by} secondsLeft={due.secondsLeft} />;
}
