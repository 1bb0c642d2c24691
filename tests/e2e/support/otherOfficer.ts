import type { Services } from '../../../src/application/services';
import { createServices } from '../../../src/composition/createServices';
import type { ActionFields, PartFields, ReviewFields } from '../../../src/domain/editable';
import { hostOf } from '../../site/hostOf';
import { fetchAs, type SharePointSite } from '../../site/rest/sharePointSite';

/** A second officer, Nia Powell, who changes records at the same time, in no browser. */
export interface OtherOfficer {
  changeReview(change: Partial<ReviewFields>): Promise<void>;
  /** @param reference "2 (i)" */
  changePart(reference: readonly [number: string, part: string], change: Partial<PartFields>): Promise<void>;
  /** @param about the first words of the action */
  changeAction(about: string, change: Partial<ActionFields>): Promise<void>;
  /** What the site holds of a part now. */
  part(reference: readonly [number: string, part: string]): Promise<PartFields>;
}

async function partOf(services: Services, [number, part]: readonly [string, string]) {
  const { parts } = await services.trackerReader.read();
  const found = parts.records.find(({ value }) => value.number === number && value.part === part);
  if (!found) throw new Error(`There is no recommendation ${number} (${part}).`);
  return found;
}

/** Lets the second officer into a site. */
export function otherOfficer(site: SharePointSite): OtherOfficer {
  const services = createServices(hostOf(site, 'officer2'), { fetch: fetchAs(site, 'officer2') });
  return {
    async changeReview(change) {
      const [review] = (await services.trackerReader.read()).reviews.records;
      if (!review) throw new Error('There is no review.');
      await services.reviews.change(review.value.id, review.version, change);
    },
    async changePart(reference, change) {
      const { value, version } = await partOf(services, reference);
      await services.parts.change(value.id, version, change);
    },
    async changeAction(about, change) {
      const { actions } = await services.trackerReader.read();
      const action = actions.records.find(({ value }) => value.text.startsWith(about));
      if (!action) throw new Error(`There is no action "${about}".`);
      await services.actions.change(action.value.id, action.version, change);
    },
    part: async (reference) => {
      const { theme, text, decision, response, respondedOn = null } = (await partOf(services, reference)).value;
      return { theme, text, decision, response, respondedOn };
    },
  };
}
