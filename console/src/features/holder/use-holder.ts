import { useLocation } from "wouter";

/** Whose pages these are, by their address: keys and notices are the same for a source and for a subscriber. */
export function useHolder(): "source" | "subscriber" {
  const [here] = useLocation();
  return here.startsWith("/source") ? "source" : "subscriber";
}
