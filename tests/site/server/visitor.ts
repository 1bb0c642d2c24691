import type { IncomingMessage } from 'node:http';
import type { Person } from '../people';

/** Cookie that remembers who the browser's person is. */
const cookieName = 'localSitePerson';

/**
 * Who sends a request: the one named by the page's own address (`as=`), or by the page that sent it, or by the cookie;
 * otherwise the default. Looking at the sending page lets two tabs show two people.
 * @throws RangeError when the name is not one of the people
 */
export function visitor(request: IncomingMessage, address: URL, people: readonly Person[], defaultKey: string): Person {
  const key = address.searchParams.get('as') ?? fromReferer(request.headers.referer) ?? fromCookie(request.headers.cookie) ?? defaultKey;
  return findPerson(people, key);
}

/**
 * The person of a key.
 * @throws RangeError naming the keys when there is none
 */
export function findPerson(people: readonly Person[], key: string): Person {
  const person = people.find((one) => one.key === key);
  if (!person) throw new RangeError(`"${key}" is nobody here. Use one of: ${people.map((one) => one.key).join(', ')}.`);
  return person;
}

/** The header that remembers a person. */
export function rememberVisitor(person: Person): Record<string, string> {
  return { 'set-cookie': `${cookieName}=${person.key}; Path=/; SameSite=Strict; HttpOnly` };
}

function fromReferer(referer: string | undefined): string | undefined {
  return referer === undefined || !URL.canParse(referer) ? undefined : (new URL(referer).searchParams.get('as') ?? undefined);
}

function fromCookie(cookies: string | undefined): string | undefined {
  const found = (cookies ?? '').split('; ').find((cookie) => cookie.startsWith(`${cookieName}=`));
  return found?.slice(cookieName.length + 1);
}
