import { hostContextOf, pageDigestOf, type WebPartHost } from '../../../src/webparts/tracker/hostContextOf';

function hostWith(legacyPageContext: object | undefined, sdks: WebPartHost['sdks'] = {}): WebPartHost {
  return {
    pageContext: {
      web: { absoluteUrl: 'https://council.example/sites/scrutiny/' },
      user: { displayName: 'Sam Reed', loginName: 'sam@council.example' },
      cultureInfo: { currentCultureName: 'en-GB' },
      legacyPageContext,
    },
    sdks,
  };
}

describe('where the web part runs', () => {
  it('is read from the page', () => {
    expect(hostContextOf(hostWith({ userId: 7, webTimeZoneData: { Id: 17, Bias: -720 } }))).toEqual({
      siteUrl: 'https://council.example/sites/scrutiny',
      user: { id: 7, name: 'Sam Reed', loginName: 'sam@council.example' },
      locale: 'en-GB',
      timeZone: { ianaName: 'Pacific/Auckland' },
      place: 'page',
    });
  });

  it.each([[{}], [undefined]])('is in the time zone of the browser where the page says nothing (%j)', (legacy) => {
    const { timeZone } = hostContextOf(hostWith(legacy));
    expect(timeZone).toEqual({ ianaName: Intl.DateTimeFormat().resolvedOptions().timeZone });
    expect(timeZone).not.toEqual({ ianaName: undefined });
  });

  it('is a page, a channel of a team, or Teams without one', () => {
    const placeWith = (sdks: WebPartHost['sdks']): string => hostContextOf(hostWith({}, sdks)).place;
    expect(placeWith({})).toBe('page');
    expect(placeWith({ microsoftTeams: { context: { teamId: '19:local' } } })).toBe('teams-tab');
    expect(placeWith({ microsoftTeams: { context: {} } })).toBe('teams-personal');
    expect(placeWith({ microsoftTeams: {} })).toBe('teams-personal');
  });
});

describe('the digest of the page', () => {
  it('holds from the instant in it', () => {
    const digest = pageDigestOf(hostWith({ formDigestValue: '0xAB,23 Nov 2026 10:00:00 -0000', formDigestTimeoutSeconds: 1800 }));
    expect(digest).toEqual({ value: '0xAB,23 Nov 2026 10:00:00 -0000', expiresAt: new Date('2026-11-23T10:30:00Z') });
  });

  it.each([[undefined], [{}], [{ formDigestValue: '' }], [{ formDigestValue: '0xAB' }]])('is none where the page brought none (%j)', (legacy) => {
    expect(pageDigestOf(hostWith(legacy))).toBeUndefined();
  });
});
