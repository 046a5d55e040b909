import { unwrap } from '@enishi/kernel';

import { legalNoticeFields } from './legal-notice-fields.ts';
import { completeLegalNotice, draftLegalNotice, missingFields } from './legal-notice.ts';

const full = legalNoticeFields.map(({ key, label }) => ({
  key: key as string,
  ja: `${label.ja}の内容`,
  en: `About ${label.en}`,
}));
const without = (...keys: string[]) =>
  full.map((item) => (keys.includes(item.key) ? { ...item, ja: ' ', en: '' } : item));
const saying = (key: string, ja: string, en: string) =>
  full.map((item) => (item.key === key ? { key, ja, en } : item));

describe('the notice under the Act on Specified Commercial Transactions', () => {
  it('has the fourteen headings that the law and the processors ask for, all in two languages', () => {
    expect(legalNoticeFields.map(({ key }) => key)).toEqual([
      'seller',
      'responsible',
      'address',
      'phone',
      'email',
      'price',
      'extra_fees',
      'payment_methods',
      'payment_timing',
      'delivery',
      'offer_period',
      'cancellation',
      'environment',
      'contract_term',
    ]);
    for (const { label, hint } of legalNoticeFields)
      expect([label.ja, label.en, hint.ja, hint.en].every(Boolean)).toBe(true);
  });

  it.each(legalNoticeFields.map(({ key }) => key))(
    'of a corporation cannot be published without %s',
    (key) => {
      const draft = unwrap(draftLegalNotice(without(key), 'corporation'));
      expect(missingFields(draft)).toEqual([key]);
      expect(completeLegalNotice(draft)).toMatchObject({
        ok: false,
        refusal: { code: 'LEGAL_NOTICE_INCOMPLETE', facts: { missing: key, count: 1 } },
      });
    },
  );

  it('counts a field written in one language only as missing', () => {
    expect(
      missingFields(unwrap(draftLegalNotice(saying('price', '税込で表示', '  '), 'corporation'))),
    ).toEqual(['price']);
  });

  it('lets an individual keep address and telephone for those who ask', () => {
    const draft = unwrap(draftLegalNotice(without('address', 'phone'), 'individual'));
    const notice = unwrap(completeLegalNotice(draft));
    expect(notice.address).toEqual({
      ja: '請求があれば遅滞なく開示します。',
      en: 'Disclosed without delay on request.',
    });
    expect(notice.phone.ja).toContain('遅滞なく開示');
  });

  it('does not let an individual leave out anything else', () => {
    expect(missingFields(unwrap(draftLegalNotice(without('address', 'email'), 'individual')))).toEqual([
      'email',
    ]);
  });

  it.each([
    ['address', '請求があれば遅滞なく開示します', 'Kushiro, Hokkaido'],
    ['phone', '0154-00-0000', 'Disclosed on request'],
  ])('does not let a corporation promise its %s on request', (key, ja, en) => {
    expect(draftLegalNotice(saying(key, ja, en), 'corporation')).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_ADDRESS_EXEMPT' },
    });
  });

  it('refuses a heading it does not know and a text nobody would read', () => {
    expect(draftLegalNotice([{ key: 'slogan', ja: 'a', en: 'b' }], 'corporation')).toMatchObject({
      refusal: { code: 'LEGAL_NOTICE_FIELD_UNKNOWN', facts: { field: 'slogan' } },
    });
    expect(draftLegalNotice([{ key: 'price', ja: 'あ'.repeat(4001), en: 'b' }], 'corporation')).toMatchObject(
      {
        refusal: { code: 'LEGAL_NOTICE_TEXT_TOO_LONG' },
      },
    );
  });
});
