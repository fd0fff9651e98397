import { Checkbox, NativeSelect } from "@mantine/core";
import { useSearchParams } from "wouter";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { KeysetPager } from "../../ui/table/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import { ChecksTable } from "./checks-table.tsx";
import { useChecks } from "./use-checks.ts";
import { useOwnPurposes } from "./use-own-purposes.ts";
import { words } from "./words.ts";

const ROWS = 25;

/** All that a subscriber asked, by question, page by page. */
export function ChecksPage() {
  const t = useWords(words).checks;
  const [parts] = useSearchParams();
  const [purpose, setPurpose] = useUrlState("purpose", "");
  const [decided, setDecided] = useUrlState("decided", "");
  const { query, questionOf } = useOwnPurposes();
  const checks = useChecks({ limit: ROWS, purpose, isDecided: decided === "yes", after: parts.get("after") ?? "" });
  const every = [{ value: "", label: t.every }, ...(query.data ?? []).map(({ name }) => ({ value: name, label: questionOf(name) }))];
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of="subscriber" />
      <Section title={t.title}>
        <div className={classes.filters}>
          <NativeSelect
            label={t.purpose}
            data={every}
            value={purpose}
            onChange={(event) => setPurpose(event.currentTarget.value, ["after"])}
          />
          <Checkbox
            label={t.onlyDecided}
            checked={decided === "yes"}
            onChange={(event) => setDecided(event.currentTarget.checked ? "yes" : "", ["after"])}
          />
        </div>
        <Await query={checks} lines={12}>
          {({ checks: shown, next }) => (
            <>
              <ChecksTable checks={shown} questionOf={questionOf} />
              <KeysetPager next={next} />
            </>
          )}
        </Await>
      </Section>
    </Page>
  );
}
