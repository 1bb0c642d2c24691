import fc from 'fast-check';
import { facets, groupKeys, sortKeys, wholeQuery, type ActionQuery } from '../../src/application/actionQuery';
import { startAddress, viewAddressFrom, viewNames, viewParameters, type ViewAddress } from '../../src/application/viewAddress';

function throughAddress(address: ViewAddress): ViewAddress {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(viewParameters(address))) if (value !== undefined) parameters.set(name, value);
  return viewAddressFrom(new URLSearchParams(parameters.toString()));
}

const words = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '' && !text.includes('~'));
const anyQuery: fc.Arbitrary<ActionQuery> = fc.record(
  {
    search: fc.oneof(fc.constant(''), words),
    filters: fc.dictionary(fc.constantFrom(...facets), fc.uniqueArray(words, { minLength: 1, maxLength: 4 })).map((filters) => ({ ...filters })),
    sort: fc.record({ by: fc.constantFrom(...sortKeys), isDescending: fc.boolean() }),
    group: fc.constantFrom(...groupKeys),
  },
  { requiredKeys: ['search', 'filters'] },
);
const anyAddress: fc.Arbitrary<ViewAddress> = fc.record({
  view: fc.option(fc.constantFrom(...viewNames), { nil: undefined }),
  review: fc.option(fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 1e9 })), { nil: undefined }),
  action: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: undefined }),
  recommendation: fc.option(words, { nil: undefined }),
  query: anyQuery,
});

describe('an address of the tracker', () => {
  it('says where somebody is, and nothing else', () => {
    fc.assert(fc.property(anyAddress, (address) => expect(throughAddress(address)).toEqual(address)));
  });

  it('says nothing of nowhere in particular', () => {
    expect(Object.values(viewParameters(startAddress)).every((value) => value === undefined)).toBe(true);
    expect(viewAddressFrom(new URLSearchParams('web=1&Mode=Edit'))).toEqual(startAddress);
  });

  it('leaves out what makes no sense', () => {
    const parameters = new URLSearchParams('view=__proto__&review=-1&action=1e3&sort=-colour&group=toString&state=~~&q=');
    expect(viewAddressFrom(parameters)).toEqual({ ...startAddress, query: wholeQuery });
  });

  it('is not longer than makes sense, whatever somebody hands over', () => {
    const { query, recommendation } = viewAddressFrom(new URLSearchParams({ q: 'x'.repeat(9000), open: 'y'.repeat(9000), owner: '1~'.repeat(9000) }));
    expect([query.search.length, recommendation?.length, query.filters.owner?.length]).toEqual([200, 20, 1]);
  });

  it('can be told from one that sorts the other way', () => {
    const descending: ViewAddress = { ...startAddress, query: { ...wholeQuery, sort: { by: 'due', isDescending: true } } };
    expect(viewParameters(descending)['sort']).toBe('-due');
  });
});
