import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { api, got, useMyDeed } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { WholeDispute } from "./dispute-evidence.tsx";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";
import { WordsForm } from "./words-form.tsx";

/** Opens a dispute again on a file that came after the subject was told. */
export function ReopenForm({ dispute: { id, evidence, toldAt } }: { readonly dispute: WholeDispute }) {
  const t = useWords(words);
  const format = useFormat();
  const fresh = evidence.filter(({ party, addedAt }) => party === "subject" && (toldAt === null || addedAt >= toldAt));
  const [chosen, choose] = useState("");
  const file = fresh.find((one) => one.id === chosen)?.id ?? fresh[0]?.id;
  const reopening = useMyDeed((text: string) =>
    got(api.POST("/v1/me/disputes/{id}/reopen", { params: { path: { id } }, body: { text, evidence: file === undefined ? [] : [file] } })),
  );
  if (file === undefined) {
    return (
      <details>
        <summary>{t.may.reopen.open}</summary>
        <p className={classes.quiet}>{t.may.reopen.none}</p>
      </details>
    );
  }
  return (
    <WordsForm open={t.may.reopen.open} meaning={t.may.reopen.meaning} send={t.may.reopen.send} deed={reopening}>
      <NativeSelect
        label={t.may.reopen.choose}
        data={fresh.map((one) => ({ value: one.id, label: `${format.instant(one.addedAt)} · ${one.digest.slice(0, 12)}` }))}
        value={file}
        onChange={(picked) => choose(picked.currentTarget.value)}
      />
    </WordsForm>
  );
}
