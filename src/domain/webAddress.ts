const webAddress = /^https?:\/\/(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** Whether a text is the address of a page or document: http or https, whole, with nothing around it. */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text);
}
