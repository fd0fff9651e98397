import { api, got, useOperatorsDeed } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Candidate } from "./candidate.ts";
import classes from "./operate.module.css";
import { words } from "./words.ts";

/** Puts a candidate in use. The server looks once more whether it has earned its place. */
export function ActivateButton({ job, candidate }: { readonly job: string; readonly candidate: Candidate }) {
  const t = useWords(words);
  const activate = useOperatorsDeed((id: string) => got(api.POST("/v1/operations/activations", { body: { job: id } })));
  return (
    <div className={classes.stack}>
      {activate.isError ? <Failure error={activate.error} /> : null}
      <p role="status" className={classes.said}>
        {activate.isSuccess ? t.models.inUse(String(activate.data.activation)) : null}
      </p>
      <ConfirmButton
        label={t.models.activate}
        question={t.models.activateQuestion(candidate.series)}
        yes={t.models.activateYes}
        no={t.models.activateNo}
        isBusy={activate.isPending}
        onConfirm={() => activate.mutate(job)}
      />
    </div>
  );
}
