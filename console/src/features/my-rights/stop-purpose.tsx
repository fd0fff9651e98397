import { api, got, useMyDeed } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";

/** Stops a question. */
export function StopPurpose({ purpose }: { readonly purpose: string }) {
  const t = useWords(words);
  const stopping = useMyDeed(() => got(api.POST("/v1/me/freezes", { body: { purposes: [purpose] } })));
  return (
    <>
      <ConfirmButton
        label={t.freeze.stop}
        question={t.freeze.stopAsk}
        yes={t.freeze.stopYes}
        no={t.freeze.no}
        isBusy={stopping.isPending}
        onConfirm={() => stopping.mutate(undefined)}
      />
      {stopping.isError ? <Failure error={stopping.error} /> : null}
    </>
  );
}
