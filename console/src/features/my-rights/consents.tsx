import { Button } from "@mantine/core";
import { api, got, type MyRights, useMine, useMyDeed } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { saveFile } from "../../ui/csv/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty, Failure } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

const readConsents = () => got(api.GET("/v1/me/consents"));

type Consent = Awaited<ReturnType<typeof readConsents>>["consents"][number];

/** Everything the subject agreed to, withdrawn ones too, each with its receipt. */
export function Consents({ rights }: { readonly rights: MyRights }) {
  const t = useWords(words);
  const isPerson = rights.subject.kind === "person";
  return (
    <Section title={t.consent.title} lead={isPerson ? t.consent.lead : undefined}>
      {isPerson ? <List rights={rights} /> : <p className={classes.quiet}>{t.consent.bodies}</p>}
    </Section>
  );
}

function List({ rights }: { readonly rights: MyRights }) {
  const t = useWords(words);
  const consents = useMine(["consents"], readConsents);
  return (
    <Await query={consents} lines={3}>
      {({ consents: given }) =>
        given.length === 0 ? (
          <Empty title={t.consent.none}>{t.consent.noneMeaning}</Empty>
        ) : (
          <ul className={classes.items}>
            {given.toReversed().map((consent) => (
              <li key={consent.consent} className={classes.item}>
                <ConsentPart consent={consent} rights={rights} />
              </li>
            ))}
          </ul>
        )
      }
    </Await>
  );
}

function ConsentPart({ consent, rights }: { readonly consent: Consent; readonly rights: MyRights }) {
  const t = useWords(words);
  const gone = new Set(consent.withdrawn.flatMap(({ purposes }) => purposes));
  const left = consent.purposes.filter((purpose) => !gone.has(purpose));
  return (
    <>
      <h3 className={classes.itemTitle}>
        {consent.purposes.map((name) => rights.purposes.find(({ purpose }) => purpose === name)?.question ?? name).join(" ")}
      </h3>
      <Terms consent={consent} rights={rights} />
      <div className={classes.buttons}>
        <Button
          variant="default"
          onClick={() => saveFile({ name: `credence-consent-${consent.consent}.txt`, type: "text/plain", text: consent.consentReceipt })}
        >
          {t.consent.receipt}
        </Button>
        {left.length === 0 ? null : <Withdraw purposes={left} />}
      </div>
    </>
  );
}

function Terms({ consent, rights }: { readonly consent: Consent; readonly rights: MyRights }) {
  const t = useWords(words);
  const format = useFormat();
  const { givenAt, until, recipients, by, withdrawn } = consent;
  const titles = new Map(rights.purposes.flatMap(({ askers }) => askers.map(({ name, title }) => [name, title] as const)));
  const terms = [
    t.consent.given(format.day(givenAt)),
    until === null ? t.consent.untilWithdrawn : t.consent.until(lastDay(format, until)),
    recipients.length === 0 ? t.consent.toAll : t.consent.to(recipients.map((name) => titles.get(name) ?? name).join(t.list)),
    by === "subject" ? t.consent.by.subject : t.consent.by.other(by.slice(by.indexOf(":") + 1)),
    ...withdrawn.map(({ at }) => t.consent.withdrawn(format.day(at))),
  ];
  return (
    <p className={classes.quiet}>
      <ToldText>{terms.join(" · ")}</ToldText>
    </p>
  );
}

function Withdraw({ purposes }: { readonly purposes: readonly string[] }) {
  const t = useWords(words);
  const withdrawing = useMyDeed(() => got(api.DELETE("/v1/me/consents", { body: { purposes: [...purposes] } })));
  return (
    <>
      <ConfirmButton
        label={t.consent.withdraw}
        question={t.consent.withdrawAsk}
        yes={t.consent.withdrawYes}
        no={t.freeze.no}
        isBusy={withdrawing.isPending}
        onConfirm={() => withdrawing.mutate(undefined)}
      />
      {withdrawing.isError ? <Failure error={withdrawing.error} /> : null}
    </>
  );
}
