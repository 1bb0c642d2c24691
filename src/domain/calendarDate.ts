/** A day without a time: "YYYY-MM-DD" in the site's time zone. Compares correctly as text. */
export type CalendarDate = `${number}-${number}-${number}`;
