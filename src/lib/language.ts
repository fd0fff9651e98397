/** The languages in which people are told things, by BCP 47. */
export const LANGUAGES = ["en", "zh-Hans"] as const;

/** One of them. */
export type Language = (typeof LANGUAGES)[number];

/** The same in each language. */
export type InEach<T> = Readonly<Record<Language, T>>;
