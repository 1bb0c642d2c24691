/** Longest time that a person is kept waiting for a busy SharePoint, in milliseconds. */
export const longestWait = 60_000;

const firstWait = 400;

/**
 * How long SharePoint asks to wait, in milliseconds; undefined where it does not say.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after (seconds, or the date to wait for)
 */
export function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** How long to wait of one's own accord before another try, in milliseconds: longer each time, never quite the same for everybody. */
export function ownWait(tries: number): number {
  return firstWait * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
}
