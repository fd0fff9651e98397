type SavedFile = { readonly name: string; readonly type: string; readonly text: string };

/** Long enough for any browser to have begun; then the copy in memory goes. */
const KEPT_MS = 60_000;

/** Hands a file that was made here to the reader, as a download. Nothing leaves the browser. */
export function saveFile({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
