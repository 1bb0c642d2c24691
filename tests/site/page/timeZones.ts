interface SwitchDate {
  readonly Month: number;
  readonly DayOfWeek: number;
  /** Which such weekday of the month; 5 is the last. */
  readonly Day: number;
  readonly Hour: number;
}

/** A time zone as SharePoint writes it into a page. Biases are minutes to add to local time to get UTC. */
export interface PageTimeZone {
  readonly Id: number;
  readonly Description: string;
  readonly Bias: number;
  readonly DaylightBias: number;
  readonly StandardBias: number;
  readonly DaylightDate: SwitchDate;
  readonly StandardDate: SwitchDate;
}

/**
 * The United Kingdom: summer time from 1:00 on the last Sunday of March to 2:00 on the last Sunday of October.
 * Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/jj171282(v=office.15) (time zone 2),
 * https://learn.microsoft.com/windows/win32/api/timezoneapi/ns-timezoneapi-time_zone_information (meaning of the dates)
 */
export const unitedKingdom: PageTimeZone = {
  Id: 2,
  Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
  Bias: 0,
  DaylightBias: -60,
  StandardBias: 0,
  DaylightDate: { Month: 3, DayOfWeek: 0, Day: 5, Hour: 1 },
  StandardDate: { Month: 10, DayOfWeek: 0, Day: 5, Hour: 2 },
};
