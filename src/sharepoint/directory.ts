import type { IPeoplePickerEntity } from '@pnp/sp/profiles';
import type { Directory, FoundPerson } from '../application/ports/directory';
import type { Connection } from './connection';
import { inStoreErrors } from './errors';

/** As many as a person looks through before typing on. */
const mostFound = 20;

/** Kind and place of principals: a person, wherever the account is kept. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee541430(v=office.15) */
const person = 1;
const anywhere = 15;

function foundPerson({ Key, DisplayText, EntityData }: IPeoplePickerEntity): FoundPerson {
  return { loginName: Key, name: DisplayText, email: EntityData?.Email ?? '', jobTitle: EntityData?.Title ?? '' };
}

/** The people of the tenancy over SharePoint's people picker. Both calls may be repeated, so that a dropped connection does no harm. */
export function createDirectory({ reading }: Connection): Directory {
  return {
    async search(words) {
      const QueryString = words.trim();
      if (QueryString === '') return [];
      const asked = { AllowEmailAddresses: true, AllowMultipleEntities: false, MaximumEntitySuggestions: mostFound, PrincipalSource: anywhere, PrincipalType: person, QueryString };
      return (await inStoreErrors(reading.profiles.clientPeoplePickerSearchUser(asked))).map(foundPerson);
    },

    async admit(loginName) {
      const { Id, Title, Email } = await inStoreErrors(reading.web.ensureUser(loginName));
      return { userId: Id, name: Title, email: Email };
    },
  };
}
