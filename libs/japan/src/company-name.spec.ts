import { companyKanaKey, companyNameKey, formatCompanyName, readCompanyName } from './company-name.ts';

describe('a company name', () => {
  it.each([
    ['株式会社ドットカフェ', 'ドットカフェ', 'kabushiki', 'before'],
    ['㈱ドットカフェ', 'ドットカフェ', 'kabushiki', 'before'],
    ['（株）ドットカフェ', 'ドットカフェ', 'kabushiki', 'before'],
    ['(株) ドットカフェ', 'ドットカフェ', 'kabushiki', 'before'],
    ['ドットカフェ株式会社', 'ドットカフェ', 'kabushiki', 'after'],
    ['ドットカフェ　㈱', 'ドットカフェ', 'kabushiki', 'after'],
    ['有限会社 あかん湖畔', 'あかん湖畔', 'yugen', 'before'],
    ['㈲あかん湖畔', 'あかん湖畔', 'yugen', 'before'],
    ['合同会社つべつ木工', 'つべつ木工', 'godo', 'before'],
    ['(同)つべつ木工', 'つべつ木工', 'godo', 'before'],
    ['NPO法人くしろの風', 'くしろの風', 'npo', 'before'],
    ['ＮＰＯ法人くしろの風', 'くしろの風', 'npo', 'before'],
    ['(一社)ひがしの会', 'ひがしの会', 'ippan_shadan', 'before'],
    ['髙橋商店', '髙橋商店', null, 'before'],
    ['株式会社', '株式会社', null, 'before'],
  ])('is read from %s', (typed, name, form, place) => {
    expect(readCompanyName(typed)).toEqual({ name, form, place });
  });

  it.each([
    ['㈱ドットカフェ', '株式会社ドットカフェ'],
    ['ドットカフェ㈱', 'ドットカフェ株式会社'],
    ['髙橋商店', '髙橋商店'],
  ])('is written in full: %s', (typed, full) => {
    expect(formatCompanyName(readCompanyName(typed))).toBe(full);
  });

  it.each([
    ['㈱ドットカフェ', 'ﾄﾞｯﾄｶﾌｪ株式会社'],
    ['髙橋商店', '高橋商店'],
    ['合同会社TSUBETSU', '（同）ｔｓｕｂｅｔｓｕ'],
  ])('is found however it is written: %s, %s', (one, other) => {
    expect(companyNameKey(one)).toBe(companyNameKey(other));
  });

  it.each([
    ['カブシキガイシャドットカフェ', 'ドットカフェ'],
    ['ｶ)ﾄﾞﾂﾄｶﾌｴ', 'ドットカフェ'],
    ['ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-', 'アカンベーカリー'],
    ['ドットカフェ(カ', 'どっとかふぇ'],
  ])('is found by its reading: %s, %s', (one, other) => {
    expect(companyKanaKey(one)).toBe(companyKanaKey(other));
  });
});
