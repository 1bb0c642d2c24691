import fc from 'fast-check';
import { linkAddress } from '../../../src/ui/shared/linkAddress';

describe('linkAddress', () => {
  it.each([
    ['https://council.example/a?b=c#d', 'https://council.example/a?b=c#d'],
    ['HTTP://Council.Example', 'http://council.example/'],
    ['https://council.example/Shared Documents/My file.docx', 'https://council.example/Shared%20Documents/My%20file.docx'],
    ['https://council.example:8443/%E2%82%AC', 'https://council.example:8443/%E2%82%AC'],
    ['https://пример.example/', 'https://xn--e1afmkfd.example/'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
    ["https://council.example/O'Brien", "https://council.example/O'Brien"],
    ['mailto:scrutiny@council.example?subject=Hello', 'mailto:scrutiny@council.example?subject=Hello'],
  ])('leads to %s', (text, address) => {
    expect(linkAddress(text)).toBe(address);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JaVaScRiPt:alert(1)'],
    ['a script after a space', ' javascript:alert(1)'],
    ['a script after a control character', '\u0001javascript:alert(1)'],
    ['a script with a tab inside', 'java\tscript:alert(1)'],
    ['a script with a line break inside', 'java\nscript:alert(1)'],
    ['a script with NUL inside', 'java\u0000script:alert(1)'],
    ['a script that ends like an address', 'javascript://council.example/%0aalert(1)'],
    ['a script as entities', '&#106;avascript:alert(1)'],
    ['a script as percent signs', 'javascript%3Aalert(1)'],
    ['a page in the address', 'data:text/html,<script>alert(1)</script>'],
    ['Visual Basic', 'vbscript:msgbox(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a blob', 'blob:https://council.example/1'],
    ['another program', 'ms-word:ofe|u|https://evil.example/x.docx'],
    ['a telephone', 'tel:112'],
    ['an address without a scheme', '//evil.example'],
    ['one slash', 'https:/evil.example'],
    ['three slashes', 'https:///evil.example'],
    ['slashes the other way', 'https:\\\\evil.example'],
    ['a host that is cut by a backslash', 'https://evil.example\\@council.example'],
    ['a path', '/sites/scrutiny'],
    ['a bare host', 'council.example'],
    ['no host', 'https://'],
    ['a name before the host', 'https://council.example@evil.example/'],
    ['a password before the host', 'https://a:b@evil.example/'],
    ['a tab in the address', 'https://council.example/\tx'],
    ['a line break in the address', 'https://council.example/\nx'],
    ['an address after a line break', '\nhttps://council.example'],
    ['letters turned round', 'https://council.example/\u202egpj.exe'],
    ['a letter without width', 'https://council\u200b.example'],
    ['a soft hyphen', 'https://coun\u00adcil.example'],
    ['a space that does not break', 'https://council.example/\u00a0x'],
    ['mail to nobody', 'mailto:?bcc=a@evil.example'],
    ['mail with a script', 'mailto:javascript:alert(1)'],
    ['nothing', ''],
  ])('leads nowhere for %s', (_name, text) => {
    expect(linkAddress(text)).toBeUndefined();
  });

  it('never leads to anything but http, https and mail, whatever is put before, between and after', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'https://', 'http:', 'mailto:', '//', 'file:', 'blob:');
    const noise = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(fc.tuple(noise, scheme, noise, scheme, noise), (pieces) => {
        const address = linkAddress(pieces.join(''));
        return address === undefined || /^(?:https?:\/\/[^/@]+\/|mailto:[^@]+@)/.test(address);
      }),
      { numRuns: 5000 },
    );
  });
});
