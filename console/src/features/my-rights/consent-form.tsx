import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { MyRights } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-rights.module.css";
import { useConsent } from "./use-consent.ts";
import { words } from "./words.ts";

/** The form by which somebody agrees to be asked about. Nothing is ticked beforehand (GDPR recital 32). */
export function ConsentForm({ rights }: { readonly rights: MyRights }) {
  const t = useWords(words);
  const { contact, title } = rights.keeper;
  return (
    <Section title={t.consent.give} lead={t.consent.giveLead}>
      {contact === null ? (
        <p className={classes.quiet}>{t.consent.unreachable}</p>
      ) : (
        <>
          <p className={classes.quiet}>{t.consent.controller(title, contact)}</p>
          <Form rights={rights} contact={contact} />
        </>
      )}
    </Section>
  );
}

function Form({ rights, contact }: { readonly rights: MyRights; readonly contact: string }) {
  const t = useWords(words);
  const [purposes, setPurposes] = useState<string[]>([]);
  const [recipients, setRecipients] = useState<string[]>([]);
  const [until, setUntil] = useState("");
  const [isAgreed, setAgreed] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const giving = useConsent(rights, contact);
  const send = (sent: FormEvent) => {
    sent.preventDefault();
    const isWhole = isAgreed && purposes.length > 0;
    setMissing(!isWhole);
    if (isWhole) giving.mutate({ purposes, recipients, until }, { onSuccess: () => setAgreed(false) });
  };
  return (
    <form className={classes.fields} onSubmit={send}>
      <Questions rights={rights} purposes={purposes} setPurposes={setPurposes} />
      <Askers rights={rights} purposes={purposes} recipients={recipients} setRecipients={setRecipients} />
      <TextInput
        type="date"
        label={t.consent.last}
        description={t.consent.lastHint}
        value={until}
        onChange={(typed) => setUntil(typed.currentTarget.value)}
      />
      <Checkbox
        label={t.consent.agree}
        checked={isAgreed}
        onChange={(ticked) => setAgreed(ticked.currentTarget.checked)}
        error={isMissing ? t.consent.choose : undefined}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={giving.isPending}>
          {t.consent.send}
        </Button>
        <p role="status" className={classes.quiet}>
          {giving.isSuccess ? t.now : ""}
        </p>
      </div>
      {giving.isError ? <Failure error={giving.error} /> : null}
    </form>
  );
}

type QuestionsProps = {
  readonly rights: MyRights;
  readonly purposes: string[];
  readonly setPurposes: (purposes: string[]) => void;
};

function Questions({ rights, purposes, setPurposes }: QuestionsProps) {
  const t = useWords(words);
  return (
    <Checkbox.Group label={t.consent.questions} value={purposes} onChange={setPurposes}>
      <div className={classes.choices}>
        {rights.purposes.map(({ purpose, question, consentCite }) => (
          <Checkbox
            key={purpose}
            value={purpose}
            label={question}
            description={consentCite === null ? t.consent.notNeeded : t.consent.needed(consentCite)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

type AskersProps = {
  readonly rights: MyRights;
  readonly purposes: readonly string[];
  readonly recipients: string[];
  readonly setRecipients: (recipients: string[]) => void;
};

function Askers({ rights, purposes, recipients, setRecipients }: AskersProps) {
  const t = useWords(words);
  const may = rights.purposes.filter(({ purpose }) => purposes.length === 0 || purposes.includes(purpose)).flatMap(({ askers }) => askers);
  const askers = [...new Map(may.map((asker) => [asker.name, asker])).values()];
  if (askers.length === 0) return null;
  return (
    <Checkbox.Group label={t.consent.recipients} description={t.consent.recipientsHint} value={recipients} onChange={setRecipients}>
      <div className={classes.choices}>
        {askers.map(({ name, title }) => (
          <Checkbox key={name} value={name} label={title} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
