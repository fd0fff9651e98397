import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { Problem, useSignIn } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./sign-in.module.css";
import { whereTo } from "./where-to.ts";
import { words } from "./words.ts";

/** The way in with an API key. */
export function KeyDoor({ to }: { readonly to: string | null }) {
  const { key: t, keyWrong } = useWords(words);
  const [key, setKey] = useState("");
  const [, go] = useLocation();
  const signIn = useSignIn(({ role }) => go(whereTo(to, role)));
  const isWrong = signIn.error instanceof Problem && signIn.error.code === "key_missing";
  const enter = (submitted: FormEvent) => {
    submitted.preventDefault();
    signIn.mutate({ key: key.trim() });
  };
  return (
    <Section title={t.title} lead={t.lead}>
      <form className={classes.form} onSubmit={enter}>
        <TextInput
          type="password"
          label={t.label}
          description={t.hint}
          value={key}
          onChange={({ currentTarget }) => setKey(currentTarget.value)}
          error={isWrong ? keyWrong : undefined}
          autoComplete="off"
          spellCheck={false}
          required
          withAsterisk={false}
        />
        <div className={classes.row}>
          <Button type="submit" loading={signIn.isPending}>
            {t.enter}
          </Button>
        </div>
        {signIn.isError && !isWrong ? <Failure error={signIn.error} /> : null}
      </form>
    </Section>
  );
}
