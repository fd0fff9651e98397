import { type MyFile, useMyFile } from "../../api/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { KeysetPager } from "../../ui/table/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { DeedsTable } from "./deeds-table.tsx";
import classes from "./my-file.module.css";
import { NoticesList } from "./notices-list.tsx";
import { RingListings } from "./ring-listings.tsx";
import { words } from "./words.ts";

const NOTICES_MAX = 10;
const LISTS = ["limits", "reach", "history"] as const;

/** Notices, lists of rings, and every other statement about the subject. */
export function MyHistoryPage() {
  const t = useWords(words);
  const file = useMyFile();
  return (
    <Page title={t.history.title} lead={t.history.lead}>
      <Await query={file} lines={10}>
        {(data) => (
          <>
            <RingListings file={data} />
            <Notices notices={data.notices} />
            {LISTS.map((list) => (
              <DeedsPart key={list} file={data} list={list} />
            ))}
          </>
        )}
      </Await>
    </Page>
  );
}

function Notices({ notices }: Pick<MyFile, "notices">) {
  const t = useWords(words);
  const [after] = useUrlState("notices", "0");
  const from = Math.max(0, Number.parseInt(after, 10) || 0);
  return (
    <Section title={t.history.notices}>
      {notices.length === 0 ? <p className={classes.quiet}>{t.history.noticesNone}</p> : null}
      <NoticesList notices={notices.slice(from, from + NOTICES_MAX)} />
      <KeysetPager name="notices" next={from + NOTICES_MAX < notices.length ? String(from + NOTICES_MAX) : null} />
    </Section>
  );
}

function DeedsPart({ file, list }: { readonly file: MyFile; readonly list: (typeof LISTS)[number] }) {
  const t = useWords(words);
  const deeds = file.deeds.filter((deed) => deed.list === list);
  const title = t.history.lists[list];
  return (
    <Section title={title}>
      {deeds.length === 0 ? <p className={classes.quiet}>{t.history.nothing}</p> : <DeedsTable caption={title} deeds={deeds} name={list} />}
    </Section>
  );
}
