import { Link } from "wouter";
import { Page } from "../ui/page/index.ts";
import { Empty } from "../ui/states/index.ts";
import { useWords } from "../ui/words/index.ts";
import { words } from "./words.ts";

/** An address that names no page. */
export function NotFound() {
  const t = useWords(words);
  return (
    <Page title={t.notFound.title}>
      <Empty title={t.notFound.meaning}>
        <Link href="/">{t.notFound.remedy}</Link>
      </Empty>
    </Page>
  );
}
