import { useWords } from "../words/index.ts";
import classes from "./lines-chart.module.css";
import { words } from "./words.ts";

type LinesLegendProps = {
  readonly names: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (name: string | undefined) => void;
};

/** What each line is; pressed, it comes out before the others. */
export function LinesLegend({ names, chosen, onChoose }: LinesLegendProps) {
  const t = useWords(words);
  if (names.length < 2) return null;
  return (
    <ul className={classes.legend} aria-label={t.lines}>
      {names.map((name, at) => (
        <li key={name}>
          <button
            type="button"
            className={classes.entry}
            aria-pressed={chosen === name}
            onClick={() => onChoose(chosen === name ? undefined : name)}
          >
            <svg width="30" height="10" aria-hidden="true" className={classes.series} data-series={at}>
              <path className={classes.line} d="M1,5H29" />
            </svg>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
