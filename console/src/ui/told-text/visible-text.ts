/**
 * Characters that can hide or reorder what is read: controls, zero-width ones, marks of direction (Unicode's "Trojan Source" among them),
 * tags and the private use areas. Line feeds and tabs are space to us.
 */
const HIDING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]/gu;

/** Somebody else's text with what is hidden in it made visible: "ab\u202Ec" -> "ab⟨U+202E⟩c". */
export function visibleText(text: string): string {
  return text.replace(HIDING, (hidden) => `⟨U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
}
