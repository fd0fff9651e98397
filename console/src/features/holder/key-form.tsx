import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { api, got, useLawWords, useMyDeed } from "../../api/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./holder.module.css";
import type { OwnKey } from "./own-key.ts";
import { words } from "./words.ts";

type KeyFormProps = {
  /** The key that the reader signed in with: a new one may have no more. */
  readonly own: OwnKey | undefined;
  readonly made: (secret: string) => void;
};

type Asked = { readonly label: string; readonly registers?: string[]; readonly purposes?: string[] };

/** What a new key is for, and what of one's own rights it gets. */
export function KeyForm({ own, made }: KeyFormProps) {
  const t = useWords(words).keys;
  const all = rightsOf(own);
  const [label, setLabel] = useState("");
  const [left, setLeft] = useState<readonly string[]>([]);
  const { titleOf } = useRightTitles();
  const making = useMyDeed((body: Asked) => got(api.POST("/v1/own-keys", { body })));
  const rights = all.filter((name) => !left.includes(name));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = own?.role === "source" ? { registers: rights } : { purposes: rights };
    making.mutate({ label: label.trim(), ...asked }, { onSuccess: ({ secret }) => made(secret) });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t.label}
        description={t.labelHint}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        required
        maxLength={100}
      />
      <Checkbox.Group label={t.may} value={[...rights]} onChange={(chosen) => setLeft(all.filter((name) => !chosen.includes(name)))}>
        <div className={classes.rights}>
          {all.map((name) => (
            <Checkbox key={name} value={name} label={titleOf(name)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={classes.buttons}>
        <Button type="submit" loading={making.isPending} disabled={rights.length === 0}>
          {t.submit}
        </Button>
      </div>
      {making.isError ? <Failure error={making.error} /> : null}
    </form>
  );
}

function rightsOf(key: OwnKey | undefined): readonly string[] {
  if (key === undefined) return [];
  return key.role === "source" ? key.registers : key.purposes;
}

/** Registers by their titles, purposes by their questions; by their names until these are there. */
export function useRightTitles() {
  const { data } = useLawWords();
  const titles = new Map([
    ...(data?.registers ?? []).map(({ name, title }) => [name, title] as const),
    ...(data?.purposes ?? []).map(({ name, question }) => [name, question] as const),
  ]);
  return { titleOf: (name: string): string => titles.get(name) ?? name };
}
