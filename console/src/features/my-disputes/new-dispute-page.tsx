import { useMyFile, useMyRights } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { ContestForm } from "./contest-form.tsx";
import { words } from "./words.ts";

/** Only what counts, or would, can be contested. */
const CONTESTABLE: readonly string[] = ["live", "superseded", "suspended"];

/** Contests a record: which, why, in what words, with what evidence. */
export function NewDisputePage() {
  const t = useWords(words);
  const file = useMyFile();
  const rights = useMyRights();
  return (
    <Page title={t.fresh.title} lead={t.fresh.lead}>
      <Await query={file} lines={10}>
        {({ records, disputes }) => {
          const undecided = new Set(disputes.filter(({ state }) => state !== "ended").map(({ record }) => record));
          const left = records.filter(({ state, record }) => CONTESTABLE.includes(state) && !undecided.has(record));
          if (left.length === 0) return <Empty title={t.fresh.nothing} />;
          return <Await query={rights}>{({ contests }) => <ContestForm records={left} contests={contests} />}</Await>;
        }}
      </Await>
    </Page>
  );
}
