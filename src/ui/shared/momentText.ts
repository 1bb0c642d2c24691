const dayLength = 86_400_000;

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/**
 * A moment on the person's own clock, as one would say it: "14:02" today, "Tuesday 14:02" within a week, else with its date.
 * @param instant ISO 8601 in UTC
 * @param now milliseconds since 1970
 */
export function momentText(instant: string, now: number): string {
  const moment = new Date(instant);
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (moment.getTime() >= midnight) return time.format(moment);
  const isThisWeek = moment.getTime() >= midnight - 6 * dayLength;
  return `${isThisWeek ? weekday.format(moment) : day.format(moment)} ${time.format(moment)}`;
}
