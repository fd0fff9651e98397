/** Outcomes on which the shapes are compared one by one: about ten seconds of a fit. */
const COMPARED_IN_FULL = 1_000_000;

/**
 * On each how manieth outcome the shapes are compared, each then standing for as many: 1 for the first million (or `inFull`), then 2, from
 * two million on 4, and so on. So a fit takes little longer the longer the history grows, and past choices stay what they were.
 */
export function strideAt(asked: number, inFull = COMPARED_IN_FULL): number {
  let stride = 1;
  while (asked >= inFull * stride) stride *= 2;
  return stride;
}
