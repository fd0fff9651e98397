import { Section } from "../../ui/page/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { countText } from "./count-text.ts";
import classes from "./law.module.css";
import { Fact } from "./purposes-section.tsx";
import type { HouseLaw, WithLaw } from "./use-house-law.ts";
import { words } from "./words.ts";

/** Each register: what a record in it may say, what it counts for, and how long it is kept. */
export function RegistersSection({ law }: WithLaw) {
  const t = useWords(words);
  return (
    <Section title={t.registers.title} lead={t.registers.lead} id="registers">
      {law.registers.map((register) => (
        <RegisterCard key={register.digest} law={law} register={register} />
      ))}
    </Section>
  );
}

type Register = HouseLaw["registers"][number];

function RegisterCard({ law, register }: WithLaw & { readonly register: Register }) {
  const t = useWords(words);
  const told = law.told.registers.find(({ name }) => name === register.name);
  const bases: Readonly<Record<string, string>> = t.bases;
  const { adverse, other } = register.keep;
  return (
    <div className={classes.card}>
      <h3 className={classes.question}>{told?.title ?? register.name}</h3>
      <dl className={classes.facts}>
        <Fact name={t.registers.basis}>
          {bases[register.basis.kind] ?? register.basis.kind} <span lang="en">({register.basis.cite})</span>
        </Fact>
        <Fact name={t.purposes.about}>{t.about(register.about)}</Fact>
        <Fact name={t.registers.sources}>{told?.sources.map(({ title }) => title).join(t.and) ?? ""}</Fact>
        <Fact name={t.registers.kept}>
          {adverse === undefined ? t.registers.years(other.years) : t.registers.keptFor(adverse.years, other.years)}
        </Fact>
        <Fact name={t.registers.open}>
          {register.public === undefined ? t.registers.closed : <span lang="en">{register.public.cite}</span>}
        </Fact>
        <Fact name={t.registers.digest}>
          <code>{register.digest}</code>
        </Fact>
      </dl>
      {Object.entries(register.records).map(([type, record]) => (
        <RecordType key={type} record={record} title={told?.records.find((each) => each.type === type)?.title ?? type} />
      ))}
    </div>
  );
}

type Declared = Register["records"][string];

function RecordType({ title, record }: { readonly title: string; readonly record: Declared }) {
  const t = useWords(words);
  const fields = Object.entries(record.says).map(([name, field]) => ({
    name,
    dataClass: field.class,
    isOptional: field.optional === true,
  }));
  const counts = Object.entries(record.counts).map(([name, expression]) => ({ name, text: countText(expression) }));
  return (
    <details className={classes.more}>
      <summary>{title}</summary>
      <DataTable caption={t.registers.fieldsOf(title)} columns={useFieldColumns()} rows={fields} keyOf={({ name }) => name} />
      <p className={classes.line}>{t.registers.counts}</p>
      <ul className={classes.counts}>
        {counts.map(({ name, text }) => (
          <li key={name}>
            <code>
              {name} = {text}
            </code>
          </li>
        ))}
      </ul>
    </details>
  );
}

type FieldRow = { readonly name: string; readonly dataClass: string; readonly isOptional: boolean };

function useFieldColumns(): readonly Column<FieldRow>[] {
  const t = useWords(words);
  const classWords: Readonly<Record<string, string>> = t.dataClasses;
  return [
    { name: "field", label: t.registers.field, cell: ({ name }) => <code>{name}</code> },
    { name: "class", label: t.registers.dataClass, cell: ({ dataClass }) => classWords[dataClass] ?? dataClass },
    { name: "optional", label: t.registers.given, cell: ({ isOptional }) => (isOptional ? t.registers.optional : t.registers.always) },
  ];
}
