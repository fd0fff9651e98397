import { api, got, useMine, useMyDeed } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Await, Empty, Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { ConfirmContact } from "./confirm-contact.tsx";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

/** Reads the subject's own contacts. */
export const readContacts = () => got(api.GET("/v1/me/contacts"));

type Contact = Awaited<ReturnType<typeof readContacts>>["contacts"][number];

/** The addresses and numbers there are, with what can be done with each. */
export function Contacts() {
  const t = useWords(words);
  const contacts = useMine(["contacts"], readContacts);
  return (
    <Section title={t.reach.contacts}>
      <Await query={contacts} lines={3}>
        {({ contacts: known }) =>
          known.length === 0 ? (
            <Empty title={t.reach.none}>{t.reach.noneMeaning}</Empty>
          ) : (
            <ul className={classes.items}>
              {known.map((contact) => (
                <li key={contact.contact} className={classes.item}>
                  <ContactPart contact={contact} />
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </Section>
  );
}

function ContactPart({ contact: { contact, shown, source, state, from } }: { readonly contact: Contact }) {
  const t = useWords(words);
  const format = useFormat();
  const since = from === null ? [] : [t.reach.from(format.instant(from))];
  return (
    <>
      <h3 className={classes.itemTitle}>
        {shown} <Pill tone={state === "in_force" ? "good" : "plain"}>{t.reach.states[state]}</Pill>
      </h3>
      <p className={classes.quiet}>{[source === null ? t.reach.byYou : t.reach.bySource(source), ...since].join(" · ")}</p>
      {state === "offered" ? <p className={classes.quiet}>{t.reach.offeredHint}</p> : null}
      {state === "unconfirmed" || state === "offered" ? <ConfirmContact contact={contact} /> : null}
      {state === "in_force" ? null : <Drop contact={contact} />}
    </>
  );
}

function Drop({ contact }: { readonly contact: string }) {
  const t = useWords(words);
  const dropping = useMyDeed(() => got(api.DELETE("/v1/me/contacts/{id}", { params: { path: { id: contact } } })));
  return (
    <>
      <ConfirmButton
        label={t.reach.drop}
        question={t.reach.dropAsk}
        yes={t.reach.dropYes}
        no={t.reach.no}
        isBusy={dropping.isPending}
        onConfirm={() => dropping.mutate(undefined)}
      />
      {dropping.isError ? <Failure error={dropping.error} /> : null}
    </>
  );
}
