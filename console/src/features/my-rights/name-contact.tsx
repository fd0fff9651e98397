import { Button } from "@mantine/core";
import { useState } from "react";
import { api, got, useMyDeed } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { ContactFields, namedContact, type TypedContact } from "./contact-fields.tsx";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

/** Names a contact, which is sent a code. */
export function NameContact() {
  const t = useWords(words);
  const format = useFormat();
  const [typed, setTyped] = useState<TypedContact>({ kind: "email", value: "" });
  const naming = useMyDeed(() => got(api.POST("/v1/me/contacts", { body: { contact: namedContact(typed) } })));
  return (
    <Section title={t.reach.name} lead={t.reach.nameLead}>
      <form
        className={classes.fields}
        onSubmit={(sent) => {
          sent.preventDefault();
          naming.mutate(undefined);
        }}
      >
        <ContactFields typed={typed} setTyped={setTyped} />
        <div className={classes.buttons}>
          <Button type="submit" loading={naming.isPending}>
            {t.reach.send}
          </Button>
          <p role="status" className={classes.quiet}>
            {naming.data === undefined ? "" : t.reach.sent(format.instant(naming.data.codeEndsAt))}
          </p>
        </div>
        {naming.isError ? <Failure error={naming.error} /> : null}
      </form>
    </Section>
  );
}
