import { useQuery } from "@tanstack/react-query";
import { type AnswerOf, api, got, Problem } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useLanguage, useWords } from "../../ui/words/index.ts";
import { ModelPart } from "./model-part.tsx";
import classes from "./truth.module.css";
import { words } from "./words.ts";

/** A model's card in the reader's language. */
type Card = AnswerOf<"/v1/purposes/{name}/card">;

/** What serves the purpose: the model itself, so that anybody can work it out, and what it does not know. */
export function CardSection({ purpose }: { readonly purpose: string }) {
  const t = useWords(words);
  const query = useCard(purpose);
  return (
    <Section title={t.card} lead={t.cardLead}>
      <Await query={query} lines={10}>
        {(card) => (card === null ? <Empty title={t.cardNone}>{t.cardNoneWhy}</Empty> : <Told card={card} />)}
      </Await>
    </Section>
  );
}

/** `null` where the purpose has no model yet: that is nothing that failed. */
function useCard(name: string) {
  return useQuery({
    queryKey: ["model-card", name],
    queryFn: () =>
      got(api.GET("/v1/purposes/{name}/card", { params: { path: { name } } })).catch((error: unknown) => {
        if (error instanceof Problem && error.code === "model_missing") return null;
        throw error;
      }),
  });
}

function Told({ card }: { readonly card: Card }) {
  const t = useWords(words);
  const { language } = useLanguage();
  return (
    <>
      <p className={classes.quiet}>{card.outcome}</p>
      <dl className={classes.facts}>
        {card.facts.map(({ term, says }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <ModelPart model={card.model} />
      <h3>{t.limits}</h3>
      <ul className={classes.limits}>
        {card.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>
        <a href={`/v1/purposes/${card.purpose}/card?lang=${language}`}>{t.cardPage}</a>
      </p>
      <p className={classes.digest}>{t.digest(card.digest)}</p>
    </>
  );
}
