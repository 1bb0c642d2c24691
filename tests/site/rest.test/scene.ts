import type { IList } from '@pnp/sp/lists/index.js';
import type { SPFI } from '@pnp/sp';
import { pnpAs } from '../rest/pnpAs';
import { SharePointSite, type SiteOptions } from '../rest/sharePointSite';

/** Noon on a summer's day, in UTC. */
export const summerNoon = '2026-07-01T12:00:00Z';

/** A clock that a test moves on. */
export class Clock {
  constructor(private instant = Date.parse(summerNoon)) {}

  readonly now = (): Date => new Date(this.instant);

  /** Moves the clock on. */
  advance(seconds: number): void {
    this.instant += seconds * 1000;
  }
}

/** Adds a column by its schema, keeping the internal name. */
export function addColumn(list: IList, xml: string): Promise<unknown> {
  return list.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 });
}

/** Reviews, and actions that point at them. */
export const schemas = {
  key: '<Field Name="ClientKey" DisplayName="Client key" Type="Text" Indexed="TRUE" EnforceUniqueValues="TRUE" Hidden="TRUE"/>',
  due: '<Field Name="DueOn" DisplayName="Due on" Type="DateTime" Format="DateOnly" Indexed="TRUE"/>',
  seen: '<Field Name="SeenAt" DisplayName="Seen at" Type="DateTime" Format="DateTime"/>',
  words: '<Field Name="Words" DisplayName="Words" Type="Note" NumLines="6" RichText="FALSE"/>',
  status: '<Field Name="Status" DisplayName="Status" Type="Choice" Indexed="TRUE"><Default>Not started</Default><CHOICES><CHOICE>Not started</CHOICE><CHOICE>Done &amp; dusted</CHOICE></CHOICES></Field>',
  themes: '<Field Name="Themes" DisplayName="Themes" Type="MultiChoice"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
  score: '<Field Name="Score" DisplayName="Score" Type="Number"/>',
  isLate: '<Field Name="IsLate" DisplayName="Late" Type="Boolean"><Default>0</Default></Field>',
  source: '<Field Name="Source" DisplayName="Source" Type="URL" Format="Hyperlink"/>',
  owner: '<Field Name="Owner" DisplayName="Owner" Type="User" UserSelectionMode="PeopleOnly" Indexed="TRUE"/>',
  helpers: '<Field Name="Helpers" DisplayName="Helpers" Type="UserMulti" Mult="TRUE"/>',
} as const;

/** A site with two lists, made by the officer through PnPjs. */
export interface Scene {
  readonly site: SharePointSite;
  readonly clock: Clock;
  readonly officer: SPFI;
  readonly reviews: IList;
  readonly actions: IList;
  /** The list of actions as another person. */
  readonly actionsAs: (as: string) => IList;
}

const reviewsUrl = '/sites/scrutiny/Lists/ScrutinyReviews';
const actionsUrl = '/sites/scrutiny/Lists/ScrutinyActions';

/** Builds the scene; reviews are looked up with restricted deletion, and by a multi-valued lookup too. */
export async function makeScene(options: Omit<SiteOptions, 'now'> = {}): Promise<Scene> {
  const clock = new Clock();
  const site = new SharePointSite({ now: clock.now, ...options });
  const officer = pnpAs(site, 'officer');
  const { Id: reviewsId } = await officer.web.lists.add('ScrutinyReviews', '', 100);
  await officer.web.lists.add('ScrutinyActions', '', 100);
  const reviews = officer.web.getList(reviewsUrl);
  const actions = officer.web.getList(actionsUrl);
  for (const xml of Object.values(schemas)) await addColumn(actions, xml);
  await addColumn(actions, `<Field Name="Review" DisplayName="Review" Type="Lookup" List="{${reviewsId}}" ShowField="Title" Indexed="TRUE" RelationshipDeleteBehavior="Restrict"/>`);
  await addColumn(actions, `<Field Name="Related" DisplayName="Related" Type="LookupMulti" Mult="TRUE" List="{${reviewsId}}" ShowField="Title"/>`);
  return { site, clock, officer, reviews, actions, actionsAs: (as) => pnpAs(site, as).web.getList(actionsUrl) };
}
