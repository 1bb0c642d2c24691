/** The words of the screens by recommendation and over time. */
export const enScreens = {
  /** What a query leaves; a list of what it asks for follows. */
  shown: {
    of: (shown: number, total: number, one: string, many: string) => `${shown} of ${total} ${total === 1 ? one : many}`,
    action: 'action',
    actions: 'actions',
    part: 'part',
    parts: 'parts',
    recommendation: 'recommendation',
    recommendations: 'recommendations',
    showing: (counts: string, asked: string) => `Showing ${counts}${asked === '' ? '' : `: ${asked}`}`,
    search: (words: string) => `“${words}”`,
    recommendationNumber: (number: string) => `recommendation ${number}`,
    nobody: 'nobody named',
    unknownOwner: 'an owner that is not in the register',
    noDate: 'no date',
    dueIn: (month: string) => `due in ${month}`,
    nothing: 'Nothing here matches.',
  },
  jump: {
    label: 'Jump to',
    choose: 'Choose a number',
    option: (number: string, theme: string) => (theme === '' ? number : `${number}  ${theme}`),
  },
  paper: {
    recommendation: 'Recommendation',
    response: 'Response',
    action: 'Action',
    owner: 'Owner',
    byWhen: 'By when',
    success: 'Success',
    progress: 'Progress',
    latest: (day: string) => `latest update ${day}`,
    above: 'Served by an action above',
    noUpdate: 'no update yet',
  },
};
