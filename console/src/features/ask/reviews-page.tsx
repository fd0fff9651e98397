import { Link, useSearchParams } from "wouter";
import { type AnswerOf, api, got, useMine } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { KeysetPager } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import { words } from "./deciding-words.ts";
import { TimeLeft } from "./review-part.tsx";
import { VerdictForm } from "./verdict-form.tsx";
import { words as answerWords } from "./words.ts";

/** Something that a subject asks a person to decide. */
export type OpenReview = AnswerOf<"/v1/reviews">["reviews"][number];

const ROWS = 20;

/** What waits for a person to decide again, the least time left first. */
export function ReviewsPage() {
  const t = useWords(words).reviews;
  const [parts] = useSearchParams();
  const after = parts.get("after") ?? "";
  const query = { limit: ROWS, ...(after === "" ? {} : { cursor: after }) };
  const reviews = useMine(["reviews", after], () => got(api.GET("/v1/reviews", { params: { query } })));
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of="subscriber" />
      <Await query={reviews} lines={8}>
        {({ reviews: open, next }) =>
          open.length === 0 ? (
            <Empty title={t.none}>{t.noneMeaning}</Empty>
          ) : (
            <>
              {open.map((review) => (
                <Review key={review.id} review={review} />
              ))}
              <KeysetPager next={next} />
            </>
          )
        }
      </Await>
    </Page>
  );
}

function Review({ review }: { readonly review: OpenReview }) {
  const t = useWords(words);
  const a = useWords(answerWords).answer;
  const format = useFormat();
  const { about, askedAt, answerBy, words: said, check } = review;
  return (
    <Section title={about === null ? t.reviews.aboutGone : about.subject}>
      <p className={classes.facts}>
        <span>{t.review.asked(format.day(askedAt))}</span>
        <TimeLeft answerBy={answerBy} />
      </p>
      {about === null ? null : (
        <p className={classes.quiet}>
          {t.reviews.about(about.grade === "none" ? a.noGrade : a.grade(about.grade))}{" "}
          <Link href={`/ask/checks/${check}`}>{t.reviews.check}</Link>
        </p>
      )}
      <div>
        <p className={classes.quiet}>{t.review.words}</p>
        {said === null ? (
          <p>{t.review.wordsGone}</p>
        ) : (
          <blockquote className={classes.quote}>
            <ToldText>{said}</ToldText>
          </blockquote>
        )}
      </div>
      <VerdictForm review={review.id} />
    </Section>
  );
}
