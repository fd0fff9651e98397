import { Button, NativeSelect, Radio, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { api, got } from "../../api/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import { Refusal } from "./refusal.tsx";
import type { OwnPurpose } from "./use-own-purposes.ts";
import { words } from "./words.ts";

type Look = "first" | "review" | "own";
type Asked = {
  readonly purpose: string;
  readonly subject: string;
  readonly look: Look;
  readonly onBehalf: string;
  readonly asker?: string;
};

type AskFormProps = { readonly purposes: readonly OwnPurpose[]; readonly questionOf: (name: string) => string };

/** One question. Its answer has a page of its own, where this leads. */
export function AskForm({ purposes, questionOf }: AskFormProps) {
  const t = useWords(words).ask;
  const [, go] = useLocation();
  const queries = useQueryClient();
  const [named, setNamed] = useUrlState("purpose", purposes[0]?.name ?? "");
  const [subject, setSubject] = useUrlState("subject", "");
  const [asker, setAsker] = useState("");
  const [look, setLook] = useState<Look>("first");
  const [onBehalf, setOnBehalf] = useState("");
  const purpose = purposes.find(({ name }) => name === named) ?? purposes[0];
  const asking = useMutation({
    mutationFn: (body: Asked) => got(api.POST("/v1/checks", { body })),
    onSuccess: async (answer) => {
      void queries.invalidateQueries({ queryKey: ["my", "checks"] });
      if (!Array.isArray(answer)) go(`/ask/checks/${answer.id}`);
    },
  });
  if (purpose === undefined) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const own = purpose.asker === null || asker.trim() === "" ? {} : { asker: asker.trim() };
    asking.mutate({ purpose: purpose.name, subject: subject.trim(), look, onBehalf: onBehalf.trim(), ...own });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <PurposeField purposes={purposes} purpose={purpose} questionOf={questionOf} choose={setNamed} />
      <TextInput
        label={t.subject}
        description={t.subjectHint}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
        required
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInput
        label={t.onBehalf}
        description={t.onBehalfHint}
        value={onBehalf}
        onChange={(event) => setOnBehalf(event.currentTarget.value)}
        required
        maxLength={200}
      />
      {purpose.asker === null ? null : (
        <TextInput
          label={t.asker}
          description={t.askerHint}
          value={asker}
          onChange={(event) => setAsker(event.currentTarget.value)}
          maxLength={400}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <LookField look={look} choose={setLook} />
      <div className={`${classes.wide} ${classes.buttons}`}>
        <Button type="submit" loading={asking.isPending}>
          {t.submit}
        </Button>
      </div>
      {asking.isError ? (
        <div className={classes.wide}>
          <Refusal error={asking.error} />
        </div>
      ) : null}
    </form>
  );
}

type PurposeFieldProps = AskFormProps & { readonly purpose: OwnPurpose; readonly choose: (name: string) => void };

function PurposeField({ purposes, purpose, questionOf, choose }: PurposeFieldProps) {
  const t = useWords(words).ask;
  const cite = purpose.needs.consent ?? purpose.needs.informed;
  return (
    <NativeSelect
      className={classes.wide}
      label={t.purpose}
      description={cite === null ? undefined : t.purposeHint(cite)}
      value={purpose.name}
      onChange={(event) => choose(event.currentTarget.value)}
      data={purposes.map(({ name }) => ({ value: name, label: questionOf(name) }))}
    />
  );
}

function LookField({ look, choose }: { readonly look: Look; readonly choose: (look: Look) => void }) {
  const t = useWords(words).ask;
  return (
    <Radio.Group className={classes.wide} label={t.look} value={look} onChange={(value) => choose(lookIn(value))}>
      <div className={classes.filters}>
        <Radio value="first" label={t.looks.first} />
        <Radio value="review" label={t.looks.review} />
        <Radio value="own" label={t.looks.own} />
      </div>
    </Radio.Group>
  );
}

function lookIn(value: string): Look {
  return value === "review" || value === "own" ? value : "first";
}
