import { useState } from "react";
import { Link } from "wouter";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";

import { words } from "./deciding-words.ts";
import type { OwnCheck } from "./own-check.ts";

/** That the subject asked for a person, and what became of it. */
export function ReviewPart({ check: { review } }: { readonly check: OwnCheck }) {
  const t = useWords(words);
  const format = useFormat();
  if (review === null) return null;
  return (
    <Section title={t.review.title}>
      <p className={classes.facts}>
        <span>{t.review.asked(format.day(review.askedAt))}</span>
        {review.outcome === null ? <TimeLeft answerBy={review.answerBy} /> : <strong>{t.review.done[review.outcome]}</strong>}
      </p>
      {review.outcome === null ? <Link href="/ask/reviews">{t.reviews.decide}</Link> : null}
    </Section>
  );
}

/** How long there still is to decide. */
export function TimeLeft({ answerBy }: { readonly answerBy: string | null }) {
  const t = useWords(words).review;
  const format = useFormat();
  // As of when it was first shown: days are counted, not seconds.
  const [now] = useState(() => Date.now());
  if (answerBy === null) return <span>{t.noTime}</span>;
  const left = Date.parse(answerBy) - now;
  const day = lastDay(format, answerBy);
  return <strong>{left < 0 ? t.overdue(day) : t.dueBy(format.fromNow(left), day)}</strong>;
}
