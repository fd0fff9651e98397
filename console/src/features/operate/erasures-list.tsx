import { useSearchParams } from "wouter";
import { api, got, useOperatorsOwn } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { KeysetPager } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { AnswerErasure } from "./answer-erasure.tsx";
import type { Erasure } from "./erasure.ts";
import classes from "./operate.module.css";
import { TimeLeft } from "./time-left.tsx";
import { words } from "./work-words.ts";

/** Requests for erasure that wait, the least time left first, each with its answer. */
export function ErasuresList() {
  const t = useWords(words);
  const [parts] = useSearchParams();
  const cursor = parts.get("after") ?? undefined;
  const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
  const erasures = useOperatorsOwn(["erasures", cursor ?? ""], () => got(api.GET("/v1/erasures", { params: { query } })));
  return (
    <Section title={t.work.erasures} lead={t.work.erasuresLead}>
      <Await query={erasures} lines={8}>
        {({ erasures: rows, next }) =>
          rows.length === 0 ? (
            <Empty title={t.work.noErasures}>{t.work.nothingMeaning}</Empty>
          ) : (
            <>
              {rows.map((erasure) => (
                <OneErasure key={erasure.id} erasure={erasure} />
              ))}
              <KeysetPager next={next} />
            </>
          )
        }
      </Await>
    </Section>
  );
}

const PAGE = 10;

function OneErasure({ erasure }: { readonly erasure: Erasure }) {
  const t = useWords(words);
  const format = useFormat();
  const { of, ground, provision, words: said, askedAt, answerBy, isExtended } = erasure;
  return (
    <article className={classes.item}>
      <h3>{t.erasure.wanted[of]}</h3>
      <p>
        <TimeLeft by={answerBy} /> {isExtended ? t.erasure.extendedBefore : null}
      </p>
      <p>
        {t.erasure.because(t.erasure.grounds[ground])} {provision === null ? null : <ToldText>{provision}</ToldText>}
      </p>
      {said === null || said === "" ? null : (
        <blockquote>
          <ToldText>{said}</ToldText>
        </blockquote>
      )}
      <p className={classes.quiet}>{t.erasure.asked(format.instant(askedAt))}</p>
      <AnswerErasure erasure={erasure} />
    </article>
  );
}
