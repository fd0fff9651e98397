import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { api, got, useMine, useMyDeed } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Failure } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { ContactFields, namedContact, type TypedContact } from "./contact-fields.tsx";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

const readRepresentatives = () => got(api.GET("/v1/me/representatives"));

type Representative = Awaited<ReturnType<typeof readRepresentatives>>["representatives"][number];

/** Who acts for a body, how that ends, and how somebody else is named. */
export function Representatives() {
  const t = useWords(words);
  const representatives = useMine(["representatives"], readRepresentatives);
  return (
    <Section title={t.reach.representatives} lead={t.reach.representativesLead}>
      <Await query={representatives} lines={3}>
        {({ representatives: acting }) => (
          <>
            {acting.length === 0 ? <p className={classes.quiet}>{t.reach.noRepresentatives}</p> : null}
            <ul className={classes.items}>
              {acting.map((one) => (
                <li key={one.representative} className={classes.item}>
                  <Acting one={one} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Await>
      <NameRepresentative />
    </Section>
  );
}

function Acting({ one: { representative, name, shown, from } }: { readonly one: Representative }) {
  const t = useWords(words);
  const format = useFormat();
  const ending = useMyDeed(() => got(api.DELETE("/v1/me/representatives/{id}", { params: { path: { id: representative } } })));
  return (
    <>
      <h3 className={classes.itemTitle}>
        <ToldText>{name}</ToldText>
      </h3>
      <p className={classes.quiet}>
        {shown} · {t.reach.from(format.instant(from))}
      </p>
      <ConfirmButton
        label={t.reach.end}
        question={t.reach.endAsk(name)}
        yes={t.reach.endYes}
        no={t.reach.no}
        isBusy={ending.isPending}
        onConfirm={() => ending.mutate(undefined)}
      />
      {ending.isError ? <Failure error={ending.error} /> : null}
    </>
  );
}

/** Longer than any name that is written on a form. */
const NAME_CHARS_MAX = 200;

function NameRepresentative() {
  const t = useWords(words);
  const format = useFormat();
  const [name, setName] = useState("");
  const [typed, setTyped] = useState<TypedContact>({ kind: "email", value: "" });
  const naming = useMyDeed(() => got(api.POST("/v1/me/representatives", { body: { name, contact: namedContact(typed) } })));
  return (
    <details>
      <summary>{t.reach.represent}</summary>
      <form
        className={classes.fields}
        onSubmit={(sent) => {
          sent.preventDefault();
          naming.mutate(undefined);
        }}
      >
        <p className={classes.quiet}>{t.reach.representLead}</p>
        <TextInput
          label={t.reach.representName}
          maxLength={NAME_CHARS_MAX}
          required
          withAsterisk={false}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ContactFields typed={typed} setTyped={setTyped} />
        <div>
          <Button type="submit" loading={naming.isPending}>
            {t.reach.representSend}
          </Button>
        </div>
        <p role="status" className={classes.quiet}>
          {naming.data === undefined ? "" : t.reach.named(name, format.instant(naming.data.from))}
        </p>
        {naming.isError ? <Failure error={naming.error} /> : null}
      </form>
    </details>
  );
}
