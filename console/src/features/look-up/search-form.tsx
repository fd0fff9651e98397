import { Button, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useLocation } from "wouter";
import { useWords } from "../../ui/words/index.ts";
import classes from "./look-up.module.css";
import type { FoundBody, Question } from "./welcome.ts";
import { whereTo } from "./where-to.ts";
import { words } from "./words.ts";

type SearchFormProps = {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly questions: readonly Question[];
  readonly bodies: readonly FoundBody[];
};

/** As long as an identifier may be. */
const TEXT_CHARS_MAX = 400;

/** The one field. What is found stands below it as one types; the button goes where there is only one way to go. */
export function SearchForm({ text, setText, questions, bodies }: SearchFormProps) {
  const t = useWords(words);
  const [, go] = useLocation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = whereTo(text, { bodies, questions });
    if (place !== undefined) go(place);
  };
  return (
    <search>
      <form className={classes.search} onSubmit={submit}>
        <TextInput
          className={classes.field}
          size="lg"
          type="search"
          name="q"
          label={t.field}
          description={t.hint}
          inputWrapperOrder={["label", "input", "description"]}
          value={text}
          maxLength={TEXT_CHARS_MAX}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <Button type="submit" size="lg" className={classes.go}>
          {t.go}
        </Button>
      </form>
    </search>
  );
}
