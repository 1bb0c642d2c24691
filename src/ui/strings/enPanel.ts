import { formatDay, type CalendarDate } from '../../domain/calendarDate';

/** The words of panels beside the screen, and of a recommendation in one. */
export const enPanel = {
  fullPage: 'Full page',
  notThereYet: 'This is new and not saved yet. Once it is, progress can be added to it.',
  missingRecommendation: 'The recommendation that the link leads to is not in this review. It may have been renumbered or deleted.',
  recommendation: {
    previous: 'Previous recommendation',
    next: 'Next recommendation',
    open: 'Open',
    openOf: (number: string) => `Open recommendation ${number}`,
    heading: (number: string, theme: string) => (theme === '' ? `Recommendation ${number}` : `${number} ${theme}`),
    partsHeading: (count: number) => (count === 1 ? 'Recommendation and response' : 'Parts and responses'),
    respondedOn: (day: CalendarDate) => `Responded on ${formatDay(day)}`,
    noResponse: 'No response is recorded.',
    note: 'Note the response',
    noteOf: (reference: string) => `Note the response to ${reference}`,
    decisionsOf: (reference: string) => `Decisions on ${reference}`,
    actions: 'Actions',
    noActions: 'No action serves this recommendation.',
    leave: { question: 'You have not recorded what you typed. Throw it away?', stay: 'Keep writing', discard: 'Throw it away' },
  },
};
