import { Link, useParams } from "wouter";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { AnswerPart } from "./answer-part.tsx";
import { ContestedPart } from "./contested-part.tsx";
import { words } from "./dispute-words.ts";
import { HistoryPart } from "./history-part.tsx";
import { SaidPart } from "./said-part.tsx";
import { type Contested, type Dispute, useContested, useDispute } from "./use-disputes.ts";

/** One dispute about a source's record: what is contested, why, and the source's answer. */
export function DisputePage() {
  const t = useWords(words);
  const { id } = useParams<{ id: string }>();
  const dispute = useDispute(id);
  const contested = useContested(id);
  const ground = dispute.data?.ground;
  const title = ground === undefined || ground === null ? t.page.title : t.grounds[ground];
  return (
    <Page title={title} lead={<Link href="/source">{t.page.back}</Link>}>
      <HolderNav of="source" />
      <Await query={dispute} lines={8}>
        {(data) => (
          <Await query={contested} lines={8}>
            {(about) => <Parts dispute={data} contested={about} />}
          </Await>
        )}
      </Await>
    </Page>
  );
}

function Parts({ dispute, contested }: { readonly dispute: Dispute; readonly contested: Contested }) {
  return (
    <>
      <ContestedPart dispute={dispute} contested={contested} />
      <SaidPart dispute={dispute} />
      <AnswerPart dispute={dispute} contested={contested} />
      <HistoryPart dispute={dispute} />
    </>
  );
}
