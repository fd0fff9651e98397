/** `unnamed`: folders of src that the text leaves out. `gone`: folders that the text names and nobody has. */
export type FolderDifference = { readonly unnamed: readonly string[]; readonly gone: readonly string[] };

/** Folders beside src that a text about the repository may name; they hold no TypeScript, or are made by a run. */
const OTHERS = ["docs", "docs/decisions", "docs/guides", "console", ".credence", "node_modules"];

/**
 * Compares the folders a text names with those there are. A name is a word that ends in a slash: `law/` in a tree of folders,
 * `core/law/` or `src/core/law/` in a sentence. Web addresses and paths of files are not names of folders.
 */
export function folderDifference(text: string, folders: readonly string[]): FolderDifference {
  const names = [...text.matchAll(/(?<![\w./:@-])((?:\.?[a-z][\w-]*\/)+)(?![\w*{.])/g)].map(([, name = ""]) => name.slice(0, -1));
  const isIn = (folder: string) => folder.startsWith("src/");
  return {
    unnamed: folders.filter((folder) => isIn(folder) && !names.some((name) => isNamed(folder, name))),
    gone: names.filter((name) => ![...folders, ...OTHERS].some((folder) => isNamed(folder, name))),
  };
}

/** A single word names the last part of a folder, as in a tree; more words name it from src or from the top. */
function isNamed(folder: string, name: string): boolean {
  return folder === name || folder === `src/${name}` || (!name.includes("/") && folder.endsWith(`/${name}`));
}
