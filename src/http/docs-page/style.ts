import type { Html } from "../html.ts";

/** The pages' whole look: no font, script or image comes from anywhere else. */
export const STYLE: Html = {
  html: `
:root { color-scheme: light dark; --ink: #1d2733; --soft: #5b6876; --line: #dfe5ea; --paper: #fff; --well: #f5f7f9; --accent: #0b6e75;
  --get: #0b6e75; --post: #8a4b08; --delete: #a02334; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9ee; --soft: #9aa8b5; --line: #2b3641; --paper: #12181e; --well: #1a222a;
  --accent: #5cc4c9; --get: #5cc4c9; --post: #e3a761; --delete: #ef8794; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
.page { display: grid; grid-template-columns: 16rem minmax(0, 1fr); max-width: 76rem; margin: 0 auto; }
nav { position: sticky; top: 0; align-self: start; height: 100vh; overflow-y: auto; padding: 2rem 1rem 2rem 1.5rem; border-right: 1px solid var(--line); font-size: .92rem; }
nav .name { display: block; margin-bottom: 1.2rem; font-size: 1.15rem; font-weight: 650; color: var(--ink); }
nav h2 { margin: 1.2rem 0 .3rem; font-size: .74rem; letter-spacing: .07em; text-transform: uppercase; color: var(--soft); }
nav ul { list-style: none; margin: 0; padding: 0; } nav li a { display: block; padding: .18rem 0; color: var(--ink); }
main { padding: 2rem 2.5rem 6rem; }
h1 { margin: 0 0 .4rem; font-size: 1.9rem; line-height: 1.2; } h2 { margin: 3rem 0 .2rem; font-size: 1.35rem; text-transform: capitalize; }
h2 + p { margin-top: 0; color: var(--soft); } h4 { margin: 1.3rem 0 .4rem; font-size: .78rem; letter-spacing: .07em; text-transform: uppercase; color: var(--soft); }
.route { margin: 1.2rem 0; padding: 1.2rem 1.5rem; border: 1px solid var(--line); border-radius: 10px; }
.route h3 { margin: 0; font-size: 1.15rem; } .route h3 a { color: var(--ink); }
.line { margin: .3rem 0 .8rem; display: flex; flex-wrap: wrap; gap: .6rem; align-items: baseline; }
.method { font: 700 .8rem/1 ui-monospace, "SF Mono", Menlo, Consolas, monospace; letter-spacing: .04em; color: var(--get); }
.POST { color: var(--post); } .DELETE { color: var(--delete); }
.key { margin-left: auto; padding: 0 .55rem; border: 1px solid var(--line); border-radius: 99px; font-size: .8rem; color: var(--soft); }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .87em; }
p code, td code, li code, dd code { padding: .08em .3em; background: var(--well); border-radius: 4px; }
.path { background: none; padding: 0; font-size: .95em; overflow-wrap: anywhere; }
pre { margin: 0; padding: .9rem 1rem; max-height: 26rem; overflow: auto; background: var(--well); border-radius: 8px; line-height: 1.45; }
.scroll { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: .92rem; margin-top: .6rem; }
td, th { padding: .38rem .8rem .38rem 0; border-top: 1px solid var(--line); vertical-align: top; text-align: left; }
td:first-child { white-space: nowrap; } .type { color: var(--soft); min-width: 8rem; } .optional { font-size: .78rem; color: var(--soft); }
details { margin-top: 1rem; } summary { cursor: pointer; color: var(--soft); font-size: .92rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .6rem 0 0; font-size: .92rem; } dt { font-weight: 600; } dd { margin: 0; }
.code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .87em; margin-right: .5rem; }
.front { max-width: 40rem; margin: 14vh auto; padding: 0 1.5rem; } .front h1 { font-size: 2.2rem; } .front ul { padding-left: 1.1rem; }
.mark { display: inline-block; padding: .1rem .6rem; border-radius: 99px; background: var(--post); color: var(--paper); font-size: .85rem; }
tr:target { background: var(--well); }
@media (max-width: 54rem) { .page { display: block; } nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); padding: 1rem 1.2rem; }
  nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1rem; } main { padding: 1.2rem; } .route { padding: 1rem; } }
`,
};
