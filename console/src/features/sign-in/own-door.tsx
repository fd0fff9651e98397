import { useState } from "react";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { CodeForm } from "./code-form.tsx";
import { Issuers } from "./issuers.tsx";
import { type Entrant, NameForm } from "./name-form.tsx";
import classes from "./sign-in.module.css";
import { words } from "./words.ts";

/** How far somebody is: saying who they are, or with a code at hand. */
type Step = { readonly at: "name" } | { readonly at: "code"; readonly entrant: Entrant; readonly wasSent: boolean };

/** The way into a file of one's own: a code to an address that is in force, or the word of an issuer. */
export function OwnDoor({ to }: { readonly to: string | null }) {
  const { own: t } = useWords(words);
  const [step, setStep] = useState<Step>({ at: "name" });
  const [entrant, setEntrant] = useState<Entrant>({ subject: "", representative: undefined });
  return (
    <Section title={t.title} lead={t.lead}>
      {step.at === "name" ? (
        <NameForm
          entrant={entrant}
          onChange={setEntrant}
          onSent={() => setStep({ at: "code", entrant, wasSent: true })}
          onCode={() => setStep({ at: "code", entrant, wasSent: false })}
        />
      ) : (
        <CodeForm entrant={step.entrant} wasSent={step.wasSent} to={to} onBack={() => setStep({ at: "name" })} />
      )}
      <Issuers to={to} />
      <p className={classes.quiet}>{t.noted}</p>
    </Section>
  );
}
