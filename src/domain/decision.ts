/** What the executive decided on one part of a recommendation. `accepted` means that no degree was stated; `unclear` waits for a person to settle it. */
export type Decision =
  | 'accepted-in-full'
  | 'accepted'
  | 'accepted-in-part'
  | 'not-accepted'
  | 'awaiting-response'
  | 'unclear';
