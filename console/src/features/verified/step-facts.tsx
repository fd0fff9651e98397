import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Facts, StepName, Taken } from "./step.ts";
import classes from "./verified.module.css";
import { words } from "./words.ts";

/** What a step that holds found out, in a sentence or two. */
export function StepFacts({ name, taken }: { readonly name: StepName; readonly taken: Taken }) {
  switch (name) {
    case "log":
      return taken.log?.is === "holds" ? <LogFacts facts={taken.log.facts} /> : null;
    case "growth":
      return taken.growth?.is === "holds" ? <GrowthFacts facts={taken.growth.facts} /> : null;
    case "law":
      return taken.law?.is === "holds" ? <LawFacts facts={taken.law.facts} /> : null;
    case "records":
      return taken.records?.is === "holds" ? <RecordFacts facts={taken.records.facts} /> : null;
    case "tally":
      return taken.tally?.is === "holds" ? <TallyFacts facts={taken.tally.facts} /> : null;
    case "answer":
      return taken.answer?.is === "holds" ? <AnswerFacts facts={taken.answer.facts} /> : null;
  }
}

function LogFacts({ facts: { origin, size, root, key, isKeyKnown, cosigned } }: { readonly facts: Facts["log"] }) {
  const t = useWords(words);
  const format = useFormat();
  const names = cosigned.map(({ name }) => name).join(", ");
  const last = cosigned
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const said = isKeyKnown ? t.log.knownKey : t.log.firstKey;
  return (
    <>
      <p className={classes.stepText}>{said(format.count(size), origin)}</p>
      <p className={classes.stepText}>{last === undefined ? t.log.alone : t.log.witnessed(names, format.instant(last))}</p>
      <dl className={classes.hashes}>
        <dt>{t.log.key}</dt>
        <dd>
          <code>{key}</code>
        </dd>
        <dt>{t.log.root}</dt>
        <dd>
          <code>{root}</code>
        </dd>
      </dl>
    </>
  );
}

function GrowthFacts({ facts: { added, seenAt } }: { readonly facts: Facts["growth"] }) {
  const t = useWords(words);
  const format = useFormat();
  if (seenAt === undefined) return <p className={classes.stepText}>{t.growth.first}</p>;
  const seen = format.instant(seenAt);
  return <p className={classes.stepText}>{added === 0 ? t.growth.same(seen) : t.growth.grown(format.count(added), seen)}</p>;
}

function LawFacts({ facts: { leaves } }: { readonly facts: Facts["law"] }) {
  const t = useWords(words);
  const format = useFormat();
  const told = leaves.map(({ kind, name, leaf }) => {
    const named = kind === "model" ? t.model : kind === "purpose" ? `${t.purpose} ${name}` : name;
    return t.leaf(named, format.count(leaf));
  });
  return <p className={classes.stepText}>{t.law(format.count(leaves.length), told.join(", "))}</p>;
}

function RecordFacts({ facts: { records, closed } }: { readonly facts: Facts["records"] }) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <>
      <p className={classes.stepText}>{records === 0 ? t.records.none : t.records.all(format.count(records))}</p>
      {closed === 0 ? null : <p className={classes.stepText}>{t.records.closed(format.count(closed))}</p>}
    </>
  );
}

function TallyFacts({ facts: { records } }: { readonly facts: Facts["tally"] }) {
  const t = useWords(words);
  const format = useFormat();
  return <p className={classes.stepText}>{t.tally(format.count(records))}</p>;
}

function AnswerFacts({ facts: { probability, evidence } }: { readonly facts: Facts["answer"] }) {
  const t = useWords(words);
  const format = useFormat();
  return <p className={classes.stepText}>{t.answer(format.percent(probability), format.decimal(evidence, 1))}</p>;
}
