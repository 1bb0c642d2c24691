import { collectionAnswer, entityAnswer, nullAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { RestError } from '../errors';
import { kindOfEntry } from '../lists/recycleBin';
import { purgeEntry, restoreEntry } from '../lists/restore';
import type { Entity } from '../odata/entity';
import { demand, webMask } from '../security/permissions';
import { userEntity } from '../security/principals';
import { right } from '../security/roles';
import type { RecycledState } from '../state';
import { segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function entryEntity(call: Call, entry: RecycledState): Entity {
  const { site } = call;
  const userOf = (id: number): (typeof site.users)[number] | undefined => site.users.find((user) => user.id === id);
  const [author, deletedBy] = [userOf(entry.authorId), userOf(entry.deletedById)];
  const editLink = `Web/RecycleBin('${entry.id}')`;
  return {
    type: 'SP.RecycleBinItem', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      AuthorEmail: author?.email ?? '', AuthorName: author?.name ?? '', DeletedByEmail: deletedBy?.email ?? '', DeletedByName: deletedBy?.name ?? '',
      DeletedDate: entry.deleted, DirName: entry.dirName, DirNamePath: { DecodedUrl: entry.dirName }, Id: entry.id, ItemState: entry.stage,
      ItemType: kindOfEntry(call, entry), LeafName: entry.leafName, LeafNamePath: { DecodedUrl: entry.leafName }, Size: String(entry.size), Title: entry.title,
    },
    navigation: { Author: () => (author ? userEntity(site, author) : null), DeletedBy: () => (deletedBy ? userEntity(site, deletedBy) : null) },
  };
}

function isManager(call: Call): boolean {
  return (webMask(call.site, call.user) & right.manageWeb) !== 0n;
}

/** What a person finds in the recycle bin: their own deletions, an owner of the site all. Second stage is for owners alone. Believed. */
function seen(call: Call): RecycledState[] {
  return isManager(call) ? call.site.bin : call.site.bin.filter((entry) => entry.deletedById === call.user.id && entry.stage === 1);
}

/** 400, no such entry. Believed: status and code. */
function entryNotFound(): RestError {
  return new RestError(400, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
}

function toSecondStage(_call: Call, entry: RecycledState): void {
  entry.stage = 2;
}

const acts: Readonly<Record<string, (call: Call, entry: RecycledState) => void>> = {
  restore: restoreEntry, deleteobject: purgeEntry, movetosecondstage: toSecondStage,
};

function oneEntry(call: Call, id: string, at: number): Answer {
  const entry = seen(call).find((candidate) => candidate.id === id.toLowerCase());
  if (!entry) throw entryNotFound();
  const below = segmentAt(call, at);
  if (!below) {
    demandVerb(call, 'GET');
    return entityAnswer(call, entryEntity(call, entry));
  }
  demandEnd(call, at + 1);
  demandVerb(call, 'POST');
  const act = acts[below.name];
  if (!act) throw unknownRoute(call);
  act(call, entry);
  return nullAnswer(call);
}

const actsOnAll: Readonly<Record<string, { readonly stage: 1 | 2; readonly act: (call: Call, entry: RecycledState) => void }>> = {
  restoreall: { stage: 1, act: restoreEntry }, deleteall: { stage: 1, act: purgeEntry },
  movealltosecondstage: { stage: 1, act: toSecondStage }, deleteallsecondstageitems: { stage: 2, act: purgeEntry },
};

/** Serves `recyclebin` of the web (`isWhole` false) or of the site collection, which is for owners alone. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn499819(v=office.15#bk_RecycleBin); who sees what is believed. */
export function routeRecycleBin(call: Call, at: number, isWhole: boolean): Answer {
  if (isWhole) demand(webMask(call.site, call.user), right.manageWeb);
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return oneEntry(call, textOf(own), at + 1);
  if (next?.name === 'getbyid') return oneEntry(call, textOf(next), at + 2);
  demandEnd(call, at + 2);
  if (!next) {
    demandVerb(call, 'GET');
    return collectionAnswer(call, 'SP.RecycleBinItem', seen(call).filter(({ stage }) => isWhole || stage === 1).map((entry) => entryEntity(call, entry)));
  }
  demandVerb(call, 'POST');
  const all = actsOnAll[next.name];
  if (!all) throw unknownRoute(call);
  for (const entry of seen(call).filter(({ stage }) => stage === all.stage).sort((left, right) => left.itemId - right.itemId)) all.act(call, entry);
  return nullAnswer(call);
}
