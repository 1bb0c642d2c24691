import type { Services } from './services';

/** The client key of the review that a paper becomes. */
export function reviewKey(keys: Services['keys'], paperKey: string): Promise<string> {
  return keys.derived(paperKey, 'review');
}
