import { Button } from "@mantine/core";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { KeysetPager } from "../../ui/table/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { BodiesTable } from "./bodies-table.tsx";
import { CoursesSection } from "./courses-section.tsx";
import { IntervalList } from "./interval-list.tsx";
import { ListControls } from "./list-controls.tsx";
import classes from "./offices.module.css";
import { type BodyList, type ListState, useBodies, useListState } from "./use-bodies.ts";
import { words } from "./words.ts";

type ComparisonProps = { readonly purpose: string; readonly question: string };

/** The bodies of one purpose: a page of the list as a picture or a table, and below it how some of them came about. */
export function Comparison({ purpose, question }: ComparisonProps) {
  const state = useListState();
  const query = useBodies(purpose, state);
  return (
    <Await query={query} lines={12}>
      {(list) => <Listed list={list} state={state} question={question} />}
    </Await>
  );
}

type ListedProps = { readonly list: BodyList; readonly state: ListState; readonly question: string };

function Listed({ list, state, question }: ListedProps) {
  const t = useWords(words);
  if (list.asOf === null) {
    return (
      <Empty title={t.notMade}>
        <p>{t.notMadeWhy}</p>
      </Empty>
    );
  }
  if (list.bodies?.comparable === 0) return <NotFilled least={list.bodies.least} />;
  return (
    <>
      <Counted list={list} />
      <Section title={t.listTitle} lead={t.listLead}>
        <ListControls state={state} purpose={list.purpose} />
        <Bodies list={list} state={state} question={question} />
        <KeysetPager next={list.next} />
      </Section>
      <CoursesSection purpose={list.purpose} shown={list.standings} />
    </>
  );
}

function NotFilled({ least }: { readonly least: number }) {
  const t = useWords(words);
  const { count } = useFormat();
  return (
    <Empty title={t.notFilled}>
      <p>{t.notFilledWhy(count(least))}</p>
    </Empty>
  );
}

/** How many there are, how many are not shown and why, and of when all this is. */
function Counted({ list: { bodies, asOf, model } }: { readonly list: BodyList }) {
  const t = useWords(words);
  const { count, day } = useFormat();
  if (bodies === null || asOf === null) return null;
  const { all, comparable, least } = bodies;
  return (
    <div className={classes.counted}>
      <p className={classes.headline}>{t.shown(count(comparable), count(all), count(least))}</p>
      {all === comparable ? null : <p>{t.hidden(count(all - comparable), count(least))}</p>}
      <p>{t.asOf(day(asOf), String(model?.version ?? ""))}</p>
    </div>
  );
}

function Bodies({ list, state, question }: ListedProps) {
  const t = useWords(words);
  const [view] = useUrlState("view", "picture");
  if (list.standings.length === 0) {
    return (
      <Empty title={t.noneSuch}>
        <Button variant="default" onClick={() => state.setGrade(undefined)}>
          {t.allGrades}
        </Button>
      </Empty>
    );
  }
  const shown = { purpose: list.purpose, bodies: list.standings, caption: t.caption(question) };
  return view === "table" ? <BodiesTable {...shown} state={state} /> : <IntervalList {...shown} />;
}
