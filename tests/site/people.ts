/** One of SharePoint's three standard groups that a person is in. */
export type SiteGroupKey = 'owners' | 'members' | 'visitors';

/** A person whom the local site, or only the tenancy around it, knows. */
export interface Person {
  /** Short name used by tests and by the preview's `--as`, for example `officer`. */
  readonly key: string;
  /** Claims login name, for example `i:0#.f|membership|sam.reed@council.example`. */
  readonly loginName: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle?: string;
  /** Whether the person is of another organisation, invited as a guest. */
  readonly isGuest?: boolean;
  /** In none, the person may sign in but not open the site. */
  readonly groups: readonly SiteGroupKey[];
}

/** E-mail domain of everybody on the local site; `.example` can never be a real one. */
export const emailDomain = 'council.example';

function person(key: string, name: string, jobTitle: string, ...groups: SiteGroupKey[]): Person {
  const email = `${name.toLowerCase().replace(' ', '.')}@${emailDomain}`;
  return { key, loginName: `i:0#.f|membership|${email}`, name, email, jobTitle, groups };
}

/** Somebody of another organisation. The login is made from the address. Source: https://learn.microsoft.com/entra/external-id/user-properties (`#EXT#`). */
const guest: Person = {
  key: 'guest', loginName: `i:0#.f|membership|alex.hughes_parentvoice.example#ext#@${emailDomain}`, name: 'Alex Hughes (Guest)',
  email: 'alex.hughes@parentvoice.example', isGuest: true, groups: ['members'],
};

/** Who can sign in to the local site: two officers who own it, three owners of actions, a guest, a reader, and a stranger whom it refuses. */
export const people: readonly Person[] = [
  person('officer', 'Sam Reed', 'Scrutiny Officer', 'owners'),
  person('owner', 'Priya Shah', 'SEND Partnership Officer', 'members'),
  person('owner2', 'Tom Ellis', 'SEN Manager', 'members'),
  person('owner3', 'Grace Morgan', "Children's Joint Commissioning Manager", 'members'),
  person('reader', 'Lee Carter', 'Committee Member', 'visitors'),
  person('officer2', 'Nia Powell', 'Scrutiny Officer', 'owners'),
  guest,
  person('stranger', 'Robin Marsh', 'Parking Services Officer'),
];

/** People of the tenancy who have never been on the site: the people search finds them, `ensureUser` adds them. */
export const directory: readonly Person[] = [
  person('finance', 'Amara Okafor', 'Head of Finance'),
  person('transport', 'Owen Price', 'School Transport Manager'),
  person('legal', 'Tamsin Reed', 'Monitoring Officer'),
  person('democratic', 'Joanna Ellison', 'Democratic Services Manager'),
  // An account without a mailbox: SharePoint knows of such people, and stumbles over them in places.
  { ...person('desk', 'Scrutiny Desk', ''), email: '' },
];
