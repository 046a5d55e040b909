import fc from 'fast-check';
import { commonKanji } from './old-kanji.ts';
import { foldForSearch } from './search-fold.ts';

describe('foldForSearch', () => {
  it.each([
    ['髙橋', '高橋'],
    ['山﨑', '山崎'],
    ['齋藤', '斉藤'],
    ['渡邉', '渡辺'],
    ['渡邊', '渡辺'],
    ['𠮷田', '吉田'],
    ['葛\u{e0100}城', '葛城'],
    ['辻\u{e0101}', '辻'],
    ['ｶﾌﾞｼｷ', 'かぶしき'],
    ['Ｄｏｔｏ　Net', 'dotonet'],
    ['①', '1'],
  ])('finds %p by %p', (stored, searched) => expect(foldForSearch(stored)).toBe(foldForSearch(searched)));

  it('finds ㈱道東パン by 株', () => expect(foldForSearch('㈱道東パン')).toContain(foldForSearch('株')));

  it('keeps different names apart', () => expect(foldForSearch('高橋')).not.toBe(foldForSearch('高端')));

  it('is stable, so that a key may be folded again', () => {
    const character = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(...commonKanji.keys()),
    );
    fc.assert(
      fc.property(fc.array(character), (parts) => {
        const once = foldForSearch(parts.join(''));
        expect(foldForSearch(once)).toBe(once);
      }),
      { verbose: true },
    );
  });

  it('has no variant that leads to another variant', () => {
    for (const common of commonKanji.values()) expect(commonKanji.has(common)).toBe(false);
  });
});
