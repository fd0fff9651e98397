import { Link } from "wouter";
import { Problem } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Empty, Failure } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";

type NotShownProps = { readonly error: Error; readonly subject: string; readonly again: () => void };

/** There is no standing to show: what that means, without telling more than the server does. */
export function NotShown({ error, subject, again }: NotShownProps) {
  const t = useWords(words);
  return (
    <Page title={subject} tabTitle={t.tab(subject)}>
      <Why error={error} again={again} />
    </Page>
  );
}

function Why({ error, again }: Omit<NotShownProps, "subject">) {
  const t = useWords(words);
  const code = error instanceof Problem ? error.code : "";
  if (code === "subject_unknown") return <Told {...t.unknown} href="/" />;
  if (code === "standings_not_public") return <Told {...t.closed} href="/ask" />;
  if (code.startsWith("identifier_")) {
    return (
      <Empty title={t.malformed.title}>
        <p>
          <ToldText>{error.message}</ToldText>
        </p>
        <Link href="/">{t.malformed.remedy}</Link>
      </Empty>
    );
  }
  return <Failure error={error} again={again} />;
}

type ToldProps = { readonly title: string; readonly meaning: string; readonly remedy: string; readonly href: string };

function Told({ title, meaning, remedy, href }: ToldProps) {
  return (
    <Empty title={title}>
      <p>{meaning}</p>
      <Link href={href}>{remedy}</Link>
    </Empty>
  );
}
