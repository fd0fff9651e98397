/** True when the type is a union of two or more: how the type checker sees that two sectors meet. */
export type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;
