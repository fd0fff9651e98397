import { useUrlState } from "../../ui/url-state/index.ts";

/** More lines in one picture nobody tells apart; the server takes no more either. */
export const CHOSEN_MAX = 8;

/** So many of a page are drawn before a reader chose any. */
const CHOSEN_FIRST = 4;

/** What stands for "none at all" in the address. */
const NONE = "-";

/** Whose courses are drawn: those that the reader ticked, kept in the address; at first the first few of the page. */
export function useChosen(shown: readonly { readonly identifier: string }[]) {
  const [written, write] = useUrlState("with", "");
  const first = shown.slice(0, CHOSEN_FIRST).map(({ identifier }) => identifier);
  const chosen =
    written === ""
      ? first
      : written
          .split(",")
          .filter((each) => each !== NONE)
          .slice(0, CHOSEN_MAX);
  const set = (next: readonly string[]) => write(next.length === 0 ? NONE : next.join(","));
  const toggle = (identifier: string) =>
    set(chosen.includes(identifier) ? chosen.filter((each) => each !== identifier) : [...chosen, identifier]);
  return { chosen, toggle, isFull: chosen.length >= CHOSEN_MAX };
}
