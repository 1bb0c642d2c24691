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

  it('puts a sign where half a character was', () => {
    expect(plainText('a\ud83db')).toBe('a\ufffdb');
    expect(plainText('\udc00')).toBe('\ufffd');
    expect(plainText('\udc00\ud83d\ude00\ud800')).toBe('\ufffd😀\ufffd');
  });

  it('ends a direction with its line, also where the line break was another', () => {
    expect(plainText('a\u202eb\u000bc')).toBe('a\u202eb\u202c\nc');
  });

  it('gives what XML can carry, whatever it is given', () => {
    const allowed = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
    fc.assert(fc.property(fc.array(fc.nat(0xffff)), (units) => expect(plainText(String.fromCharCode(...units))).toMatch(allowed)));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(plainText(plainText(text))).toBe(plainText(text))));
  });
});
