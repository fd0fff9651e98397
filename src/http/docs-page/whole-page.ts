import { type Html, html } from "../html.ts";
import { STYLE } from "./style.ts";

/** A whole page of its own: nothing is loaded from anywhere. */
export function wholePage(title: string, body: Html): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>${body}</body>
</html>
`;
  return page.html;
}
