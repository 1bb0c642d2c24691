/** "i. ", "(2) ", "a) ", "1.1. " before words. A number without a stop or bracket ("80% of…", "2 posts") is no label. */
const label = /^(?:\(([ivxl]{1,6}|[a-z]|\d{1,2})\)\s*|([ivxl]{1,6}|[a-z]|\d{1,2}(?:\.\d{1,2})?)[.)]\s+)(?=\S)/i;

/** Takes the printed label off a text: "ii. Publish it" is { label: "ii", text: "Publish it" }. The label is empty where there is none. */
export function takeLabel(text: string): { readonly label: string; readonly text: string } {
  const found = label.exec(text);
  if (!found) return { label: '', text };
  return { label: found[1] ?? found[2] ?? '', text: text.slice(found[0].length) };
}
