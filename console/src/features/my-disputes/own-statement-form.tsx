import { wordsIn } from "credence/dispute";
import { api, got, useMyDeed } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";
import { WordsForm } from "./words-form.tsx";

type OwnStatementFormProps = {
  readonly id: string;
  /** As many as the law lets it have; 0 where that is not known. */
  readonly wordsMax: number;
};

/** The subject's own words, to be shown with a record that stays; counted as the server counts them. */
export function OwnStatementForm({ id, wordsMax }: OwnStatementFormProps) {
  const t = useWords(words);
  const format = useFormat();
  const sending = useMyDeed((text: string) =>
    got(api.POST("/v1/me/disputes/{id}/statement", { params: { path: { id } }, body: { text } })),
  );
  const most = format.count(wordsMax);
  return (
    <WordsForm
      open={t.may.statement.open}
      meaning={wordsMax === 0 ? t.may.statement.meaningOpen : t.may.statement.meaning(most)}
      send={t.may.statement.send}
      deed={sending}
      isRequired
      under={(text) => (wordsMax === 0 ? "" : t.may.statement.count(format.count(wordsIn(text)), most))}
    />
  );
}
