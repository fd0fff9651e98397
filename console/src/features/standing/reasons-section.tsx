import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { ShownStanding } from "./shown-standing.ts";
import classes from "./standing.module.css";
import { words } from "./words.ts";

/** Why the answer is as it is, and what would change it. */
export function ReasonsSection({ said: { reasons, changes } }: Pick<ShownStanding, "said">) {
  const t = useWords(words);
  const most = Math.max(...reasons.map(({ points }) => Math.abs(points ?? 0)), 1);
  return (
    <Section title={t.why} lead={t.whyLead}>
      <div className={classes.why}>
        <ul className={classes.reasons}>
          {reasons.map(({ points, text }) => (
            <li key={text}>
              <Points points={points} most={most} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <div>
          <h3 className={classes.minor}>{t.change}</h3>
          {changes.length === 0 ? <p className={classes.plain}>{t.noChange}</p> : null}
          <ul className={classes.changes}>
            {changes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}

type PointsProps = { readonly points: number | null; readonly most: number };

/** To the right of the middle what raises the answer, to the left what lowers it; the sign says the same. */
function Points({ points, most }: PointsProps) {
  const { decimal } = useFormat();
  if (points === null) return <span className={classes.points} />;
  const width = (Math.abs(points) / most) * 50;
  const sign = points > 0 ? "+" : points < 0 ? "−" : "";
  return (
    <span className={classes.points}>
      <b>
        {sign}
        {decimal(Math.abs(points), 1)}
      </b>
      <svg width="100%" height="10" aria-hidden="true">
        <rect
          className={points < 0 ? classes.lowers : classes.raises}
          x={`${points < 0 ? 50 - width : 50}%`}
          width={`${width}%`}
          height="10"
          rx="2"
        />
        <line className={classes.middle} x1="50%" x2="50%" y1="0" y2="10" />
      </svg>
    </span>
  );
}
