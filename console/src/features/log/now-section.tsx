import type { PropsWithChildren } from "react";
import { Problem } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { EarlierSection } from "./earlier-section.tsx";
import { KindsSection } from "./kinds-section.tsx";
import classes from "./log.module.css";
import { type ShownLog, useShownLog } from "./shown-log.ts";
import { WitnessesSection } from "./witnesses-section.tsx";
import { words } from "./words.ts";

/** The checkpoint of now in a sentence, then who signs it and what is in it. `children` verify it in the browser. */
export function NowSection({ children }: PropsWithChildren) {
  const t = useWords(words);
  const query = useShownLog();
  if (query.error instanceof Problem && query.error.code === "log_part_unknown") {
    return (
      <Section title={t.now.title}>
        <Empty title={t.now.empty}>{t.now.emptyWhy}</Empty>
      </Section>
    );
  }
  return (
    <Await query={query} lines={12}>
      {(log) => (
        <>
          <Section title={t.now.title}>
            <Standing log={log} />
            {children}
            <Names log={log} />
          </Section>
          <WitnessesSection witnesses={log.witnesses} />
          <KindsSection kinds={log.kinds} />
          {log.earlier.length === 0 ? null : <EarlierSection earlier={log.earlier} />}
        </>
      )}
    </Await>
  );
}

function Standing({ log: { size, checkpointAt, waiting } }: { readonly log: ShownLog }) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <div>
      <p className={classes.big}>{t.now.entries(format.count(size))}</p>
      <p className={classes.quiet}>{t.now.signed(format.instant(checkpointAt))}</p>
      {waiting === 0 ? null : <p className={classes.quiet}>{t.now.waiting(format.count(waiting))}</p>}
    </div>
  );
}

function Names({ log: { origin, root, keys } }: { readonly log: ShownLog }) {
  const t = useWords(words);
  const older = keys.slice(0, -1);
  return (
    <dl className={classes.names}>
      <dt>{t.now.origin}</dt>
      <dd>
        <code>{origin}</code>
      </dd>
      <dt>{t.now.root}</dt>
      <dd>
        <code>{root}</code>
      </dd>
      <dt>{t.now.key}</dt>
      <dd>
        <code>{keys.at(-1)}</code>
        <p className={classes.quiet}>{t.now.keyWhy}</p>
      </dd>
      {older.length === 0 ? null : <OlderKeys keys={older} />}
      <dt>{t.now.files}</dt>
      <dd>
        <a href="/log/checkpoint">{t.now.checkpoint}</a> <a href="/log/key">{t.now.keyFile}</a>
        <p className={classes.quiet}>{t.now.follow}</p>
      </dd>
    </dl>
  );
}

function OlderKeys({ keys }: { readonly keys: readonly string[] }) {
  const t = useWords(words);
  return (
    <>
      <dt>{t.now.olderKeys}</dt>
      {keys.map((key) => (
        <dd key={key}>
          <code>{key}</code>
        </dd>
      ))}
    </>
  );
}
