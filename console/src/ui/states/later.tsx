import { type PropsWithChildren, useDeferredValue } from "react";

/** What a reader comes to later: drawn after the rest, and in pieces, so that the page answers to them meanwhile. */
export function Later({ children }: PropsWithChildren) {
  const isNow = useDeferredValue(true, false);
  return isNow ? children : null;
}
