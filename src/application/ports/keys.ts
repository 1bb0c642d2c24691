/** Makes the client keys that keep a repeated create from making two. */
export interface Keys {
  /** A new random GUID in lower case. */
  random(): string;
  /** Names a file by what is in it: the same bytes give the same text (SHA-256, hexadecimal). */
  ofContent(bytes: Uint8Array): Promise<string>;
  /** A GUID in lower case that is always the same for the same words. */
  derived(...words: readonly string[]): Promise<string>;
}
