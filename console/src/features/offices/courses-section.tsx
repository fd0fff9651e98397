import { NativeSelect } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type AnswerOf, api, got } from "../../api/index.ts";
import { LinesChart, monthNumber } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { subjectName } from "../../ui/subject-name/index.ts";
import { visibleText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./offices.module.css";
import type { Body } from "./use-bodies.ts";
import { CHOSEN_MAX, useChosen } from "./use-chosen.ts";
import { words } from "./words.ts";

/** How far back a course may be looked at. */
const SPANS = ["12", "24", "36", "60"] as const;

type CoursesSectionProps = { readonly purpose: string; readonly shown: readonly Body[] };

/** How the chosen came to stand where they do, month by month, in one picture. */
export function CoursesSection({ purpose, shown }: CoursesSectionProps) {
  const t = useWords(words);
  const { count } = useFormat();
  const { chosen, isFull } = useChosen(shown);
  const [span, setSpan] = useUrlState("months", "36");
  const months = SPANS.find((each) => each === span) ?? "36";
  return (
    <Section title={t.courseTitle} lead={t.courseLead}>
      <div className={classes.controls}>
        <NativeSelect
          label={t.span}
          value={months}
          data={SPANS.map((value) => ({ value, label: t.months(count(Number(value))) }))}
          onChange={({ currentTarget: { value } }) => setSpan(value)}
        />
      </div>
      {isFull ? <p className={classes.said}>{t.courseMost(count(CHOSEN_MAX))}</p> : null}
      {chosen.length === 0 ? <Empty title={t.courseNone} /> : <Drawn purpose={purpose} chosen={chosen} months={Number(months)} />}
    </Section>
  );
}

type DrawnProps = { readonly purpose: string; readonly chosen: readonly string[]; readonly months: number };

function Drawn({ purpose, chosen, months }: DrawnProps) {
  const query = useQuery({
    queryKey: ["courses", purpose, chosen, months],
    queryFn: () => got(api.GET("/v1/courses", { params: { query: { purpose, subject: [...chosen], months } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Await query={query} lines={8}>
      {({ courses }) => <Courses courses={courses} months={months} />}
    </Await>
  );
}

type Course = AnswerOf<"/v1/courses">["courses"][number];

function Courses({ courses, months }: { readonly courses: readonly Course[]; readonly months: number }) {
  const t = useWords(words);
  const { percent, count } = useFormat();
  const nameOf = namesOf(courses);
  const drawn = courses.filter(({ course }) => course.length > 0);
  const short = courses.filter(({ course }) => course.length === 0);
  const series = drawn.map((course) => ({ name: nameOf(course), points: course.course.map(pointOf) }));
  return (
    <>
      <LinesChart
        title={t.courseTitle}
        description={t.courseSaid(drawn.map(nameOf).join(t.list), count(months))}
        series={series}
        along={{ kind: "months" }}
        format={percent}
      />
      {short.length === 0 ? null : <p className={classes.said}>{t.courseShort(short.map(nameOf).join(t.list))}</p>}
    </>
  );
}

/** Of two of one name each is called by the whole of its identifier. */
function namesOf(courses: readonly Course[]): (course: Course) => string {
  const names = courses.map(({ subject }) => subjectName(subject).name);
  return ({ subject }) => {
    const { name } = subjectName(subject);
    return names.filter((each) => each === name).length === 1 ? name : visibleText(subject);
  };
}

function pointOf({ month, probability, interval: { low, high } }: Course["course"][number]) {
  return { x: monthNumber(month), y: probability, low, high };
}
