import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import type { ManyQuestion } from "./many-results.ts";
import { words as manyWords } from "./many-words.ts";
import type { OwnPurpose } from "./use-own-purposes.ts";
import { words } from "./words.ts";

type ManyFormProps = {
  readonly purposes: readonly OwnPurpose[];
  readonly questionOf: (name: string) => string;
  readonly count: number;
  readonly ask: (question: ManyQuestion) => void;
  readonly isBusy: boolean;
};

const LOOKS = ["first", "review", "own"] as const;

/** What is asked about everybody in the table. */
export function ManyForm({ purposes, questionOf, count, ask, isBusy }: ManyFormProps) {
  const t = useWords(words).ask;
  const m = useWords(manyWords).question;
  const format = useFormat();
  const [purpose, setPurpose] = useState(purposes[0]?.name ?? "");
  const [look, setLook] = useState<ManyQuestion["look"]>("first");
  const [onBehalf, setOnBehalf] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask({ purpose, look, onBehalf: onBehalf.trim() });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <NativeSelect
        className={classes.wide}
        label={t.purpose}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
        data={purposes.map(({ name }) => ({ value: name, label: questionOf(name) }))}
        disabled={isBusy}
      />
      <NativeSelect
        label={t.look}
        value={look}
        onChange={({ currentTarget: { value } }) => setLook(LOOKS.find((each) => each === value) ?? "first")}
        data={LOOKS.map((value) => ({ value, label: t.looks[value] }))}
        disabled={isBusy}
      />
      <TextInput
        label={m.onBehalf}
        description={t.onBehalfHint}
        value={onBehalf}
        onChange={(event) => setOnBehalf(event.currentTarget.value)}
        required
        maxLength={200}
        disabled={isBusy}
      />
      <div className={`${classes.wide} ${classes.buttons}`}>
        <Button type="submit" disabled={isBusy}>
          {m.start(format.count(count))}
        </Button>
      </div>
    </form>
  );
}
