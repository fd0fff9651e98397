import { Link } from "wouter";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./law.module.css";
import type { HouseLaw, WithLaw } from "./use-house-law.ts";
import { words } from "./words.ts";

/** Each question that may be asked, with what counts as its outcome and who may ask. */
export function PurposesSection({ law }: WithLaw) {
  const t = useWords(words);
  return (
    <Section title={t.purposes.title} lead={t.purposes.lead} id="purposes">
      {law.purposes.map((purpose) => (
        <PurposeCard key={purpose.name} law={law} purpose={purpose} />
      ))}
    </Section>
  );
}

type Purpose = HouseLaw["purposes"][number];

function PurposeCard({ law, purpose }: WithLaw & { readonly purpose: Purpose }) {
  const t = useWords(words);
  const told = law.told.purposes.find(({ name }) => name === purpose.name);
  if (told === undefined) return null;
  const askers = told.askers.map(({ title }) => title);
  const titles = purpose.reads.map((key) => law.told.registers.find(({ name }) => key.startsWith(`${name}@`))?.title ?? key);
  return (
    <div className={classes.card}>
      <h3 className={classes.question}>{told.question}</h3>
      <dl className={classes.facts}>
        <Fact name={t.purposes.outcome}>{t.purposes.outcomeOf(told.outcome)}</Fact>
        <Fact name={t.purposes.reads}>{titles.join(t.and)}</Fact>
        <Fact name={t.purposes.about}>{t.about(purpose.about)}</Fact>
        <Fact name={t.purposes.askers}>{purpose.isListed ? t.purposes.everybody : t.purposes.only(askers.join(t.and))}</Fact>
        <Fact name={t.purposes.needs}>
          <Needs needs={purpose.needs} />
        </Fact>
        <Fact name={t.purposes.grades}>
          <Grades purpose={purpose} />
        </Fact>
      </dl>
      <p className={classes.line}>
        <Link href={`/truth/${purpose.name}`}>{t.purposes.truth}</Link>
      </p>
    </div>
  );
}

function Needs({ needs }: Pick<Purpose, "needs">) {
  const t = useWords(words);
  const wanted = [
    ...(needs.informed === null ? [] : [t.purposes.informed(needs.informed)]),
    ...(needs.consent === null ? [] : [t.purposes.consent(needs.consent)]),
  ];
  return wanted.length === 0 ? t.purposes.nothing : wanted.join(t.and);
}

function Grades({ purpose: { grades, leastEvidence } }: { readonly purpose: Purpose }) {
  const t = useWords(words);
  const format = useFormat();
  const told = (["A", "B", "C", "D"] as const).map((grade) => t.purposes.from(grade, format.percent(grades[grade])));
  return `${told.join(t.comma)}${t.comma}${t.purposes.lowest} ${t.purposes.least(format.count(leastEvidence))}`;
}

type FactProps = { readonly name: string; readonly children: React.ReactNode };

/** One line of what is fixed about a question or a register. */
export function Fact({ name, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
