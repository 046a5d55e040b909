import { companyKanaKey } from './company-name.ts';
import { kanaRows, lettersOfRow } from './kana-rows.ts';

const rowOf = (reading: string): string | undefined =>
  kanaRows.find(({ letters }) => letters.includes([...companyKanaKey(reading)][0] ?? '-'))?.label;

describe('the row of the syllabary', () => {
  it.each([
    ['ドットカフェ', 'た'],
    ['カブシキガイシャドットカフェ', 'た'],
    ['ﾊﾟﾝﾔ', 'は'],
    ['ァンドウ', 'あ'],
    ['ヴィラアカン', 'は'],
    ['ヱビス', 'あ'],
    ['TSUBETSU', undefined],
  ])('of %s is %s', (reading, row) => {
    expect(rowOf(reading)).toBe(row);
  });

  it('of no reading is everything else, and a word that names none has no letters', () => {
    expect(lettersOfRow('other')).toMatchObject({ within: false });
    expect(lettersOfRow('ka')).toMatchObject({ within: true });
    expect(lettersOfRow('x')).toBeNull();
  });
});
