/** Longest time that a person is kept waiting for a busy SharePoint, in milliseconds. */
export const longestWait = 60_000;

/** Longest time that a write waits unseen, in milliseconds: beyond it the outbox waits, and says so. */
export const longestUnseenWait = 5_000;

const firstWait = 400;

/** As HTTP writes a date: "Tue, 24 Nov 2026 09:00:00 GMT". Browsers would take almost anything for a date, "-5" included. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * How long SharePoint asks to wait, in milliseconds; undefined where it does not say, or says nothing that can be understood.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after (seconds, or the date to wait for)
 */
export function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('Retry-After')?.trim() ?? '';
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  return httpDate.test(header) ? Math.max(0, Date.parse(header) - Date.now()) : undefined;
}

/** How long to wait of one's own accord before another try, in milliseconds: longer each time, never quite the same for everybody. */
export function ownWait(tries: number): number {
  return firstWait * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
}
