import fc from 'fast-check';
import { plainText } from '../../src/domain/plainText';

describe('plainText', () => {
  it('keeps words, tabs and line breaks, and turns the other breaks into them', () => {
    expect(plainText('One\ttwo\nthree 😀 “four”')).toBe('One\ttwo\nthree 😀 “four”');
    expect(plainText('One\r\ntwo\rthree\u000bfour\u000cfive')).toBe('One\ntwo\nthree\nfour\nfive');
  });

  it('drops what nobody sees and no list keeps', () => {
    expect(plainText('a\u0000b\u0007c\u001fd\uffffe')).toBe('abcde');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(plainText(plainText(text))).toBe(plainText(text))));
  });
});
