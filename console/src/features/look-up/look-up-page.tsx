import { useDebouncedValue } from "@mantine/hooks";
import { useHouse } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Examples } from "./examples.tsx";
import { Found } from "./found.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { Promises } from "./promises.tsx";
import { Questions } from "./questions.tsx";
import { SearchForm } from "./search-form.tsx";
import { useBodies, useWelcome } from "./welcome.ts";
import { words } from "./words.ts";

/** A pause in typing: nobody reads what is found for a word half typed. */
const PAUSE_MS = 200;

/** `/`: one field, whom to try it with, and what this house answers. */
export function LookUpPage() {
  const t = useWords(words);
  const [text, setText] = useUrlState("q", "");
  const [typed] = useDebouncedValue(text, PAUSE_MS);
  const welcome = useWelcome();
  const bodies = useBodies(typed);
  const { data: house } = useHouse();
  const questions = welcome.data?.questions ?? [];
  const isClosed = welcome.data !== undefined && !questions.some(({ isPublic }) => isPublic);
  if (house?.isEmpty === true || isClosed) return <NothingHere isEmpty={house?.isEmpty === true} questions={questions} />;
  return (
    <Page title={t.title} lead={t.lead}>
      <SearchForm text={text} setText={setText} questions={questions} bodies={bodies.data?.bodies ?? []} />
      {typed.trim() === "" ? null : <Found query={bodies} text={typed} questions={questions} />}
      <Await query={welcome} lines={8}>
        {(told) => (
          <>
            <Examples told={told} />
            <Questions questions={told.questions} />
          </>
        )}
      </Await>
      <Promises />
    </Page>
  );
}
