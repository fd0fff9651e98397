import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { Problem, useSignIn } from "../../api/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Entrant } from "./name-form.tsx";
import classes from "./sign-in.module.css";
import { whereTo } from "./where-to.ts";
import { words } from "./words.ts";

type CodeFormProps = { readonly entrant: Entrant; readonly wasSent: boolean; readonly to: string | null; readonly onBack: () => void };

const CODE_FORM = /^\d{6}$/;

/** Six digits, and one is in. */
export function CodeForm({ entrant, wasSent, to, onBack }: CodeFormProps) {
  const { own: t, codeWrong, codeForm } = useWords(words);
  const [code, setCode] = useState("");
  const [isShort, setShort] = useState(false);
  const [, go] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  // What the reader was on has gone: they go on where the code belongs.
  useEffect(() => field.current?.focus(), []);
  const signIn = useSignIn(({ role }) => go(whereTo(to, role)));
  const isWrong = signIn.error instanceof Problem && signIn.error.code === "code_wrong";
  const enter = (submitted: FormEvent) => {
    submitted.preventDefault();
    setShort(!CODE_FORM.test(code));
    if (CODE_FORM.test(code)) signIn.mutate(requestOf(entrant, code));
  };
  return (
    <form className={classes.form} onSubmit={enter} noValidate>
      <p className={classes.said} role="status">
        {wasSent ? t.sent : t.handed}
      </p>
      <TextInput
        ref={field}
        className={classes.code}
        label={t.code}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value.replace(/\D/g, "").slice(0, 6))}
        error={isShort ? codeForm : isWrong ? codeWrong : undefined}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        withAsterisk={false}
      />
      <div className={classes.row}>
        <Button type="submit" loading={signIn.isPending}>
          {t.enter}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t.back}
        </Button>
      </div>
      {signIn.isError && !isWrong ? <Failure error={signIn.error} /> : null}
    </form>
  );
}

function requestOf({ subject, representative }: Entrant, code: string) {
  const named = { subject: subject.trim(), code };
  return representative === undefined ? named : { ...named, representative: representative.trim() };
}
