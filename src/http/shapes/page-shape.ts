import { z } from "zod";

/** A page fits on a screen or two; the most is what a program may want at once. */
const PAGE_DEFAULT = 50;
const PAGE_MAX = 200;
const CURSOR_CHARS_MAX = 2_000;

/** How many, and from where. */
export const pageShape = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(PAGE_MAX)
    .default(PAGE_DEFAULT)
    .meta({ description: `At most ${PAGE_MAX}.` }),
  cursor: z.string().max(CURSOR_CHARS_MAX).optional().meta({ description: "`next` of the page before; it holds for the same list only." }),
};

/** Where the next page begins. */
export const nextShape = z.string().nullable().meta({ description: "The cursor of the next page; `null` on the last." });
