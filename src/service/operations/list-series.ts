import { readLastActivation, withStore } from "../../store/index.ts";
import { readLastTrainings } from "../../store/jobs/index.ts";
import { dayOf } from "../day-of.ts";
import type { Installation, ServingModel } from "../installation.ts";
import { activeForm, seriesOf } from "../model-activation.ts";
import { readServingModel, servesLawfully } from "../serving-model.ts";
import type { EndedJob } from "./job.ts";
import { endedOf } from "./open-jobs.ts";

/** A series of models: a purpose's own, or of those who ask and name themselves. Instants are UTC microseconds. */
export type SeriesState = {
  readonly series: string;
  readonly purpose: string;
  readonly isAsker: boolean;
  /** Whether the law lets it be answered by anything but own records. */
  readonly isTrainable: boolean;
  readonly form: "own-record" | "scorecard";
  readonly activation: number;
  readonly activatedAt: number | undefined;
  /** What serves now; undefined where there is none yet. */
  readonly serving: (Pick<ServingModel, "version" | "digest"> & { readonly day: number }) | undefined;
  /** The last training that came to an end. */
  readonly lastTraining: EndedJob | undefined;
};

/** Every series of models, in the order of the purposes. Throws `store_unavailable`. */
export async function listSeries(installation: Installation): Promise<SeriesState[]> {
  const { pool } = installation;
  const { standingAt = installation.now() } = await installation.moment();
  return withStore(async () => {
    const trainings = (await readLastTrainings(pool)).map(endedOf);
    const states: SeriesState[] = [];
    for (const purpose of installation.purposes.values()) {
      for (const isAsker of purpose.asker === undefined ? [false] : [false, true]) {
        const series = seriesOf(purpose, { isAsker });
        const [last, form, serving] = await Promise.all([
          readLastActivation(pool, series),
          activeForm(pool, { purpose, isAsker }),
          readServingModel(pool, series, dayOf(standingAt)),
        ]);
        states.push({
          series,
          purpose: purpose.name,
          isAsker,
          isTrainable: purpose.model.kind === "trained",
          form: form.kind,
          activation: last?.activation ?? 0,
          activatedAt: last?.activatedAt,
          serving: serving !== undefined && servesLawfully(purpose, serving) ? toldServing(serving) : undefined,
          lastTraining: trainings.find(({ about }) => about === series),
        });
      }
    }
    return states;
  });
}

function toldServing({ version, digest, document }: ServingModel) {
  return { version, digest, day: document.day };
}
