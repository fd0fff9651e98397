import { defineWords } from "../../ui/words/index.ts";
import { chinese } from "./words-in-chinese.ts";
import { english } from "./words-in-english.ts";

export const words = defineWords({ en: english, "zh-Hans": chinese });
