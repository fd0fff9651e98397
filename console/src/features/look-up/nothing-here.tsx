import { Link } from "wouter";
import { Page } from "../../ui/page/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Promises } from "./promises.tsx";
import { Questions } from "./questions.tsx";
import type { Question } from "./welcome.ts";
import { words } from "./words.ts";

type NothingHereProps = { readonly isEmpty: boolean; readonly questions: readonly Question[] };

/** Nobody can be looked up: there are no records yet, or they are not open to everybody. */
export function NothingHere({ isEmpty, questions }: NothingHereProps) {
  const t = useWords(words);
  const { title, text, link } = isEmpty ? t.empty : t.closed;
  return (
    <Page title={t.title} lead={t.lead}>
      <Empty title={title}>
        <p>{text}</p>
        <Link href={isEmpty ? "/start" : "/sign-in"}>{link}</Link>
      </Empty>
      <Questions questions={questions} />
      <Promises />
    </Page>
  );
}
