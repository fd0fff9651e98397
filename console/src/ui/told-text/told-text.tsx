import { visibleText } from "./visible-text.ts";

/** A string that came in a record: an identifier, a name, somebody's words. It is text, its direction stays within it, and nothing in it hides. */
export function ToldText({ children }: { readonly children: string }) {
  return <bdi>{visibleText(children)}</bdi>;
}
