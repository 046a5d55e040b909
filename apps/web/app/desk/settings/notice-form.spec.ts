import { actIn, type Draft, draftToSave, headingsIn, sectionOf } from './notice-form.ts';

const item = (key: string, ja: string) => ({
  key,
  ja,
  en: `${ja} (en)`,
  required: true,
  label: { ja: key, en: key },
  hint: { ja: '', en: '' },
});
const draft: Draft = {
  items: [item('seller', '旧・事業者'), item('price', '旧・価格'), item('cancellation', '旧・解約')],
  missing: [],
  publishedVersion: null,
  publishedAt: null,
  operatorKind: 'corporation',
};
const typed = {
  'seller.ja': '新・事業者',
  'price.ja': '新・価格',
  'price.en': 'new price',
  'cancellation.ja': '',
  operatorKind: 'individual',
};

describe('the editor of the legal notice', () => {
  it('saves one part and leaves the others as they were kept', () => {
    const { items, operatorKind } = draftToSave(draft, typed, 'terms');
    expect(items.map(({ ja }) => ja)).toEqual(['旧・事業者', '新・価格', '旧・解約']);
    expect(items[1]?.en).toBe('new price');
    expect(operatorKind).toBe('corporation');
  });

  it('saves everything when publishing, blanks included', () => {
    const { items, operatorKind } = draftToSave(draft, typed, 'publish');
    expect(items.map(({ ja }) => ja)).toEqual(['新・事業者', '新・価格', '']);
    expect(operatorKind).toBe('individual');
  });

  it('keeps a text whose field was not posted', () => {
    expect(draftToSave(draft, {}, 'publish').items.map(({ ja }) => ja)).toEqual([
      '旧・事業者',
      '旧・価格',
      '旧・解約',
    ]);
  });

  it('reads the headings out of a refusal', () => {
    expect(headingsIn({ missing: 'address, phone', count: 2 })).toEqual(['address', 'phone']);
    expect(headingsIn({ field: 'price', longest: 4000 })).toEqual(['price']);
    expect(headingsIn({})).toEqual([]);
  });

  it('puts unknown headings and buttons where they do no harm', () => {
    expect(sectionOf('something_new')).toBe('terms');
    expect(actIn({ act: 'delete-everything' })).toBe('seller');
  });
});
