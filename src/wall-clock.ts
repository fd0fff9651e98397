/** The wall clock in UTC microseconds: the only one of the product. */
export function nowMicros(): number {
  return Date.now() * 1000;
}
