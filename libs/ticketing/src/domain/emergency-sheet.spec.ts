import { emergencySheet } from './emergency-sheet.ts';

const kind = { ja: '一般', en: 'Adult' };
const travellers = [
  { name: '山田　ツル', kana: 'ヤマダ　ツル', phone: '0154-00-0000', kind, contact: null },
  {
    ...{ name: '阿部　一', kana: 'アベ　ハジメ', phone: null, kind },
    contact: { name: '阿部良子', relation: '母', phone: '0154-00-0001' },
  },
];
const trip = {
  title: { ja: '知床の旅', en: 'Shiretoko' },
  startsAt: new Date('2026-05-10T00:00:00Z'),
  endsAt: new Date('2026-05-11T09:00:00Z'),
};
const made = { now: new Date('2026-05-09T03:00:00Z'), purgeDays: 30 };

describe('the list of emergency contacts', () => {
  it('names by reading who travels and whom to call, says who gave none, and until when it is to be shredded', () => {
    const { rows, foot, remark } = emergencySheet(trip, travellers, { ...made, locale: 'ja' });
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['阿部　一\nアベ　ハジメ', '一般', '阿部良子', '母', '0154-00-0001'],
      ['山田　ツル\nヤマダ　ツル\n申込者 0154-00-0000', '一般', '（未入力）', '', ''],
    ]);
    expect(foot).toBe('2名（緊急連絡先あり 1名）');
    expect(remark).toContain('2026-06-10');
  });

  it('speaks English', () => {
    const site = { ja: '鍛冶場', en: 'Forge' };
    const { columns, foot, head } = emergencySheet({ ...trip, site }, travellers, { ...made, locale: 'en' });
    expect(columns[2]).toBe('Contact');
    expect(foot).toBe('2 people, 1 with a contact');
    expect(head.slice(0, 2)).toEqual(['Shiretoko', 'Forge']);
  });
});
