import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { api, got, type MyRights, useMyDeed } from "../../api/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-rights.module.css";
import { words } from "./words.ts";

/** Lets a stopped question through for one asker, or until a day, or both. */
export function ThawForm({ purpose }: { readonly purpose: MyRights["purposes"][number] }) {
  const t = useWords(words);
  const [subscriber, setSubscriber] = useState("");
  const [until, setUntil] = useState("");
  const thawing = useMyDeed(() =>
    got(
      api.DELETE("/v1/me/freezes", {
        body: { purposes: [purpose.purpose], ...(subscriber === "" ? {} : { subscriber }), ...(until === "" ? {} : { until }) },
      }),
    ),
  );
  return (
    <details>
      <summary>{t.freeze.some}</summary>
      <form
        className={classes.fields}
        onSubmit={(sent) => {
          sent.preventDefault();
          thawing.mutate(undefined);
        }}
      >
        <div className={classes.pair}>
          <NativeSelect
            label={t.freeze.who}
            value={subscriber}
            onChange={(chosen) => setSubscriber(chosen.currentTarget.value)}
            data={[{ value: "", label: t.freeze.everybody }, ...purpose.askers.map(({ name, title }) => ({ value: name, label: title }))]}
          />
          <TextInput
            type="date"
            label={t.freeze.until}
            description={t.freeze.untilHint}
            value={until}
            onChange={(typed) => setUntil(typed.currentTarget.value)}
          />
        </div>
        <div>
          <Button type="submit" loading={thawing.isPending} disabled={subscriber === "" && until === ""}>
            {t.freeze.send}
          </Button>
        </div>
        <p role="status" className={classes.quiet}>
          {thawing.isSuccess ? t.now : ""}
        </p>
        {thawing.isError ? <Failure error={thawing.error} /> : null}
      </form>
    </details>
  );
}
