import { api, got, useMine } from "../../api/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Await } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

const readErasures = () => got(api.GET("/v1/me/erasures"));

type Erasure = Awaited<ReturnType<typeof readErasures>>["erasures"][number];

/** What was asked for, and what came of it. */
export function ErasureRequests() {
  const t = useWords(words);
  const erasures = useMine(["erasures"], readErasures);
  return (
    <Section title={t.erasure.requests}>
      <Await query={erasures} lines={3}>
        {({ erasures: asked }) =>
          asked.length === 0 ? (
            <p className={classes.quiet}>{t.erasure.none}</p>
          ) : (
            <ul className={classes.items}>
              {asked.map((erasure) => (
                <li key={erasure.id} className={classes.item}>
                  <Request erasure={erasure} />
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </Section>
  );
}

function Request({ erasure }: { readonly erasure: Erasure }) {
  const t = useWords(words);
  const format = useFormat();
  const { of, ground, provision, words: said, askedAt, answerBy, isOverdue, isExtended, answered } = erasure;
  const due = answerBy === null ? t.erasure.open : t.erasure.due(lastDay(format, answerBy));
  return (
    <>
      <h3 className={classes.itemTitle}>
        {t.erasure.what[of]} {isOverdue ? <Pill tone="bad">{t.erasure.overdue}</Pill> : null}
      </h3>
      <p className={classes.quiet}>
        {[t.erasure.asked(format.day(askedAt)), t.erasure.grounds[ground], ...(provision === null ? [] : [provision])].join(" · ")}
      </p>
      {said === null ? null : (
        <blockquote className={classes.told}>
          <ToldText>{said}</ToldText>
        </blockquote>
      )}
      {answered === null ? (
        <p className={classes.text}>{isExtended ? `${due} · ${t.erasure.extended}` : due}</p>
      ) : (
        <Answer answered={answered} />
      )}
    </>
  );
}

function Answer({ answered }: { readonly answered: NonNullable<Erasure["answered"]> }) {
  const t = useWords(words);
  const format = useFormat();
  const { outcome, refusals, provision, reasons, erased, person, at } = answered;
  const because = refusals.map((refusal) => t.erasure.refusals[refusal]).join(t.list);
  return (
    <>
      <p className={classes.text}>
        <strong>{outcome === "granted" ? t.erasure.granted(format.count(erased ?? 0)) : t.erasure.refused}</strong>{" "}
        {[because, provision ?? "", format.day(at)].filter((part) => part !== "").join(" · ")}
      </p>
      {reasons === null || reasons === "" ? null : (
        <blockquote className={classes.told}>
          <ToldText>{reasons}</ToldText>
        </blockquote>
      )}
      {person === null ? null : <p className={classes.quiet}>{t.erasure.by(person)}</p>}
    </>
  );
}
