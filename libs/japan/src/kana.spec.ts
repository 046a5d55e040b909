import fc from 'fast-check';
import { isKatakanaName, kanaKey, toFullWidthKatakana } from './kana.ts';

describe('toFullWidthKatakana', () => {
  it.each([
    ['やまだ', 'ヤマダ'],
    ['ﾔﾏﾀﾞ', 'ヤマダ'],
    ['ヤマダ', 'ヤマダ'],
    ['は\u3099ん', 'バン'],
    ['ﾊﾟｰﾃｨｰ', 'パーティー'],
    ['ゔぁいおりん', 'ヴァイオリン'],
    ['おーの', 'オーノ'],
    ['オ−ノ', 'オーノ'],
    ['みちこ　はな', 'ミチコ　ハナ'],
    ['Smith-Jones', 'Smith-Jones'],
    ['ゝゞ', 'ヽヾ'],
    ['', ''],
  ])('%p becomes %p', (typed, kana) => expect(toFullWidthKatakana(typed)).toBe(kana));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = toFullWidthKatakana(text);
        expect(toFullWidthKatakana(once)).toBe(once);
      }),
      { verbose: true },
    );
  });
});

describe('isKatakanaName', () => {
  it.each(['サトウ', 'ミオ', 'オーノ', 'マリア・テレサ', 'ミチコ　ハナ', 'ヴァン'])('takes %p', (kana) => {
    expect(isKatakanaName(kana)).toBe(true);
  });

  it.each(['', ' ', 'さとう', 'ﾔﾏﾀﾞ', '佐藤', 'ーア', 'サトウ ', 'サトウ１', 'Sato', '・'])(
    'refuses %p',
    (kana) => {
      expect(isKatakanaName(kana)).toBe(false);
    },
  );
});

describe('kanaKey', () => {
  it.each([
    ['オーノ', 'おの'],
    ['キョウコ', 'きようこ'],
    ['みちづれ', 'ミチズレ'],
    ['マリア・テレサ', 'ﾏﾘｱ ﾃﾚｻ'],
  ])('finds %p by %p', (written, searched) => expect(kanaKey(written)).toBe(kanaKey(searched)));

  it('keeps サトウ and サトオ apart', () => expect(kanaKey('サトウ')).not.toBe(kanaKey('サトオ')));
});
