import { Link, Redirect, useParams } from "wouter";
import { useLawWords, usePurposes } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { SubNav } from "../../ui/sub-nav/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { TruthOf } from "./truth-of.tsx";
import { words } from "./words.ts";

/** `/truth/{purpose}`: how true the answers for one purpose are, and what it costs to make them false; without one, the first purpose. */
export function TruthPage() {
  const t = useWords(words);
  const purposes = usePurposes();
  return (
    <Page title={t.title} lead={t.lead}>
      <Await query={purposes} lines={12}>
        {(all) => <Chosen names={all.map(({ name }) => name)} />}
      </Await>
    </Page>
  );
}

function Chosen({ names }: { readonly names: readonly string[] }) {
  const t = useWords(words);
  const law = useLawWords();
  const { purpose } = useParams();
  if (purpose === undefined) return <Redirect to={`/truth/${names[0] ?? ""}`} replace />;
  const places = names.map((name) => ({
    href: `/truth/${name}`,
    name: law.data?.purposes.find((each) => each.name === name)?.question ?? name,
  }));
  return (
    <>
      <SubNav label={t.purposes} places={places} />
      {names.includes(purpose) ? (
        <TruthOf key={purpose} purpose={purpose} />
      ) : (
        <Empty title={t.unknown}>
          <Link href="/truth">{t.others}</Link>
        </Empty>
      )}
    </>
  );
}
