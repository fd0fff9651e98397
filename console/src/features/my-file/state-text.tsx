import { Pill } from "../../ui/pill/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";

/** What a record's state means to whom it is about. */
export function StateText({ state }: { readonly state: string }) {
  const t = useWords(words);
  switch (state) {
    case "live":
      return t.states.live;
    case "superseded":
      return t.states.superseded;
    case "withdrawn":
      return t.states.withdrawn;
    case "corrected":
      return t.states.corrected;
    case "removed":
      return t.states.removed;
    case "suspended":
      return <Pill tone="warn">{t.states.suspended}</Pill>;
    default:
      return state;
  }
}
