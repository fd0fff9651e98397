import { Button, NativeSelect } from "@mantine/core";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./offices.module.css";
import { csvOf, GRADES, type ListState, ORDERS } from "./use-bodies.ts";
import { words } from "./words.ts";

/** In what order, of which grade, as a picture or a table; and all of it to take along. */
export function ListControls({ state, purpose }: { readonly state: ListState; readonly purpose: string }) {
  const t = useWords(words);
  const [view, setView] = useUrlState("view", "picture");
  return (
    <div className={classes.controls}>
      <NativeSelect
        label={t.order}
        value={state.order}
        data={ORDERS.map((value) => ({ value, label: t.orders[value] }))}
        onChange={({ currentTarget: { value } }) => state.setOrder(ORDERS.find((each) => each === value) ?? "best")}
      />
      <NativeSelect
        label={t.grade}
        value={state.grade ?? ""}
        data={[{ value: "", label: t.everyGrade }, ...GRADES.map((value) => ({ value, label: value }))]}
        onChange={({ currentTarget: { value } }) => state.setGrade(GRADES.find((each) => each === value))}
      />
      <NativeSelect
        label={t.view}
        value={view}
        data={[
          { value: "picture", label: t.views.picture },
          { value: "table", label: t.views.table },
        ]}
        onChange={({ currentTarget: { value } }) => setView(value)}
      />
      <Button component="a" variant="default" href={csvOf(purpose, state)} download>
        {t.download}
      </Button>
    </div>
  );
}
