import { foldText } from './searchText';

/**
 * A text by which texts come in the order in which people look for them: plain comparison of two keys leaves case, accents and
 * quotation marks aside and counts runs of digits as numbers. Numbers of more than twelve digits are compared as text.
 */
export function naturalKey(text: string): string {
  return foldText(text).replace(/["'()]/g, '').trim().replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'));
}
