import { type MyFile, useMyFile } from "../../api/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { AskReview } from "./ask-review.tsx";
import { DeedsTable } from "./deeds-table.tsx";
import { NoticesList } from "./notices-list.tsx";
import { Reviews } from "./reviews.tsx";
import { words } from "./words.ts";

/** What was decided about the subject on answers from here, and what a person decided again. */
export function MyDecisionsPage() {
  const t = useWords(words);
  const file = useMyFile();
  const [check, setCheck] = useUrlState("check", "");
  return (
    <Page title={t.decisions.title} lead={t.decisions.lead}>
      <Await query={file} lines={8}>
        {(data) => {
          const look = data.looks.find((one) => one.check === check);
          return (
            <>
              {look === undefined ? null : <AskReview look={look} close={() => setCheck("")} />}
              <Decisions file={data} />
              <Reviews />
            </>
          );
        }}
      </Await>
    </Page>
  );
}

function Decisions({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  const decisions = file.deeds.filter(({ list, kind }) => list === "decisions" && !kind.startsWith("ring_"));
  const causes = new Set(decisions.map(({ id }) => id));
  const reasons = file.notices.filter(({ about, paragraphs }) => about !== null && causes.has(about) && paragraphs.length > 0);
  return (
    <>
      <Section title={t.decisions.caption}>
        {decisions.length === 0 ? (
          <Empty title={t.decisions.none}>{t.decisions.noneMeaning}</Empty>
        ) : (
          <DeedsTable caption={t.decisions.caption} deeds={decisions} name="after" />
        )}
      </Section>
      {reasons.length === 0 ? null : (
        <Section title={t.decisions.reasons}>
          <NoticesList notices={reasons} />
        </Section>
      )}
    </>
  );
}
