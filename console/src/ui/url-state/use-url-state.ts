import { useCallback } from "react";
import { useSearchParams } from "wouter";

/**
 * What a page shows, kept in its address: `const [sort, setSort] = useUrlState("sort", "name")`. The value by default is not written there. A
 * change goes with the other parts that it makes meaningless: `setSort("date", ["after"])` also leaves the page of the old order.
 */
export function useUrlState(name: string, byDefault: string): [value: string, set: (next: string, without?: readonly string[]) => void] {
  const [parts, setParts] = useSearchParams();
  const set = useCallback(
    (next: string, without: readonly string[] = []) => {
      setParts(
        (before) => {
          const after = new URLSearchParams(before);
          for (const part of without) after.delete(part);
          if (next === byDefault) after.delete(name);
          else after.set(name, next);
          return after;
        },
        { replace: true },
      );
    },
    [setParts, name, byDefault],
  );
  return [parts.get(name) ?? byDefault, set];
}
