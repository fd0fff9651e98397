import { Link, useSearchParams } from "wouter";
import { type AnswerOf, api, got, useMine } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { type Column, DataTable, KeysetPager } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./deciding-words.ts";
import { useOwnPurposes } from "./use-own-purposes.ts";
import { words as answerWords } from "./words.ts";

type Correction = AnswerOf<"/v1/redecisions">["redecisions"][number];

const ROWS = 25;

/** A subscriber's answers that came out otherwise without records that turned out wrong. */
export function CorrectionsPage() {
  const t = useWords(words).corrections;
  const [parts] = useSearchParams();
  const after = parts.get("after") ?? "";
  const query = { limit: ROWS, ...(after === "" ? {} : { cursor: after }) };
  const corrections = useMine(["corrections", after], () => got(api.GET("/v1/redecisions", { params: { query } })));
  const columns = useColumns();
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of="subscriber" />
      <Section title={t.title}>
        <Await query={corrections} lines={8}>
          {({ redecisions, next }) =>
            redecisions.length === 0 ? (
              <Empty title={t.none}>{t.noneMeaning}</Empty>
            ) : (
              <>
                <DataTable caption={t.title} columns={columns} rows={redecisions} keyOf={({ id }) => id} />
                <KeysetPager next={next} />
              </>
            )
          }
        </Await>
      </Section>
    </Page>
  );
}

function useColumns(): readonly Column<Correction>[] {
  const t = useWords(words).corrections;
  const format = useFormat();
  const { questionOf } = useOwnPurposes();
  return [
    { name: "subject", label: t.subject, cell: (correction) => <Subject correction={correction} /> },
    { name: "purpose", label: t.purpose, cell: ({ purpose }) => questionOf(purpose) },
    { name: "told", label: t.told, cell: ({ told }) => (told === null ? t.destroyed : <Graded standing={told} />) },
    { name: "without", label: t.without, cell: ({ without }) => <Graded standing={without} /> },
    { name: "again", label: t.again, cell: ({ decidedAt }) => format.day(decidedAt) },
  ];
}

function Subject({ correction: { check, subject, isForYou } }: { readonly correction: Correction }) {
  const t = useWords(words).corrections;
  return (
    <>
      <Link href={`/ask/checks/${check}`}>
        <ToldText>{subject}</ToldText>
      </Link>{" "}
      {isForYou ? <Pill>{t.forYou}</Pill> : null}
    </>
  );
}

function Graded({ standing: { probability, grade } }: { readonly standing: Correction["without"] }) {
  const t = useWords(answerWords);
  const { percent } = useFormat();
  return t.checks.graded(percent(probability), grade);
}
