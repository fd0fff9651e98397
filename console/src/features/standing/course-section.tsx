import { CourseChart } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { ShownStanding } from "./shown-standing.ts";
import { words } from "./words.ts";

/** How the answer came about, month by month; nothing where it is of one month. */
export function CourseSection({ shown: { course } }: { readonly shown: ShownStanding }) {
  const t = useWords(words);
  const { month, percent } = useFormat();
  const [first, last] = [course[0], course.at(-1)];
  if (first === undefined || last === undefined || course.length < 2) return null;
  return (
    <Section title={t.course} lead={t.courseLead}>
      <CourseChart
        title={t.course}
        description={t.courseSaid(month(first.month), month(last.month), percent(first.probability), percent(last.probability))}
        months={course}
      />
    </Section>
  );
}
