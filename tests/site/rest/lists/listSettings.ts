import type { ListSetting, ListState } from '../state';
import { onlyAs, textIn, truthOf, wholeOf } from './properties';

interface Setting {
  readonly fallback: ListSetting;
  /** Throws when a value is of the wrong kind, or does what is not emulated. */
  readonly check: (value: unknown) => void;
}

const flag: Setting = { fallback: false, check: truthOf };
const onFlag: Setting = { fallback: true, check: truthOf };
const text: Setting = { fallback: '', check: textIn };

function nothingBut(fallback: ListSetting, what: string): Setting {
  return { fallback, check: onlyAs([fallback, ...(fallback === null ? [''] : [])], what) };
}

/**
 * Settings of a list that are kept and given back; those that would change how items behave (approval, drafts, check-out,
 * formulas) can only be off. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15)
 */
const settings: Readonly<Record<string, Setting>> = {
  AllowDeletion: onFlag,
  CrawlNonDefaultViews: flag,
  DisableCommenting: flag,
  DisableGridEditing: flag,
  ExemptFromBlockDownloadOfNonViewableFiles: flag,
  IsApplicationList: flag,
  MultipleDataList: flag,
  ParserDisabled: flag,
  ImageUrl: { fallback: '/_layouts/15/images/itgen.png?rev=47', check: textIn },
  DefaultNewFormUrl: text,
  DefaultEditFormUrl: text,
  DefaultDisplayFormUrl: text,
  ListExperienceOptions: { fallback: 0, check: wholeOf },
  MajorWithMinorVersionsLimit: { fallback: 0, check: wholeOf },
  Direction: nothingBut('none', 'Direction'),
  EnableMinorVersions: nothingBut(false, 'EnableMinorVersions'),
  EnableModeration: nothingBut(false, 'EnableModeration'),
  ForceCheckout: nothingBut(false, 'ForceCheckout'),
  IrmEnabled: nothingBut(false, 'IrmEnabled'),
  DraftVersionVisibility: nothingBut(0, 'DraftVersionVisibility'),
  ValidationFormula: nothingBut(null, 'ValidationFormula'),
  ValidationMessage: nothingBut(null, 'ValidationMessage'),
};

/** Keeps a setting; false when there is none of that name. */
export function writeSetting(list: ListState, name: string, value: unknown): boolean {
  const setting = settings[name];
  if (!setting) return false;
  setting.check(value);
  list.settings[name] = value as ListSetting;
  return true;
}

/** A setting as it is now. */
export function settingOf(list: ListState, name: string): ListSetting {
  return list.settings[name] ?? settings[name]?.fallback ?? null;
}
