import type { Html } from "../html.ts";

/**
 * The look of a subject's file: calm on a screen, and on A4 paper as it is. No font, script or image comes from anywhere. Headings are set in a
 * book face, everything that is compared in a plain one with figures of one width.
 */
export const STYLE: Html = {
  html: `
:root { color-scheme: light; --ink: #1c2530; --soft: #5a6673; --line: #dde3e8; --well: #f6f8f9; --paper: #fff; --accent: #0b6068; --tint: #d8e9ea;
  --against: #94311f; --book: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Noto Serif", Georgia, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
  --plain: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
* { box-sizing: border-box; }
html { font-size: 16px; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--well); color: var(--ink); font: 1rem/1.6 var(--plain); font-variant-numeric: tabular-nums lining-nums; }
main { max-width: 54rem; margin: 2.5rem auto; padding: 3.5rem 4rem 4rem; background: var(--paper); border: 1px solid var(--line); border-radius: 3px; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; } a:hover { color: var(--accent); }
h1, h2, h3 { font-family: var(--book); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { margin: 0; font-size: 2.7rem; letter-spacing: -.012em; }
h2 { margin: 3.6rem 0 .4rem; font-size: 1.55rem; }
h3 { margin: 2rem 0 .3rem; font-size: 1.14rem; }
p { margin: .4rem 0; max-width: 42rem; } .soft { color: var(--soft); } small, .small { font-size: .84rem; line-height: 1.5; }
.keeper { margin: 0 0 1.1rem; color: var(--accent); font-size: .84rem; font-weight: 600; letter-spacing: .02em; }
.lead { margin-top: .9rem; font-size: 1.08rem; color: var(--soft); }
.mark { display: inline-block; margin: .8rem 0 0; padding: .12rem .7rem; border-radius: 99px; background: #f6e9d8; color: #6d3d05; font-size: .88rem; }
.glance { display: grid; grid-template-columns: repeat(4, 1fr); margin: 2.4rem 0 0; padding: 0; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--line); list-style: none; }
.glance li { padding: .9rem 1rem 1rem 0; } .glance a { text-decoration: none; } .glance b { display: block; font: 600 2rem/1.15 var(--book); } .glance span { display: block; }
.known { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.6rem; margin: 1.5rem 0 0; } .known dt { color: var(--soft); } .known dd { margin: 0; overflow-wrap: anywhere; }
.standing { display: grid; grid-template-columns: 10.5rem 1fr; gap: .2rem 2.2rem; padding: 1.5rem 0; border-top: 1px solid var(--line); }
.standing:first-of-type { margin-top: 1.1rem; } .standing h3 { grid-column: 2; margin: 0 0 .5rem; }
.figure { grid-column: 1; grid-row: 1 / span 2; } .figure b { display: block; font: 600 2.5rem/1.05 var(--book); letter-spacing: -.015em; white-space: nowrap; }
.figure span { display: block; margin-top: .4rem; color: var(--soft); font-size: 1.05rem; }
.bar { position: relative; height: .5rem; margin: .3rem 0 .5rem; border-radius: 99px; background: var(--well); box-shadow: inset 0 0 0 1px var(--line); }
.bar i { position: absolute; top: 0; bottom: 0; min-width: 3px; border-radius: 99px; background: #a9d0d2; }
.bar b { position: absolute; top: -.28rem; bottom: -.28rem; width: 3px; margin-left: -1.5px; border-radius: 2px; background: var(--accent); }
.standing h4 { margin: .95rem 0 .15rem; color: var(--soft); font-size: .84rem; font-weight: 500; }
.why { margin: 0; padding: 0; list-style: none; font-size: .94rem; line-height: 1.5; } .why li { display: grid; grid-template-columns: 3.3rem 1fr; column-gap: .7rem; padding: .18rem 0; } .why b { font-weight: 600; }
.why li b:empty { display: none; } .why li b:empty + span { grid-column: 1 / -1; }
.scroll { overflow-x: auto; } table { width: 100%; margin: .9rem 0 0; border-collapse: collapse; font-size: .92rem; line-height: 1.5; }
th, td { padding: .5rem 1.1rem .5rem 0; vertical-align: top; text-align: left; border-top: 1px solid var(--line); } th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 0; padding-top: .2rem; color: var(--soft); font-size: .82rem; font-weight: 500; } thead { border-bottom: 1px solid var(--ink); }
td.when { white-space: nowrap; } td.state small { white-space: nowrap; } td.adds { white-space: nowrap; text-align: right; } td.adds small { white-space: normal; max-width: 6.5rem; margin-left: auto; } th.adds { text-align: right; }
td small { display: block; color: var(--soft); } .gone td { color: var(--soft); } .gone .said { text-decoration: line-through; text-decoration-color: #b9c2ca; }
.against { color: var(--against); } .pill { display: inline-block; font-family: var(--plain); font-weight: 500; vertical-align: .1em; padding: 0 .55rem; border-radius: 99px; background: var(--tint); color: #0a4a50; font-size: .82rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.rights { padding: 0; margin: .8rem 0 0; list-style: none; } .rights li { padding: .55rem 0; border-top: 1px solid var(--line); max-width: none; } .rights small { display: block; color: var(--soft); } #empty { margin-top: 2.4rem; } td p { margin: .3rem 0 0; } .rights code { overflow-wrap: anywhere; }
code { font: .88em ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
:lang(zh-Hans) h1 { letter-spacing: .02em; } :lang(zh-Hans) p, :lang(zh-Hans) li, :lang(zh-Hans) td { line-break: strict; }
@media (max-width: 46rem) { main { margin: 0; padding: 1.6rem 1.2rem 3rem; border: 0; } h1 { font-size: 2.1rem; } .glance { grid-template-columns: repeat(2, 1fr); }
  .standing { grid-template-columns: 1fr; } .standing h3, .figure { grid-column: 1; grid-row: auto; } .known { grid-template-columns: 1fr; gap: 0; } .known dd { margin-bottom: .5rem; } }
@page { size: A4; margin: 17mm 17mm 19mm; }
@media print { html { font-size: 10.4pt; } body, main { background: none; } main { max-width: none; margin: 0; padding: 0; border: 0; } a { text-decoration: none; }
  h2 { margin-top: 2.4rem; } h2, h3, thead, .ground { break-after: avoid; } tr, .standing, .glance, .rights li { break-inside: avoid; } .scroll { overflow: visible; }
  p { orphans: 3; widows: 3; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`,
};

/** What the margins of a printed page say: whose file, and which page of how many. `text` is put in a CSS string. */
export function pageMargins(text: string): Html {
  const safe = text.replace(/[^\p{L}\p{N} :.\-*@_/·]/gu, "");
  const box = "color: #5a6673; font: 8pt system-ui, sans-serif;";
  return {
    html: `@page { @bottom-left { content: "${safe}"; ${box} } @bottom-right { content: counter(page) " / " counter(pages); ${box} } }`,
  };
}
