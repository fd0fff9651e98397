import { useHouse, useWho } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Filling } from "./filling.tsx";
import { HowToSignIn } from "./how-to-sign-in.tsx";
import { WhatNext } from "./what-next.tsx";
import { words } from "./words.ts";

/** `/start`: an empty store is filled; who may not fill it is told who can, and how. */
export function FirstRunPage() {
  const t = useWords(words);
  const house = useHouse();
  const who = useWho();
  return (
    <Await query={house} lines={10}>
      {({ isEmpty, isSimulated }) => (
        <Page title={isEmpty ? t.title : t.full} lead={isEmpty ? t.lead : t.fullLead}>
          <Await query={who} lines={8}>
            {({ role }) => {
              if (role === "operator") return <Filling isEmpty={isEmpty} isSimulated={isSimulated} />;
              return isEmpty ? <HowToSignIn isSomebody={role !== "nobody"} /> : <WhatNext />;
            }}
          </Await>
        </Page>
      )}
    </Await>
  );
}
