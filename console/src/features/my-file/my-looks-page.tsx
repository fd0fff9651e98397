import { NativeSelect } from "@mantine/core";
import { type MyFile, useMyFile } from "../../api/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { DataTable, KeysetPager } from "../../ui/table/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { AnswersAgain } from "./answers-again.tsx";
import { DeedsTable } from "./deeds-table.tsx";
import { useLookColumns } from "./look-columns.tsx";
import classes from "./my-file.module.css";
import { words } from "./words.ts";

const ROWS_MAX = 25;

/** Who asked about the subject, and what they were told. */
export function MyLooksPage() {
  const t = useWords(words);
  const file = useMyFile();
  return (
    <Page title={t.looks.title} lead={t.looks.lead}>
      <Await query={file} lines={10}>
        {(data) => (
          <>
            <AnswersAgain looks={data.looks} />
            <LooksPart file={data} />
            <ReadsPart file={data} />
          </>
        )}
      </Await>
    </Page>
  );
}

function LooksPart({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  return (
    <Section title={t.looks.caption} id="looks">
      {file.looks.length === 0 ? <Empty title={t.looks.none}>{t.looks.noneMeaning}</Empty> : <Looks file={file} />}
      <Withheld withheld={file.withheld} />
    </Section>
  );
}

function Looks({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  const [order, setOrder] = useUrlState("sort", "-when");
  const [who, setWho] = useUrlState("who", "");
  const [after] = useUrlState("after", "0");
  const askers = [...new Set(file.looks.map(({ subscriberTitle }) => subscriberTitle))];
  const found = file.looks.filter(({ subscriberTitle }) => who === "" || subscriberTitle === who);
  const ordered = order === "when" ? found.toReversed() : found;
  const from = Math.max(0, Number.parseInt(after, 10) || 0);
  const columns = useLookColumns(file);
  return (
    <>
      {askers.length < 2 ? null : (
        <div className={classes.filters}>
          <NativeSelect
            label={t.looks.whose}
            value={who}
            onChange={(chosen) => setWho(chosen.currentTarget.value, ["after"])}
            data={[{ value: "", label: t.looks.everybody }, ...askers]}
          />
        </div>
      )}
      <DataTable
        caption={t.looks.caption}
        columns={columns}
        rows={ordered.slice(from, from + ROWS_MAX)}
        keyOf={({ check }) => check}
        sorting={{ order, setOrder: (next) => setOrder(next, ["after"]) }}
      />
      <KeysetPager next={from + ROWS_MAX < ordered.length ? String(from + ROWS_MAX) : null} />
    </>
  );
}

function Withheld({ withheld }: Pick<MyFile, "withheld">) {
  const t = useWords(words);
  const format = useFormat();
  if (withheld === null) return null;
  return (
    <p className={classes.text}>
      <strong>{t.looks.withheld(withheld.looks, lastDay(format, withheld.until))}</strong>
    </p>
  );
}

function ReadsPart({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  const reads = file.deeds.filter(({ list }) => list === "reads");
  return (
    <Section title={t.looks.reads}>
      {reads.length === 0 ? (
        <p className={classes.quiet}>{t.looks.readsNone}</p>
      ) : (
        <DeedsTable caption={t.looks.reads} deeds={reads} name="reads" />
      )}
    </Section>
  );
}
