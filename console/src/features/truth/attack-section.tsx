import { Code } from "@mantine/core";
import { LinesChart } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { type Attack, useAttack } from "./measured.ts";
import classes from "./truth.module.css";
import { words } from "./words.ts";

/** What it costs to move a standing by deals that were made up. */
export function AttackSection({ purpose }: { readonly purpose: string }) {
  const t = useWords(words);
  const query = useAttack(purpose);
  return (
    <Section title={t.attack} lead={t.attackLead}>
      <Await query={query} lines={6}>
        {({ attack }) => (attack === null ? <NotAttacked purpose={purpose} /> : <Attacked attack={attack} />)}
      </Await>
    </Section>
  );
}

function NotAttacked({ purpose }: { readonly purpose: string }) {
  const t = useWords(words);
  return (
    <Empty title={t.notAttacked}>
      <p>{t.notAttackedWhy}</p>
      <p>
        {t.notAttackedHow} <Code>credence attack {purpose}</Code>
      </p>
    </Empty>
  );
}

const NAMES = ["stuffing", "bad-mouthing", "camouflage", "whitewashing", "sleeper"] as const;

function Attacked({ attack }: { readonly attack: Attack }) {
  const t = useWords(words);
  const { count, day } = useFormat();
  const { established, records, targets, at, measuredAt } = attack;
  return (
    <>
      <p className={classes.quiet}>{t.attackOf(count(records), count(established), count(targets.doubtful), count(targets.good))}</p>
      <Crossings attack={attack} />
      <div className={classes.panels}>
        {NAMES.map((name) => (
          <Panel key={name} attack={attack} name={name} />
        ))}
      </div>
      <p className={classes.quiet}>
        {attack.isBoundByRaters ? t.bound : t.unbound} {t.attackAt(day(at), day(measuredAt))}
      </p>
    </>
  );
}

type Name = (typeof NAMES)[number];

function Panel({ attack, name }: { readonly attack: Attack; readonly name: Name }) {
  const t = useWords(words);
  const { percent, count } = useFormat();
  const rows = attack.rows.filter((row) => row.attack === name);
  if (rows.length === 0) return null;
  const series = attack.methods.map((method, at) => ({
    name: methodName(t.methods, method),
    points: [
      { x: 0, y: rows[0]?.movements[at]?.rankBefore ?? 0 },
      ...rows.map(({ movements }, row) => ({ x: row + 1, y: movements[at]?.rank ?? 0 })),
    ],
  }));
  return (
    <div className={classes.panel}>
      <h3>{t.attacks[name].name}</h3>
      <p className={classes.quiet}>{t.attacks[name].is}</p>
      <LinesChart
        title={t.attackChart(t.attacks[name].name)}
        description={t.attacks[name].is}
        series={series}
        along={{ kind: "names", names: ["0", ...rows.map(({ colluding }) => count(colluding))] }}
        alongName={name === "sleeper" ? t.cheated : t.accounts}
        format={percent}
        from={0}
        to={1}
      />
    </div>
  );
}

/** A method that the console has no word for is told by its own name: they are those of the literature. */
function methodName(names: Readonly<Record<string, string>>, method: string): string {
  return names[method] ?? method;
}

/** How many accounts it takes to change sides, the plainest way to say what an attack costs. */
function Crossings({ attack: { crossings, methods } }: { readonly attack: Attack }) {
  const t = useWords(words);
  const { count } = useFormat();
  const named = NAMES.filter((name) => crossings.some(({ attack }) => attack === name));
  const cellOf = (name: Name, method: string) => {
    const found = crossings.find((each) => each.attack === name && each.method === method);
    return found?.colluding === undefined ? t.overMost : count(found.colluding);
  };
  return (
    <DataTable
      caption={t.crossings}
      rows={named}
      keyOf={(name) => name}
      columns={[
        { name: "side", label: t.crossings, cell: (name) => t.attacks[name].side },
        ...methods.map((method) => ({
          name: method,
          label: methodName(t.methods, method),
          isNumber: true,
          cell: (name: Name) => cellOf(name, method),
        })),
      ]}
    />
  );
}
