import type { UseMutationResult } from "@tanstack/react-query";
import type { AnswerOf } from "../../api/index.ts";
import { api, got, useOperatorsDeed, useOperatorsOwn, useWho } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty, Failure } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./operate.module.css";
import { ProposeVerification } from "./propose-verification.tsx";
import { TimeLeft } from "./time-left.tsx";
import { words } from "./work-words.ts";

type Listed = AnswerOf<"/v1/verifications">["verifications"][number];

/** What one operator saw of somebody, and another has to see too. */
export function VerificationsList() {
  const t = useWords(words);
  const waiting = useOperatorsOwn(["verifications"], () => got(api.GET("/v1/verifications")));
  const confirm = useOperatorsDeed((id: string) => got(api.POST("/v1/verifications/{id}/confirmation", { params: { path: { id } } })));
  return (
    <>
      <Section title={t.work.verifications} lead={t.verify.lead}>
        <HandedCode confirm={confirm} />
        <Await query={waiting} lines={6}>
          {({ verifications }) =>
            verifications.length === 0 ? (
              <Empty title={t.verify.none}>{t.verify.noneMeaning}</Empty>
            ) : (
              verifications.map((listed) => <OneVerification key={listed.verification} listed={listed} confirm={confirm} />)
            )
          }
        </Await>
      </Section>
      <ProposeVerification />
    </>
  );
}

function OneVerification({ listed, confirm }: ConfirmProps) {
  const t = useWords(words);
  const { verification, operator, endsAt } = listed;
  const params = { path: { id: verification } };
  const seen = useOperatorsOwn(["verification", verification], () => got(api.GET("/v1/verifications/{id}", { params })));
  return (
    <article className={classes.item}>
      <h3>
        <ToldText>{t.verify.seenBy(operator)}</ToldText>
      </h3>
      <p>
        <TimeLeft by={endsAt} />
      </p>
      <Await query={seen} lines={2}>
        {({ evidence, representative }) => (
          <>
            <blockquote>
              <ToldText>{evidence}</ToldText>
            </blockquote>
            {representative === null ? null : (
              <p>
                <ToldText>{t.verify.acting(representative.name, representative.shown)}</ToldText>
              </p>
            )}
          </>
        )}
      </Await>
      <Confirm listed={listed} confirm={confirm} />
    </article>
  );
}

type Confirming = UseMutationResult<AnswerOf<"/v1/verifications/{id}/confirmation", "post">, Error, string>;

type ConfirmProps = { readonly listed: Listed; readonly confirm: Confirming };

function Confirm({ listed: { verification, operator }, confirm }: ConfirmProps) {
  const t = useWords(words);
  const { data: who } = useWho();
  if (who?.role === "operator" && who.holder === operator) return <p className={classes.quiet}>{t.verify.own}</p>;
  return (
    <>
      {confirm.isError && confirm.variables === verification ? <Failure error={confirm.error} /> : null}
      <ConfirmButton
        label={t.verify.confirm}
        question={t.verify.confirmQuestion}
        yes={t.verify.confirmYes}
        no={t.verify.confirmNo}
        isBusy={confirm.isPending}
        onConfirm={() => confirm.mutate(verification)}
      />
    </>
  );
}

/** It outlives the entry in the list, which is gone as soon as it is confirmed: the code is shown this once. */
function HandedCode({ confirm }: Pick<ConfirmProps, "confirm">) {
  const t = useWords(words);
  const format = useFormat();
  if (!confirm.isSuccess) return null;
  return (
    <div role="status">
      <p>{t.verify.handOver(format.instant(confirm.data.endsAt))}</p>
      <p className={classes.code}>{confirm.data.code}</p>
    </div>
  );
}
