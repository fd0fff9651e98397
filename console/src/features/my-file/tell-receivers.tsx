import { Button } from "@mantine/core";
import { api, got, useMyDeed } from "../../api/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { words } from "./words.ts";

/** Of a record that was taken back: everybody who was answered with it is told, at the subject's request. */
export function TellReceivers({ record }: { readonly record: string }) {
  const t = useWords(words);
  const telling = useMyDeed(() => got(api.POST("/v1/me/corrections/{record}/tell", { params: { path: { record } }, body: {} })));
  const told = telling.data?.receivers.map(({ subscriber, answers }) => t.record.toldOne(subscriber, answers)).join(", ");
  return (
    <div className={classes.form}>
      <p className={classes.text}>{t.record.tellLead}</p>
      <div>
        <Button variant="default" loading={telling.isPending} onClick={() => telling.mutate(undefined)}>
          {t.record.tell}
        </Button>
      </div>
      <p role="status" className={classes.text}>
        {told === undefined ? "" : told === "" ? t.record.toldNobody : t.record.told(told)}
      </p>
      {telling.isError ? <Failure error={telling.error} /> : null}
    </div>
  );
}
