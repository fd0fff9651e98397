import { english } from "./english.ts";
import type { Language } from "./language.ts";
import type { Notices } from "./notice-data.ts";
import { simplifiedChinese } from "./simplified-chinese.ts";

/** The notices of a language: functions from data to text, so that none can be sent with a gap in it. */
export function noticesIn(language: Language): Notices {
  switch (language) {
    case "en":
      return english;
    case "zh-Hans":
      return simplifiedChinese;
  }
}
