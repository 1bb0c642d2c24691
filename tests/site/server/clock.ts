const dayLength = 24 * 60 * 60 * 1000;

/**
 * How far the local site's clock stands from the machine's, in milliseconds: whole days, so that the time of day stays.
 * @param today ISO date (UTC) on which the local site lives, or undefined for the real one
 * @throws RangeError when it is not a date
 */
export function clockOffset(today: string | undefined, now: Date): number {
  if (today === undefined) return 0;
  const midnight = Date.parse(`${today}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(today) && !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(today);
  if (!isDate) throw new RangeError(`"${today}" is not a date. Write it as YYYY-MM-DD, such as 2020-01-31.`);
  return midnight - Math.floor(now.getTime() / dayLength) * dayLength;
}
