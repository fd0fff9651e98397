import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { packAssets } from "./scripts/pack-assets.ts";

/** A stand-in for the nonce that the server makes for each answer (src/http/console). */
const NONCE_PLACE = "CREDENCE_NONCE";

/** While the pages are worked on, Vite serves them and passes the rest to a running server. */
const server = process.env.CREDENCE_API ?? "http://127.0.0.1:8080";

/** What most pages show: together it is there sooner than in a dozen files. */
const FOR_MOST_PAGES = /\/console\/src\/(api|ui\/(chart|format|page|pill|states|subject-name|table|told-text|url-state|words))\//;

export default defineConfig({
  plugins: [react(), packAssets()],
  resolve: { alias: [{ find: /^credence\/(.+)$/, replacement: new URL("../src/core/$1/index.ts", import.meta.url).pathname }] },
  html: { cspNonce: NONCE_PLACE },
  build: {
    outDir: process.env.CREDENCE_CONSOLE ?? "dist",
    emptyOutDir: true,
    target: "es2022",
    // The server reads which chunks a page needs from it, and none of it is served.
    manifest: true,
    // Data URLs would need a wider Content-Security-Policy for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // All styles are one file of twenty kilobytes: a dozen small ones hold up the first page for longer.
    cssCodeSplit: false,
    rolldownOptions: {
      treeshake: { moduleSideEffects: hasSideEffects },
      output: { codeSplitting: { groups: [{ name: "house", test: FOR_MOST_PAGES }] } },
    },
  },
  server: { host: "127.0.0.1", proxy: { "/v1": server, "/log/": server, "/docs": server } },
});

/**
 * The core does nothing but declare. What a page takes of it must not bring the rest along: the tables of national and telephone numbers that
 * parsers of new records need are half a megabyte.
 */
function hasSideEffects(id: string): boolean {
  return !/\/(src\/(core|lib)|node_modules\/(stdnum|libphonenumber-js))\//.test(id);
}
