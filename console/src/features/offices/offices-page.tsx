import { Link, Redirect, useParams } from "wouter";
import { useLawWords, usePurposes } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { SubNav } from "../../ui/sub-nav/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Comparison } from "./comparison.tsx";
import { words } from "./words.ts";

/** `/offices/{purpose}`: bodies beside each other for one purpose; without one, the first that is compared in public. */
export function OfficesPage() {
  const t = useWords(words);
  const purposes = usePurposes();
  return (
    <Page title={t.title} lead={t.lead}>
      <Await query={purposes} lines={10}>
        {(all) => <Compared names={all.filter(({ isListed }) => isListed).map(({ name }) => name)} />}
      </Await>
    </Page>
  );
}

function Compared({ names }: { readonly names: readonly string[] }) {
  const t = useWords(words);
  const law = useLawWords();
  const { purpose } = useParams();
  const [first] = names;
  if (first === undefined) {
    return (
      <Empty title={t.none}>
        <p>{t.noneWhy}</p>
        <Link href="/">{t.lookUp}</Link>
      </Empty>
    );
  }
  if (purpose === undefined) return <Redirect to={`/offices/${first}`} replace />;
  const questionOf = (name: string) => law.data?.purposes.find((each) => each.name === name)?.question ?? name;
  const places = names.map((name) => ({ href: `/offices/${name}`, name: questionOf(name) }));
  return (
    <>
      <SubNav label={t.purposes} places={places} />
      {names.includes(purpose) ? (
        <Comparison key={purpose} purpose={purpose} question={questionOf(purpose)} />
      ) : (
        <Empty title={t.unknown} />
      )}
    </>
  );
}
