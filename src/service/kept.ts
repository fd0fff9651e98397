/** The answer of a slow question, asked at most once in so many milliseconds; callers meanwhile share the one under way. A failure is not kept. */
export function kept<T>(forMs: number, ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let askedAt = 0;
  return () => {
    // A monotonic clock: the wall clock may be set back, and the answer would be believed for ever.
    const now = performance.now();
    if (answer !== undefined && now - askedAt < forMs) return answer;
    askedAt = now;
    const asked = ask();
    answer = asked;
    asked.catch(() => {
      if (answer === asked) answer = undefined;
    });
    return asked;
  };
}
