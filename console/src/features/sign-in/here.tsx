import { Button } from "@mantine/core";
import { Link } from "wouter";
import { useSignOut, type Who } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./sign-in.module.css";
import { whereTo } from "./where-to.ts";
import { words } from "./words.ts";

type HereProps = { readonly who: Who; readonly to: string | null };

/** Somebody is signed in already: as whom, until when, and how to leave. */
export function Here({ who, to }: HereProps) {
  const t = useWords(words);
  const format = useFormat();
  const leaving = useSignOut();
  return (
    <Section title={t.here.title} lead={<AsWhom who={who} />}>
      {who.endsAt === null ? null : <p className={classes.quiet}>{t.here.until(format.instant(who.endsAt))}</p>}
      <div className={classes.row}>
        <Button component={Link} href={whereTo(to, who.role)}>
          {t.here.go}
        </Button>
        <Button variant="default" loading={leaving.isPending} onClick={() => leaving.mutate()}>
          {t.here.out}
        </Button>
      </div>
      {leaving.isError ? <Failure error={leaving.error} /> : null}
    </Section>
  );
}

function AsWhom({ who: { role, holder, by } }: { readonly who: Who }) {
  const { here } = useWords(words);
  if (role === "nobody") return null;
  if (role === "subject") return by === "representative" ? here.representative(holder ?? "") : here.subject;
  return here[role](holder ?? "");
}
