import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { api, got, type MyRights, useMyDeed } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { ErasureTarget } from "./erasure-target.tsx";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

const ERASABLES = ["record", "check", "contact", "everything"] as const;

/** Two pages: more is not taken. */
const WORDS_CHARS_MAX = 4_000;

/** Asks for something of one's own to be erased. What it is about is in the address, so that a record's page can lead here. */
export function ErasureForm({ grounds }: { readonly grounds: MyRights["erasure"] }) {
  const t = useWords(words);
  const [named, setNamed] = useUrlState("of", "record");
  const [target, setTarget] = useUrlState("target", "");
  const [ground, setGround] = useState(grounds[0]?.ground);
  const [said, say] = useState("");
  const of = ERASABLES.find((one) => one === named) ?? "record";
  const asking = useMyDeed((body: Asked) => got(api.POST("/v1/me/erasures", { body })));
  if (ground === undefined) return null;
  const isWhole = of === "everything" || target !== "";
  return (
    <Section title={t.erasure.ask} lead={t.erasure.askLead}>
      <form
        className={classes.fields}
        onSubmit={(sent) => {
          sent.preventDefault();
          const body = { of, ground, words: said, ...(of === "everything" ? {} : { target }) };
          asking.mutate(body, { onSuccess: () => say("") });
        }}
      >
        <NativeSelect
          label={t.erasure.of}
          data={ERASABLES.map((value) => ({ value, label: t.erasure.what[value] }))}
          value={of}
          onChange={(chosen) => setNamed(chosen.currentTarget.value, ["target"])}
        />
        {of === "everything" ? null : <ErasureTarget of={of} target={target} setTarget={setTarget} />}
        <NativeSelect
          label={t.erasure.ground}
          data={grounds.map((one) => ({ value: one.ground, label: `${t.erasure.grounds[one.ground]} (${one.provision})` }))}
          value={ground}
          onChange={(chosen) => setGround(grounds.find((one) => one.ground === chosen.currentTarget.value)?.ground)}
        />
        <Textarea
          label={t.erasure.words}
          autosize
          minRows={3}
          maxLength={WORDS_CHARS_MAX}
          required
          withAsterisk={false}
          value={said}
          onChange={(typed) => say(typed.currentTarget.value)}
        />
        <div className={classes.buttons}>
          <Button type="submit" loading={asking.isPending} disabled={!isWhole}>
            {t.erasure.send}
          </Button>
          <p role="status" className={classes.quiet}>
            {asking.isSuccess ? t.erasure.sent : ""}
          </p>
        </div>
        {asking.isError ? <Failure error={asking.error} /> : null}
      </form>
    </Section>
  );
}

type Asked = {
  readonly of: (typeof ERASABLES)[number];
  readonly target?: string;
  readonly ground: MyRights["erasure"][number]["ground"];
  readonly words: string;
};
