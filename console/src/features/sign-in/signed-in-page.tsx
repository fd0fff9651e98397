import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { useSignIn } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Empty, Failure, Loading } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { type KeptTicket, takeTicket } from "./kept-ticket.ts";
import { whereTo } from "./where-to.ts";
import { words } from "./words.ts";

/** `/signed-in`: where an issuer sends somebody back to, with its answer in the address. */
export function SignedInPage() {
  const t = useWords(words);
  const { signIn, isLost } = useAnswer();
  if (isLost) {
    return (
      <Page title={t.title}>
        <Empty title={t.signedIn.lost}>
          {t.signedIn.lostRemedy} <Link href="/sign-in">{t.title}</Link>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={t.signedIn.title} lead={t.signedIn.lead}>
      {signIn.isError ? <Failure error={signIn.error} /> : <Loading lines={3} />}
    </Page>
  );
}

/** The answer is good once, and React runs an effect twice while a page is worked on. */
function useAnswer() {
  const [kept] = useState(takeTicket);
  const [, go] = useLocation();
  const signIn = useSignIn(({ role }) => go(whereTo(kept?.to ?? null, role), { replace: true }));
  const { mutate } = signIn;
  useEffect(() => {
    if (kept === undefined || hasAnswered(kept)) return;
    mutate({ ticket: kept.ticket, answer: window.location.href });
  }, [mutate, kept]);
  return { signIn, isLost: kept === undefined };
}

const answered = new WeakSet<KeptTicket>();

function hasAnswered(kept: KeptTicket): boolean {
  const before = answered.has(kept);
  answered.add(kept);
  return before;
}
