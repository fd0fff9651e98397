import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { api, got, useMyDeed } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import type { MyLook } from "./my-look.ts";
import { words } from "./words.ts";

/** Two pages: more is not taken. */
const WORDS_CHARS_MAX = 4_000;

/** Asks that a person decides what was decided on the answer to one look. */
export function AskReview({ look, close }: { readonly look: MyLook; readonly close: () => void }) {
  const t = useWords(words);
  const format = useFormat();
  const [said, say] = useState("");
  const asking = useMyDeed((text: string) => got(api.POST("/v1/me/reviews", { body: { check: look.check, words: text } })));
  return (
    <Section title={t.decisions.review} lead={t.decisions.reviewLead(look.subscriberTitle, format.day(look.at))}>
      <form
        className={classes.form}
        onSubmit={(sent) => {
          sent.preventDefault();
          asking.mutate(said);
        }}
      >
        <Textarea
          label={t.decisions.yourWords}
          autosize
          minRows={3}
          maxLength={WORDS_CHARS_MAX}
          required
          withAsterisk={false}
          value={said}
          onChange={(typed) => say(typed.currentTarget.value)}
        />
        <div className={classes.buttons}>
          <Button type="submit" loading={asking.isPending} disabled={asking.isSuccess}>
            {t.decisions.ask}
          </Button>
          <Button variant="default" onClick={close}>
            {t.decisions.cancel}
          </Button>
        </div>
        <p role="status" className={classes.text}>
          {asking.isSuccess ? t.decisions.asked : ""}
        </p>
        {asking.isError ? <Failure error={asking.error} /> : null}
      </form>
    </Section>
  );
}
