import type { PropsWithChildren } from "react";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./log.module.css";
import { isWithoutLog, type ShownLog, useShownLog } from "./shown-log.ts";
import { words } from "./words.ts";

/** The checkpoint of now in a sentence, and who signed it. `children` verify it in the browser. */
export function NowSection({ children }: PropsWithChildren) {
  const t = useWords(words);
  const query = useShownLog();
  if (isWithoutLog(query.error)) {
    return (
      <Section title={t.now.title}>
        <Empty title={t.now.empty}>{t.now.emptyWhy}</Empty>
      </Section>
    );
  }
  return (
    <Section title={t.now.title}>
      <Await query={query} lines={12}>
        {(log) => (
          <>
            <Standing log={log} />
            {children}
            <Names log={log} />
          </>
        )}
      </Await>
    </Section>
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
