/** What a page must never take for markup or for a program. Each would leave a mark if it ran. */

const RUN = "window.markup=1";

const TAGS = [
  "img",
  "svg",
  "video",
  "audio",
  "body",
  "input",
  "details",
  "iframe",
  "object",
  "marquee",
  "select",
  "x",
];

const EVENTS = [
  "error",
  "load",
  "focus",
  "toggle",
  "begin",
  "start",
  "mouseover",
  "click",
  "animationstart",
  "pointerrawupdate",
  "canplay",
  "beforetoggle",
];

/** What a piece of markup could break out of. */
const OUT_OF = [
  "",
  '">',
  "'>",
  "</textarea>",
  "</title>",
  "-->",
  "]]>",
  "</script>",
  "\u2028",
  "\0",
];

const WHOLE = [
  `<script>${RUN}</script>`,
  `<script src=http://127.0.0.1:9/x.js></script>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="java\tscript:${RUN}">x</a>`,
  `<form action="javascript:${RUN}"><button autofocus>x</button></form>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><foreignObject><img src=x onerror=${RUN}></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x"/></svg>`,
  `<link rel=stylesheet href=http://127.0.0.1:9/x.css>`,
  `<style>@import url(http://127.0.0.1:9/x.css)</style>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href=http://127.0.0.1:9/>`,
  `<embed src="javascript:${RUN}">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<img src=http://127.0.0.1:9/x.png>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `{ $x } { -term } {"${RUN}"}`,
  `[x](javascript:${RUN})`,
  `![x](http://127.0.0.1:9/x.png)`,
  `=cmd|'/c calc'!A1`,
  `__proto__[markup]=1`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `\u003cimg src=x onerror=${RUN}\u003e`,
  `＜script＞${RUN}＜/script＞`,
];

/** More than 500 of them, each once. */
export const MARKUP: readonly string[] = [
  ...new Set([
    ...TAGS.flatMap((tag) => EVENTS.map((event) => `<${tag} src=x autofocus on${event}=${RUN}>`)),
    ...TAGS.map((tag) => `<${tag.toUpperCase()}/OnError="${RUN}"/src=x>`),
    ...OUT_OF.flatMap((out) => WHOLE.map((markup) => out + markup)),
    ...OUT_OF.flatMap((out) => TAGS.map((tag) => `${out}<${tag} onload=${RUN} src=x>`)),
  ]),
];

/** Elements that no screen of ours has. */
const FOREIGN =
  "script, iframe, object, embed, marquee, base, meta, link, style, form[action], math, template, " +
  "noscript, foreignObject, animate, x, a[href^='java'], img[src='x'], [src^='http'], [href^='http']";

/** What of it came to life inside `root`: elements that are not ours, and handlers in attributes. */
export function alive(root: Element): string[] {
  const handlers = [...root.querySelectorAll("*")].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith("on")),
  );
  const foreign = [...root.querySelectorAll(FOREIGN)].map((element) => element.outerHTML);
  const ran = "markup" in window ? ["it ran"] : [];
  return [...foreign, ...handlers, ...ran];
}

/** Everything that is read on the page: text, what stands in fields, and names for readers. */
export function readable(root: Element): string {
  const fields = [...root.querySelectorAll("input, textarea")].map((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "",
  );
  const names = [...root.querySelectorAll("[aria-label], [title]")].map(
    (one) => `${one.getAttribute("aria-label")} ${one.getAttribute("title")}`,
  );
  return [root.textContent, ...fields, ...names].join("\n");
}
