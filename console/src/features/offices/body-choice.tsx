import { Checkbox } from "@mantine/core";
import { Link } from "wouter";
import { Pill } from "../../ui/pill/index.ts";
import { subjectName } from "../../ui/subject-name/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./offices.module.css";
import type { Body } from "./use-bodies.ts";
import type { useChosen } from "./use-chosen.ts";
import { words } from "./words.ts";

type BodyChoiceProps = { readonly body: Body; readonly purpose: string; readonly choosing: ReturnType<typeof useChosen> };

/** Whose row it is, the way to its standing, and the tick that draws its course. */
export function BodyChoice({ body: { identifier, grade }, purpose, choosing: { chosen, toggle, isFull } }: BodyChoiceProps) {
  const t = useWords(words);
  const { name, place } = subjectName(identifier);
  const isChosen = chosen.includes(identifier);
  return (
    <div className={classes.who}>
      <Checkbox
        size="sm"
        checked={isChosen}
        disabled={isFull && !isChosen}
        aria-label={t.compareOne(name)}
        onChange={() => toggle(identifier)}
      />
      <span className={classes.named}>
        <Link href={`/standing/${purpose}/${encodeURIComponent(identifier)}`} className={classes.name}>
          <bdi>{name}</bdi>
        </Link>
        {place === undefined ? null : <span className={classes.place}>{place}</span>}
      </span>
      {grade === "none" ? null : <Pill tone={grade === "A" || grade === "B" ? "good" : "plain"}>{grade}</Pill>}
    </div>
  );
}
