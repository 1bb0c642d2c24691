import { addProgressLevel, hasRight, maskOf, updateActionsLevel, type Right } from '../../src/schema/permissions';

const writing: readonly Right[] = ['addListItems', 'editListItems', 'manageLists', 'managePermissions'];
const may = (rights: readonly Right[]): readonly Right[] => writing.filter((right) => hasRight(maskOf(rights), right));

describe('permission levels', () => {
  it('are the bits that SharePoint documents', () => {
    // Low: 1 view, 4 edit, 0x20 open, 0x40 versions, 0x1000 forms, 0x10000 open site, 0x20000 pages, 0x8000000 people. High: 0x10 client, 0x20 remote.
    const reading = 0x1 + 0x20 + 0x40 + 0x1000 + 0x10000 + 0x20000 + 0x8000000;
    expect(maskOf(updateActionsLevel.rights)).toEqual({ High: '48', Low: String(reading + 0x4) });
    expect(maskOf(addProgressLevel.rights)).toEqual({ High: '48', Low: String(reading + 0x2) });
  });

  it('let owners of actions change actions and add progress, and nothing more', () => {
    expect(may(updateActionsLevel.rights)).toEqual(['editListItems']);
    expect(may(addProgressLevel.rights)).toEqual(['addListItems']);
  });

  it('are read from masks whose highest bits are set', () => {
    const fullControl = { High: '2147483647', Low: '4294967295' };
    for (const right of writing) expect(hasRight(fullControl, right)).toBe(true);
    expect(hasRight({ High: '176', Low: '138612833' }, 'viewListItems')).toBe(true);
    for (const right of writing) expect(hasRight({ High: '176', Low: '138612833' }, right)).toBe(false);
    expect(hasRight(fullControl, 'useRemoteApis')).toBe(true);
    expect(hasRight({ High: '0', Low: '4294967295' }, 'useRemoteApis')).toBe(false);
  });
});
