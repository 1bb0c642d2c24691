/** One of SharePoint's three standard groups that a person is in. */
export type SiteGroupKey = 'owners' | 'members' | 'visitors';

/** A person whom the local site knows. */
export interface Person {
  /** Short name used by tests and by the preview's `--as`, for example `officer`. */
  readonly key: string;
  /** Claims login name, for example `i:0#.f|membership|sam.reed@council.example`. */
  readonly loginName: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle?: string;
  readonly groups: readonly SiteGroupKey[];
}

/** E-mail domain of everybody on the local site; `.example` can never be a real one. */
export const emailDomain = 'council.example';

function person(key: string, name: string, jobTitle: string, group: SiteGroupKey): Person {
  const email = `${name.toLowerCase().replace(' ', '.')}@${emailDomain}`;
  return { key, loginName: `i:0#.f|membership|${email}`, name, email, jobTitle, groups: [group] };
}

/** The five people of the local site: an officer who owns it, three owners of actions, and a reader. */
export const people: readonly Person[] = [
  person('officer', 'Sam Reed', 'Scrutiny Officer', 'owners'),
  person('owner', 'Priya Shah', 'SEND Partnership Officer', 'members'),
  person('owner2', 'Tom Ellis', 'SEN Manager', 'members'),
  person('owner3', 'Grace Morgan', "Children's Joint Commissioning Manager", 'members'),
  person('reader', 'Lee Carter', 'Committee Member', 'visitors'),
];
