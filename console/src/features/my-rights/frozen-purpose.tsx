import { api, got, type MyRights, useMyDeed } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-rights.module.css";
import { ThawForm } from "./thaw-form.tsx";
import { words } from "./words.ts";

type FrozenPurposeProps = {
  readonly freeze: MyRights["freezes"][number];
  readonly rights: MyRights;
  readonly purpose: MyRights["purposes"][number];
};

/** A question that is stopped: since when, whom it lets through all the same, and how it is let through again. */
export function FrozenPurpose({ freeze, rights, purpose }: FrozenPurposeProps) {
  const t = useWords(words);
  const format = useFormat();
  const isOwn = freeze.subject === rights.subject.id;
  return (
    <>
      <p className={classes.text}>{t.freeze.since(format.day(freeze.placedAt))}</p>
      {freeze.thaws.map(({ subscriber, until }) => {
        const who = purpose.askers.find(({ name }) => name === subscriber)?.title ?? subscriber ?? t.freeze.everybody;
        return (
          <p key={subscriber} className={classes.text}>
            {until === null ? t.freeze.thawsOpen(who) : t.freeze.thaws(who, lastDay(format, until))}
          </p>
        );
      })}
      {isOwn ? (
        <>
          <Lift purpose={purpose.purpose} />
          <ThawForm purpose={purpose} />
        </>
      ) : (
        <p className={classes.quiet}>{t.freeze.linked}</p>
      )}
    </>
  );
}

function Lift({ purpose }: { readonly purpose: string }) {
  const t = useWords(words);
  const lifting = useMyDeed(() => got(api.DELETE("/v1/me/freezes", { body: { purposes: [purpose] } })));
  return (
    <>
      <ConfirmButton
        label={t.freeze.lift}
        question={t.freeze.liftAsk}
        yes={t.freeze.liftYes}
        no={t.freeze.no}
        isBusy={lifting.isPending}
        onConfirm={() => lifting.mutate(undefined)}
      />
      {lifting.isError ? <Failure error={lifting.error} /> : null}
    </>
  );
}
