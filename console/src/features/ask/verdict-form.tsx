import { Button, Radio, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { api, got, useMyDeed } from "../../api/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import { words } from "./deciding-words.ts";

type Verdict = { readonly outcome: "stands" | "changed"; readonly reasons: string; readonly person: string };

/** A person decides again, by name and with reasons. */
export function VerdictForm({ review }: { readonly review: string }) {
  const t = useWords(words).review;
  const [outcome, setOutcome] = useState<Verdict["outcome"]>("stands");
  const [reasons, setReasons] = useState("");
  const [person, setPerson] = useState("");
  const deciding = useMyDeed((body: Verdict) => got(api.POST("/v1/reviews/{id}/decision", { params: { path: { id: review } }, body })));
  if (deciding.data !== undefined) return <p role="status">{deciding.data.isLate ? t.late : t.kept}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deciding.mutate({ outcome, reasons: reasons.trim(), person: person.trim() });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Radio.Group
        className={classes.wide}
        label={t.outcome}
        value={outcome}
        onChange={(value) => setOutcome(value === "changed" ? "changed" : "stands")}
      >
        <div className={classes.filters}>
          <Radio value="stands" label={t.outcomes.stands} />
          <Radio value="changed" label={t.outcomes.changed} />
        </div>
      </Radio.Group>
      <Textarea
        className={classes.wide}
        label={t.reasons}
        description={t.reasonsHint}
        value={reasons}
        onChange={(event) => setReasons(event.currentTarget.value)}
        required
        maxLength={4_000}
        minRows={3}
        autosize
      />
      <TextInput
        label={t.person}
        description={t.personHint}
        value={person}
        onChange={(event) => setPerson(event.currentTarget.value)}
        required
        maxLength={200}
        autoComplete="name"
      />
      <div className={`${classes.wide} ${classes.buttons}`}>
        <Button type="submit" loading={deciding.isPending}>
          {t.submit}
        </Button>
      </div>
      {deciding.isError ? <Failure error={deciding.error} /> : null}
    </form>
  );
}
