import { api, got, useMine } from "../../api/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { words } from "./words.ts";

const readReviews = () => got(api.GET("/v1/me/reviews"));

type Review = Awaited<ReturnType<typeof readReviews>>["reviews"][number];

/** What the subject asked a person to decide, and what that person decided. Nothing where nothing was asked. */
export function Reviews() {
  const t = useWords(words);
  const reviews = useMine(["reviews"], readReviews);
  if (reviews.isError) return <Failure error={reviews.error} />;
  if (reviews.data === undefined || reviews.data.reviews.length === 0) return null;
  return (
    <Section title={t.decisions.reviews}>
      <ul className={classes.items}>
        {reviews.data.reviews.map((review) => (
          <li key={review.id} className={classes.item}>
            <ReviewPart review={review} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ReviewPart({ review }: { readonly review: Review }) {
  const t = useWords(words);
  const format = useFormat();
  const { decided, words: said, answerBy, isOverdue, askedAt } = review;
  const waiting = answerBy === null ? t.decisions.waitingOpen : t.decisions.waiting(lastDay(format, answerBy));
  return (
    <>
      <p className={classes.itemTitle}>
        {format.day(askedAt)} · {decided === null ? waiting : t.decisions.outcomes[decided.outcome]}{" "}
        {isOverdue ? <Pill tone="bad">{t.decisions.overdue}</Pill> : null}
        {decided?.isLate === true ? <Pill tone="warn">{t.decisions.late}</Pill> : null}
      </p>
      {said === null ? null : <Quoted by={t.decisions.yours} text={said} />}
      {typeof decided?.reasons !== "string" ? null : <Quoted by={t.decisions.theirs} text={decided.reasons} />}
      {typeof decided?.person !== "string" ? null : <p className={classes.quiet}>{t.decisions.by(decided.person)}</p>}
    </>
  );
}

function Quoted({ by, text }: { readonly by: string; readonly text: string }) {
  return (
    <blockquote className={classes.told}>
      <span className={classes.under}>{by}</span>
      <ToldText>{text}</ToldText>
    </blockquote>
  );
}
