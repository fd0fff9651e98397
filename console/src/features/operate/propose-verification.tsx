import { Button, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { paths } from "../../api/index.ts";
import { api, got, useOperatorsDeed } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./operate.module.css";
import { words } from "./work-words.ts";

type Proposal = NonNullable<paths["/v1/verifications"]["post"]["requestBody"]>["content"]["application/json"];

/** Notes what an operator saw. Nothing follows of it before a second one confirms it. */
export function ProposeVerification() {
  const t = useWords(words);
  const [subject, setSubject] = useState("");
  const [evidence, setEvidence] = useState("");
  const [name, setName] = useState("");
  const [contact, setContact] = useState("");
  const propose = useOperatorsDeed((body: Proposal) => got(api.POST("/v1/verifications", { body })));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const representative = name === "" && contact === "" ? {} : { representative: { name, contact } };
    propose.mutate({ subject, evidence, ...representative });
  };
  return (
    <Section title={t.verify.propose} lead={t.verify.proposeLead}>
      <form className={classes.fields} onSubmit={send}>
        <TextInput
          label={t.verify.subject}
          description={t.verify.subjectHint}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
          required
        />
        <Textarea
          label={t.verify.evidence}
          description={t.verify.evidenceHint}
          value={evidence}
          onChange={(event) => setEvidence(event.currentTarget.value)}
          required
          autosize
          minRows={2}
        />
        <TextInput
          label={t.verify.name}
          description={t.verify.nameHint}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t.verify.contact}
          value={contact}
          onChange={(event) => setContact(event.currentTarget.value)}
          required={name !== ""}
        />
        {propose.isError ? <Failure error={propose.error} /> : null}
        <p role="status" className={classes.quiet}>
          {propose.isSuccess ? t.verify.proposed : null}
        </p>
        <div>
          <Button type="submit" variant="default" loading={propose.isPending}>
            {t.verify.note}
          </Button>
        </div>
      </form>
    </Section>
  );
}
