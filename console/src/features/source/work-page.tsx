import { Link, useSearchParams } from "wouter";
import { useFormat } from "../../ui/format/index.ts";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Pick } from "../../ui/pick/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { type Column, DataTable, KeysetPager } from "../../ui/table/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./dispute-words.ts";
import { DueText } from "./due-text.tsx";
import { type ListedDispute, owedBySource, useDisputes } from "./use-disputes.ts";
import { useRecordNames } from "./use-registers.ts";

/** The disputes about a source's own records, by the time left. */
export function WorkPage() {
  const t = useWords(words).work;
  const [parts] = useSearchParams();
  const [show, setShow] = useUrlState("show", "waiting");
  const list = show === "all" ? "all" : "waiting";
  const query = useDisputes(list, parts.get("after") ?? "");
  const columns = useColumns();
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of="source" />
      <Section title={t.title}>
        <Pick
          label={t.show}
          value={list}
          choose={(value) => setShow(value, ["after"])}
          choices={[
            { value: "waiting", label: t.waiting },
            { value: "all", label: t.all },
          ]}
        />
        <Await query={query} lines={8}>
          {({ disputes, next }) =>
            disputes.length === 0 ? (
              <Empty title={list === "all" ? t.noneAtAll : t.none}>{t.noneMeaning}</Empty>
            ) : (
              <>
                <DataTable caption={t.title} columns={columns} rows={disputes} keyOf={({ id }) => id} />
                <KeysetPager next={next} />
              </>
            )
          }
        </Await>
      </Section>
    </Page>
  );
}

function useColumns(): readonly Column<ListedDispute>[] {
  const { work: t, states, grounds } = useWords(words);
  const format = useFormat();
  const { registerOf } = useRecordNames();
  return [
    {
      name: "ground",
      label: t.ground,
      cell: ({ id, ground }) => <Link href={`/source/disputes/${id}`}>{ground === null ? t.title : grounds[ground]}</Link>,
    },
    { name: "due", label: t.due, cell: (dispute) => <Due dispute={dispute} /> },
    { name: "register", label: t.register, cell: ({ register }) => registerOf(register) },
    { name: "opened", label: t.opened, cell: ({ openedAt }) => (openedAt === null ? "–" : format.day(openedAt)) },
    {
      name: "state",
      label: t.state,
      cell: ({ state }) => <Pill tone={state === "answer_overdue" ? "bad" : "plain"}>{states[state]}</Pill>,
    },
  ];
}

function Due({ dispute }: { readonly dispute: ListedDispute }) {
  const t = useWords(words).work;
  const due = owedBySource(dispute);
  return due === undefined ? t.answered : <DueText due={due} />;
}
