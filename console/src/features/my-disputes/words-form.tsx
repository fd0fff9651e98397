import { Button, Textarea } from "@mantine/core";
import { TEXT_CHARS_MAX } from "credence/dispute";
import { type PropsWithChildren, useState } from "react";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";

/** What is done with the words, as TanStack Query runs it. */
type Doing = {
  readonly mutate: (text: string) => void;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
};

type WordsFormProps = PropsWithChildren<{
  readonly open: string;
  readonly meaning: string;
  readonly send: string;
  readonly deed: Doing;
  readonly isRequired?: boolean;
  /** What stands under the field, made of what was typed. */
  readonly under?: (text: string) => string;
}>;

/** Something that is done in a dispute with a few words; behind a button until it is wanted. */
export function WordsForm({ open, meaning, send, deed, isRequired = false, under, children }: WordsFormProps) {
  const t = useWords(words);
  const [text, setText] = useState("");
  return (
    <details>
      <summary>{open}</summary>
      <form
        className={classes.fields}
        onSubmit={(sent) => {
          sent.preventDefault();
          deed.mutate(text);
        }}
      >
        <p className={classes.quiet}>{meaning}</p>
        {children}
        <Textarea
          label={t.may.words}
          description={under?.(text)}
          autosize
          minRows={3}
          maxLength={TEXT_CHARS_MAX}
          required={isRequired}
          withAsterisk={false}
          value={text}
          onChange={(typed) => setText(typed.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={deed.isPending}>
            {send}
          </Button>
        </div>
        {deed.isError ? <Failure error={deed.error} /> : null}
      </form>
    </details>
  );
}
