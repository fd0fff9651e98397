import { Button, Checkbox, Radio, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, got, Problem } from "../../api/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./sign-in.module.css";
import { words } from "./words.ts";

/** Who somebody says they are. `representative`: by which contact they act for it; undefined for the subject itself. */
export type Entrant = { readonly subject: string; readonly representative: string | undefined };

type NameFormProps = {
  readonly entrant: Entrant;
  readonly onChange: (entrant: Entrant) => void;
  readonly onSent: () => void;
  readonly onCode: () => void;
};

type Way = "email" | "phone";

/** Says who one is, and has a code sent. */
export function NameForm({ entrant, onChange, onSent, onCode }: NameFormProps) {
  const { own: t, formWrong } = useWords(words);
  const [to, setTo] = useState<Way>("email");
  const sending = useMutation({
    mutationFn: () => got(api.POST("/v1/sessions/codes", { body: codeRequestOf(entrant, to) })),
    onSuccess: onSent,
  });
  const isMistyped = sending.error instanceof Problem && sending.error.code.startsWith("identifier_");
  const { subject, representative } = entrant;
  const send = (submitted: FormEvent) => {
    submitted.preventDefault();
    sending.mutate();
  };
  return (
    <form className={classes.form} onSubmit={send}>
      <TextInput
        label={t.subject}
        description={t.subjectHint}
        value={subject}
        onChange={({ currentTarget }) => onChange({ ...entrant, subject: currentTarget.value })}
        error={isMistyped ? formWrong : undefined}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
      />
      <ForFirm entrant={entrant} onChange={onChange} />
      {representative === undefined ? <WayChoice to={to} onChange={setTo} /> : null}
      <div className={classes.row}>
        <Button type="submit" loading={sending.isPending}>
          {t.send}
        </Button>
        <Button variant="subtle" disabled={subject.trim() === ""} onClick={onCode}>
          {t.have}
        </Button>
      </div>
      {sending.isError && !isMistyped ? <Failure error={sending.error} /> : null}
    </form>
  );
}

function ForFirm({ entrant, onChange }: Pick<NameFormProps, "entrant" | "onChange">) {
  const { own: t } = useWords(words);
  const { representative } = entrant;
  return (
    <>
      <Checkbox
        label={t.firm}
        checked={representative !== undefined}
        onChange={({ currentTarget }) => onChange({ ...entrant, representative: currentTarget.checked ? "" : undefined })}
      />
      {representative === undefined ? null : (
        <TextInput
          label={t.contact}
          description={t.contactHint}
          value={representative}
          onChange={({ currentTarget }) => onChange({ ...entrant, representative: currentTarget.value })}
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
        />
      )}
    </>
  );
}

type WayChoiceProps = { readonly to: Way; readonly onChange: (to: Way) => void };

function WayChoice({ to, onChange }: WayChoiceProps) {
  const { own: t } = useWords(words);
  return (
    <Radio.Group label={t.to} value={to} onChange={(value) => onChange(value === "phone" ? "phone" : "email")}>
      <div className={classes.row}>
        <Radio value="email" label={t.byEmail} />
        <Radio value="phone" label={t.byPhone} />
      </div>
    </Radio.Group>
  );
}

/** A representative's contact says itself where the code goes. */
function codeRequestOf({ subject, representative }: Entrant, to: Way) {
  const named = { subject: subject.trim() };
  return representative === undefined ? { ...named, to } : { ...named, representative: representative.trim() };
}
