import { addressee, formatPersonName, honoured, partName } from './person-name.ts';
import { romajiOf } from './romaji.ts';

describe('romajiOf', () => {
  it.each([
    ['サトウ', 'SATO'],
    ['オオノ', 'ONO'],
    ['オーノ', 'ONO'],
    ['ユウキ', 'YUKI'],
    ['シンヤ', 'SHINYA'],
    ['ジュンイチ', 'JUNICHI'],
    ['キョウコ', 'KYOKO'],
    ['ハットリ', 'HATTORI'],
    ['ホッチ', 'HOTCHI'],
    ['ナンバ', 'NAMBA'],
    ['さいとう', 'SAITO'],
    ['ﾁｮｳ', 'CHO'],
    ['ティファニー', 'TIFANI'],
    ['ミオ', 'MIO'],
  ])('%p is %p', (kana, letters) => expect(romajiOf(kana)).toBe(letters));
});

describe('names', () => {
  const hanako = { familyName: '山田', givenName: '花子', familyKana: 'ヤマダ', givenKana: 'ハナコ' };

  it('come family first with a full-width space in Japanese, given name first in English', () => {
    expect(formatPersonName(hanako, 'ja')).toBe('山田　花子');
    expect(formatPersonName(hanako, 'en')).toBe('Hanako YAMADA');
  });

  it('typed in Latin letters stay as typed', () => {
    const anna = {
      familyName: "O'Brien",
      givenName: 'Anna Lee',
      familyKana: 'オブライエン',
      givenKana: 'アンナリー',
    };
    expect(formatPersonName(anna, 'en')).toBe("Anna Lee O'BRIEN");
  });

  it('without a reading fall back to what was typed', () => {
    expect(formatPersonName({ familyName: '山田', givenName: '花子' }, 'en')).toBe('花子 山田');
    expect(formatPersonName({ familyName: 'マドンナ', givenName: '' }, 'ja')).toBe('マドンナ');
  });

  it.each([
    ['山田　花子', 'person', '山田　花子 様'],
    ['山田　花子様', 'person', '山田　花子 様'],
    ['株式会社ドットカフェ', 'company', '株式会社ドットカフェ 御中'],
    ['株式会社ドットカフェ　御中', 'company', '株式会社ドットカフェ 御中'],
    ['小国町長 殿', 'person', '小国町長 様'],
  ] as const)('%p (%s) is addressed %p', (name, kind, expected) => {
    expect(addressee(name, kind, 'ja')).toBe(expected);
  });

  it('are addressed plainly in English', () =>
    expect(addressee('Hanako YAMADA', 'person', 'en')).toBe('Hanako YAMADA'));
});

describe('honoured', () => {
  it.each([
    ['髙﨑 花子', '髙﨑 花子 様'],
    ['株式会社髙﨑', '株式会社髙﨑 御中'],
    ['（株）みなと', '（株）みなと 御中'],
    ['社会福祉法人ひがし', '社会福祉法人ひがし 御中'],
    ['小国町役場', '小国町役場 御中'],
    ['大阪府庁', '大阪府庁 御中'],
    ['上様', '上様'],
    ['株式会社髙﨑　御中', '株式会社髙﨑　御中'],
    ['株式会社髙﨑 田中様', '株式会社髙﨑 田中様'],
  ])('%s is %s', (name, printed) => expect(honoured(name)).toBe(printed));
});

describe('a name in one cell', () => {
  it.each([
    ['髙橋　直樹', ['髙橋', '直樹']],
    ['Mary Ann Smith', ['Mary', 'Ann Smith']],
    ['ちゃんみお', ['ちゃんみお', '']],
  ])('a name: %s', (cell, parts) => expect(partName(cell)).toEqual(parts));
});
