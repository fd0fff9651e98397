import { NativeSelect, TextInput } from "@mantine/core";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

/** An address or a number as it is being typed. */
export type TypedContact = { readonly kind: "email" | "phone"; readonly value: string };

/** As the API names it: `email:ann@example.org`. */
export function namedContact({ kind, value }: TypedContact): string {
  return `${kind}:${value.trim()}`;
}

type ContactFieldsProps = { readonly typed: TypedContact; readonly setTyped: (typed: TypedContact) => void };

/** Of which kind, and which. */
export function ContactFields({ typed, setTyped }: ContactFieldsProps) {
  const t = useWords(words);
  const kinds = [
    { value: "email", label: t.reach.kinds.email },
    { value: "phone", label: t.reach.kinds.phone },
  ];
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t.reach.kind}
        data={kinds}
        value={typed.kind}
        onChange={(chosen) => setTyped({ ...typed, kind: chosen.currentTarget.value === "phone" ? "phone" : "email" })}
      />
      <TextInput
        label={t.reach.value}
        type={typed.kind === "email" ? "email" : "tel"}
        autoComplete={typed.kind === "email" ? "email" : "tel"}
        required
        withAsterisk={false}
        value={typed.value}
        onChange={(event) => setTyped({ ...typed, value: event.currentTarget.value })}
      />
    </div>
  );
}
