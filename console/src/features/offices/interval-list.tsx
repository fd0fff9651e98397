import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { BodyChoice } from "./body-choice.tsx";
import classes from "./offices.module.css";
import type { Body } from "./use-bodies.ts";
import { useChosen } from "./use-chosen.ts";
import { words } from "./words.ts";

type IntervalListProps = { readonly purpose: string; readonly bodies: readonly Body[]; readonly caption: string };

/** A tenth: the scale begins at a round number below the lowest bar. */
const STEPS = 10;

/** Every body of a page with its interval on one scale, one below the other: what overlaps is seen at once. The numbers stand beside. */
export function IntervalList({ purpose, bodies, caption }: IntervalListProps) {
  const t = useWords(words);
  const { percent, count } = useFormat();
  const choosing = useChosen(bodies);
  const from = Math.max(0, Math.floor(Math.min(...bodies.map(({ interval }) => interval.low)) * STEPS) / STEPS);
  return (
    <div>
      <Scale from={from} />
      <ol className={classes.rows} aria-label={caption}>
        {bodies.map((body) => (
          <li key={body.subject} className={classes.row}>
            <BodyChoice body={body} purpose={purpose} choosing={choosing} />
            <Strip body={body} from={from} />
            <p className={classes.said}>
              <strong>{percent(body.probability)}</strong>
              <span>{t.between(percent(body.interval.low), percent(body.interval.high))}</span>
              {t.list}
              <span>{t.outcomesOf(count(body.own.good + body.own.bad))}</span>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where the bars' scale begins and ends. */
function Scale({ from }: { readonly from: number }) {
  const { percent } = useFormat();
  return (
    <div className={classes.scale} aria-hidden="true">
      <span>{percent(from)}</span>
      <span>{percent((1 + from) / 2)}</span>
      <span>{percent(1)}</span>
    </div>
  );
}

/** The numbers are told beside it: to those who hear the page it would say the same twice. */
function Strip({ body: { probability, interval }, from }: { readonly body: Body; readonly from: number }) {
  const at = (share: number) => `${((share - from) / (1 - from)) * 100}%`;
  const wide = `${((interval.high - interval.low) / (1 - from)) * 100}%`;
  return (
    <svg className={classes.strip} width="100%" height="22" aria-hidden="true">
      <line className={classes.middle} x1="50%" x2="50%" y1="0" y2="22" />
      <line className={classes.track} x1="0" x2="100%" y1="11" y2="11" />
      <rect className={classes.bar} x={at(interval.low)} y="5" width={wide} height="12" rx="3" />
      <circle className={classes.dot} cx={at(probability)} cy="11" r="5.5" />
    </svg>
  );
}
