import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { api, got, useMyDeed } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

/** Shows that a contact is one's own, with the code that was sent to it. */
export function ConfirmContact({ contact }: { readonly contact: string }) {
  const t = useWords(words);
  const format = useFormat();
  const [code, setCode] = useState("");
  const confirming = useMyDeed(() =>
    got(api.POST("/v1/me/contacts/{id}/confirmation", { params: { path: { id: contact } }, body: { code } })),
  );
  return (
    <form
      className={classes.fields}
      onSubmit={(sent) => {
        sent.preventDefault();
        confirming.mutate(undefined);
      }}
    >
      <div className={classes.pair}>
        <TextInput
          label={t.reach.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9]{6}"
          maxLength={6}
          required
          withAsterisk={false}
          value={code}
          onChange={(typed) => setCode(typed.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={confirming.isPending}>
          {t.reach.confirm}
        </Button>
      </div>
      <p role="status" className={classes.quiet}>
        {confirming.data === undefined ? "" : t.reach.confirmed(format.instant(confirming.data.from))}
      </p>
      {confirming.isError ? <Failure error={confirming.error} /> : null}
    </form>
  );
}
