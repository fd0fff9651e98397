import { Button, Checkbox, Fieldset, Radio, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { paths } from "../../api/index.ts";
import { api, got, useOperatorsDeed } from "../../api/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Erasure } from "./erasure.ts";
import classes from "./operate.module.css";
import { words } from "./work-words.ts";

type Verdict = NonNullable<paths["/v1/erasures/{id}/answer"]["post"]["requestBody"]>["content"]["application/json"];
type Refusal = NonNullable<Verdict["refusals"]>[number];

/** The form by which a request for erasure is answered; it opens when it is wanted. */
export function AnswerErasure({ erasure }: { readonly erasure: Erasure }) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <AnswerForm erasure={erasure} />;
  return (
    <div>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t.erasure.answer}
      </Button>
    </div>
  );
}

function AnswerForm({ erasure }: { readonly erasure: Erasure }) {
  const t = useWords(words);
  const [outcome, setOutcome] = useState<Verdict["outcome"]>("granted");
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [provision, setProvision] = useState(erasure.provision ?? "");
  const [reasons, setReasons] = useState("");
  const [person, setPerson] = useState("");
  const answer = useOperatorsDeed((body: Verdict) =>
    got(api.POST("/v1/erasures/{id}/answer", { params: { path: { id: erasure.id } }, body })),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    answer.mutate({ outcome, refusals: outcome === "refused" ? [...refusals] : [], provision, reasons, person });
  };
  return (
    <form className={classes.fields} onSubmit={send}>
      <Outcomes erasure={erasure} outcome={outcome} setOutcome={setOutcome} />
      {outcome === "refused" ? <Refusals chosen={refusals} choose={setRefusals} /> : null}
      <TextInput
        label={t.erasure.provision}
        description={t.erasure.provisionHint}
        value={provision}
        onChange={(event) => setProvision(event.currentTarget.value)}
        required
      />
      <Textarea
        label={t.erasure.reasons}
        description={t.erasure.reasonsHint}
        value={reasons}
        onChange={(event) => setReasons(event.currentTarget.value)}
        required={outcome !== "granted"}
        autosize
        minRows={3}
      />
      <TextInput label={t.erasure.person} value={person} onChange={(event) => setPerson(event.currentTarget.value)} required />
      {answer.isError ? <Failure error={answer.error} /> : null}
      <div>
        <Button type="submit" loading={answer.isPending}>
          {t.erasure.send}
        </Button>
      </div>
    </form>
  );
}

type OutcomesProps = {
  readonly erasure: Erasure;
  readonly outcome: Verdict["outcome"];
  readonly setOutcome: (outcome: Verdict["outcome"]) => void;
};

function Outcomes({ erasure, outcome, setOutcome }: OutcomesProps) {
  const t = useWords(words);
  const choices = ["granted", "refused", ...(erasure.isExtended ? [] : (["extended"] as const))] as const;
  return (
    <Radio.Group
      label={t.erasure.outcome}
      value={outcome}
      onChange={(value) => setOutcome(choices.find((each) => each === value) ?? "granted")}
    >
      {choices.map((choice) => (
        <Radio key={choice} value={choice} label={t.erasure.outcomes[choice]} mt="xs" />
      ))}
    </Radio.Group>
  );
}

const REFUSALS = [
  "ground_not_met",
  "legal_duty_to_keep",
  "other_retention",
  "public_register",
  "public_interest",
  "free_expression",
  "legal_claim",
  "unfounded_or_excessive",
] as const satisfies readonly Refusal[];

type RefusalsProps = { readonly chosen: readonly Refusal[]; readonly choose: (chosen: readonly Refusal[]) => void };

function Refusals({ chosen, choose }: RefusalsProps) {
  const t = useWords(words);
  return (
    <Fieldset legend={t.erasure.why}>
      {REFUSALS.map((refusal) => (
        <Checkbox
          key={refusal}
          mt="xs"
          label={t.erasure.refusals[refusal]}
          checked={chosen.includes(refusal)}
          onChange={(event) => choose(event.currentTarget.checked ? [...chosen, refusal] : chosen.filter((each) => each !== refusal))}
        />
      ))}
    </Fieldset>
  );
}
