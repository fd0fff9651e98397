/**
 * Characters that can hide or reorder what is read: controls, zero-width ones, marks of direction (Unicode's "Trojan Source" among them),
 * fillers, selectors of variants and tags (what Unicode calls default ignorable). Line feeds and tabs are space to us.
 */
const HIDING = /(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\uffff]/gu;

/** Somebody else's text with what is hidden in it made visible: "ab\u202Ec" -> "ab⟨U+202E⟩c". */
export function visibleText(text: string): string {
  return text.replace(HIDING, (hidden) => `⟨U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
}
