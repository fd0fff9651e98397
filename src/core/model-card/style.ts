import type { Html } from "../../lib/index.ts";

/** The look of a model card: calm on a screen, and on A4 paper as it is. No font, script or image comes from anywhere. */
export const STYLE: Html = {
  html: `
:root { color-scheme: light; --ink: #1c2530; --soft: #5a6673; --line: #dde3e8; --well: #f6f8f9; --paper: #fff; --accent: #0b6068;
  --book: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; --plain: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--well); color: var(--ink); font: 1rem/1.6 var(--plain); font-variant-numeric: tabular-nums lining-nums; }
main { max-width: 54rem; margin: 2.5rem auto; padding: 3.5rem 4rem 4rem; background: var(--paper); border: 1px solid var(--line); border-radius: 3px; }
h1, h2, h3 { font-family: var(--book); font-weight: 600; line-height: 1.2; } h1 { margin: 0; font-size: 2.5rem; } h2 { margin: 3rem 0 .4rem; font-size: 1.55rem; } h3 { margin: 1.6rem 0 .2rem; font-size: 1.1rem; }
p, li { max-width: 42rem; } p { margin: .5rem 0; } .soft { color: var(--soft); font-size: .9rem; } .lead { font-size: 1.15rem; } .keeper { margin: 0 0 .8rem; color: var(--accent); font-size: .84rem; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.6rem; margin: 1.4rem 0; } dt { color: var(--soft); } dd { margin: 0; }
table { width: 100%; margin: .7rem 0; border-collapse: collapse; font-size: .92rem; } table.narrow { max-width: 24rem; } th, td { padding: .35rem 1rem .35rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; border-bottom: 1px solid var(--ink); color: var(--soft); font-size: .82rem; font-weight: 500; } .figure { text-align: right; white-space: nowrap; } td:first-child { overflow-wrap: break-word; } td.when { white-space: nowrap; }
.formula { padding: .7rem 1rem; background: var(--well); font-family: ui-monospace, Menlo, Consolas, monospace; } figure { margin: 1.2rem 0; } figure svg { max-width: 100%; height: auto; } code { overflow-wrap: anywhere; font-size: .85em; }
@media (max-width: 46rem) { main { margin: 0; padding: 1.6rem 1.2rem 3rem; border: 0; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } table { display: block; overflow-x: auto; } }
@page { size: A4; margin: 17mm; }
@media print { body, main { background: none; } main { max-width: none; margin: 0; padding: 0; border: 0; } h2, h3, thead { break-after: avoid; } tr, .line, figure { break-inside: avoid; } * { print-color-adjust: exact; } }
`,
};
