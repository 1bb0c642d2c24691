import fc from 'fast-check';
import { shortText } from '../../../src/ui/shared/shortText';

describe('a text in a list', () => {
  it('is whole where it is short', () => {
    expect(shortText('Train all staff.')).toBe('Train all staff.');
    expect(shortText('a'.repeat(300))).toHaveLength(300);
  });
  it('ends with a word where it is long', () => {
    expect(shortText('Long words. '.repeat(5000))).toMatch(/^(?:Long words\. )+Long…$|words\.…$/);
  });
  it('is never longer, and never half a character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
      const short = shortText(text);
      expect(short.length).toBeLessThanOrEqual(300);
      expect(short).not.toMatch(/\p{Surrogate}/u);
    }));
  });
});
