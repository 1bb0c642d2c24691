/**
 * How far the local site's clock stands from the machine's, in milliseconds. The site starts at nine in the morning (UTC) of
 * its day, whatever the machine's time: late in the evening the site's time zone would be in the next day already.
 * @param today ISO date on which the local site lives, or undefined for the real one
 * @throws RangeError when it is not a date
 */
export function clockOffset(today: string | undefined, now: Date): number {
  if (today === undefined) return 0;
  const morning = Date.parse(`${today}T09:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(today) && !Number.isNaN(morning) && new Date(morning).toISOString().startsWith(today);
  if (!isDate) throw new RangeError(`"${today}" is not a date. Write it as YYYY-MM-DD, such as 2020-01-31.`);
  return morning - now.getTime();
}
