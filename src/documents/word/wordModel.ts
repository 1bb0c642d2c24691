/**
 * What mammoth hands to `transformDocument`, as far as we use it. Its own types call this `any`.
 * Source: https://github.com/mwilliamson/mammoth.js/blob/1.13.0/lib/documents.js
 */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  /** Of a text. */
  readonly value?: string;
  /** Of a paragraph: "heading 1", "Title", "List Paragraph"; null where Word's default holds. */
  readonly styleName?: string | null;
  /** Of a paragraph in a list; the level is a number in text, from "0". */
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
  /** Of a cell; as the file says, so perhaps not a sensible number. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of a checkbox. */
  readonly checked?: boolean;
}
