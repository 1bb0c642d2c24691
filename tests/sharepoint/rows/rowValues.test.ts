import fc from 'fast-check';
import { StoreError } from '../../../src/application/storeError';
import { reviewsList } from '../../../src/schema/reviewsList';
import { updatesList } from '../../../src/schema/updatesList';
import { addressValue, dayValue, textValue, titleFrom, titleValue } from '../../../src/sharepoint/rows/rowValues';

describe('titleFrom', () => {
  it('is the beginning of the text on one line', () => {
    expect(titleFrom('  Train\n all\tstaff ')).toBe('Train all staff');
    expect(titleFrom('a'.repeat(255))).toHaveLength(255);
    expect(titleFrom('a'.repeat(256))).toBe(`${'a'.repeat(254)}…`);
  });

  it('never cuts a character in half and never grows too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 400 }), (text) => {
        const title = titleFrom(text);
        expect(title.length).toBeLessThanOrEqual(255);
        expect(title).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }),
    );
  });
});

describe('texts that are too long', () => {
  it('are refused, because SharePoint must not cut them', () => {
    expect(() => titleValue('a'.repeat(256))).toThrow(StoreError);
    expect(() => textValue(reviewsList.columns.committee, 'a'.repeat(256))).toThrow('Committee: 256 characters, at most 255');
    expect(() => textValue(updatesList.columns.words, 'a'.repeat(64_000))).toThrow(StoreError);
    expect(textValue(updatesList.columns.words, 'a'.repeat(63_999))).toHaveLength(63_999);
  });
});

describe('texts that SharePoint could not keep', () => {
  it('are written without what is not seen, and on one line where the column has one', () => {
    expect(textValue(updatesList.columns.words, 'Two\u000bsessions\r\nheld\u0001')).toBe('Two\nsessions\nheld');
    expect(textValue(reviewsList.columns.committee, 'Children\u000b\nand Young People')).toBe('Children and Young People');
    expect(titleValue('SEND\r\nProvision')).toBe('SEND Provision');
    expect(titleFrom('a\u0001b')).toBe('ab');
    expect(textValue(updatesList.columns.words, '\u0001')).toBeNull();
  });
});

describe('addressValue', () => {
  it('takes web addresses alone', () => {
    expect(addressValue(updatesList.columns.evidenceUrl, 'https://council.example/report.docx')).toBe('https://council.example/report.docx');
    expect(addressValue(updatesList.columns.evidenceUrl, undefined)).toBeNull();
    for (const address of ['javascript:alert(1)', 'report.docx', ' data:text/html,x']) {
      expect(() => addressValue(updatesList.columns.evidenceUrl, address)).toThrow(StoreError);
    }
  });
});

describe('dayValue', () => {
  it('is midnight at the site, whatever the clock of this machine', () => {
    expect(dayValue('2026-07-01', { ianaName: 'Europe/London' })).toBe('2026-06-30T23:00:00Z');
    expect(dayValue('2026-01-15', { ianaName: 'Pacific/Auckland' })).toBe('2026-01-14T11:00:00Z');
    expect(dayValue(undefined, { ianaName: 'Europe/London' })).toBeNull();
  });
});
