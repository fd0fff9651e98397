import { Button, Radio, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { paths } from "../../api/index.ts";
import { api, got, useOperatorsDeed } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Dispute } from "./dispute.ts";
import classes from "./operate.module.css";
import { words } from "./work-words.ts";

type Decision = NonNullable<paths["/v1/disputes/{id}/decide"]["post"]["requestBody"]>["content"]["application/json"];

const OUTCOMES = [
  "upheld",
  "rejected",
  "deleted_unverified",
  "objection_recorded",
  "refused_as_frivolous",
] as const satisfies readonly Decision["outcome"][];

/** What is owed by the operator in a dispute, each with its button or form; the law looks once more whether it may be. */
export function DisputeDeeds({ dispute: { id, dues } }: { readonly dispute: Dispute }) {
  const t = useWords(words);
  const owed = dues.filter(({ owedBy }) => owedBy === "operator").map(({ duty }) => duty);
  if (owed.length === 0) return null;
  return (
    <Section title={t.step.act}>
      {owed.includes("route") ? <Plain id={id} deed="route" label={t.step.route} /> : null}
      {owed.includes("tell") ? <Plain id={id} deed="tell" label={t.step.tell} /> : null}
      {owed.includes("decide") ? <Deciding id={id} /> : null}
    </Section>
  );
}

function Plain({ id, deed, label }: { readonly id: string; readonly deed: "route" | "tell"; readonly label: string }) {
  const params = { path: { id } };
  const doing = useOperatorsDeed(() =>
    deed === "route"
      ? got(api.POST("/v1/disputes/{id}/route", { params, body: {} }))
      : got(api.POST("/v1/disputes/{id}/tell", { params, body: {} })),
  );
  return (
    <div className={classes.stack}>
      {doing.isError ? <Failure error={doing.error} /> : null}
      <Button onClick={() => doing.mutate(undefined)} loading={doing.isPending}>
        {label}
      </Button>
    </div>
  );
}

function Deciding({ id }: { readonly id: string }) {
  const t = useWords(words);
  const [outcome, setOutcome] = useState<Decision["outcome"]>("upheld");
  const [text, setText] = useState("");
  const decide = useOperatorsDeed((body: Decision) => got(api.POST("/v1/disputes/{id}/decide", { params: { path: { id } }, body })));
  const send = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate({ outcome, by: "operator", text, evidence: [] });
  };
  return (
    <form className={classes.fields} onSubmit={send}>
      <Radio.Group
        label={t.step.decide}
        description={t.step.decideLead}
        value={outcome}
        onChange={(value) => setOutcome(OUTCOMES.find((each) => each === value) ?? "upheld")}
      >
        {OUTCOMES.map((each) => (
          <Radio key={each} value={each} label={t.step.outcomes[each]} mt="xs" />
        ))}
      </Radio.Group>
      <Textarea
        label={t.step.reasons}
        description={t.step.reasonsHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        required
        autosize
        minRows={3}
      />
      {decide.isError ? <Failure error={decide.error} /> : null}
      <div>
        <Button type="submit" loading={decide.isPending}>
          {t.step.send}
        </Button>
      </div>
    </form>
  );
}
