import { api, got, useMyDeed, useMyRights } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { WholeDispute } from "./dispute-evidence.tsx";
import classes from "./my-disputes.module.css";
import { OwnStatementForm } from "./own-statement-form.tsx";
import { ReopenForm } from "./reopen-form.tsx";
import { words } from "./words.ts";
import { WordsForm } from "./words-form.tsx";

/** What the subject can do in a dispute as it stands: the server says which. */
export function OwnSteps({ dispute }: { readonly dispute: WholeDispute }) {
  const t = useWords(words);
  const { id, may, state } = dispute;
  const isOver = may.length === 0 && (state === "told" || state === "joined" || state === "taken_back");
  return (
    <Section title={t.may.title}>
      {may.length === 0 ? <p className={classes.quiet}>{isOver ? t.may.over : t.may.nothing}</p> : null}
      {may.includes("statement") ? <Statement id={id} /> : null}
      {may.includes("escalate") ? <Escalate id={id} /> : null}
      {may.includes("reopen") ? <ReopenForm dispute={dispute} /> : null}
      {may.includes("take-back") ? <TakeBack id={id} /> : null}
    </Section>
  );
}

function Statement({ id }: { readonly id: string }) {
  const rights = useMyRights();
  const most = rights.data?.contests.map(({ statementWordsMax }) => statementWordsMax ?? 0) ?? [];
  return <OwnStatementForm id={id} wordsMax={Math.max(0, ...most)} />;
}

function Escalate({ id }: { readonly id: string }) {
  const t = useWords(words);
  const escalating = useMyDeed((text: string) =>
    got(api.POST("/v1/me/disputes/{id}/escalate", { params: { path: { id } }, body: { text, evidence: [] } })),
  );
  return <WordsForm open={t.may.escalate.open} meaning={t.may.escalate.meaning} send={t.may.escalate.send} deed={escalating} />;
}

function TakeBack({ id }: { readonly id: string }) {
  const t = useWords(words);
  const taking = useMyDeed(() => got(api.POST("/v1/me/disputes/{id}/take-back", { params: { path: { id } }, body: {} })));
  return (
    <div>
      <ConfirmButton
        label={t.may.takeBack.open}
        question={t.may.takeBack.question}
        yes={t.may.takeBack.yes}
        no={t.may.takeBack.no}
        isBusy={taking.isPending}
        onConfirm={() => taking.mutate(undefined)}
      />
      {taking.isError ? <Failure error={taking.error} /> : null}
    </div>
  );
}
