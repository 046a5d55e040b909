import { ownCopyMachine, exportAsJson, exportAsRows, exportExpiry } from './own-copy.ts';

const tables = [
  {
    table: 'membership.member',
    title: { ja: '会員の登録内容', en: 'Your entry in the register' },
    rows: [
      { number: 'D-2026-000017', family_name: '髙橋', newsletter: false, guardian_email: null, tie: '' },
    ],
  },
  {
    table: 'membership.timeline_entry',
    title: { ja: '会員の履歴', en: 'Your story' },
    rows: [
      { kind: 'joined', facts: { number: 'D-2026-000017' } },
      { kind: 'paid', amount: 1100 },
    ],
  },
  { table: 'billing.receipt', title: { ja: '領収書', en: 'Receipts' }, rows: [] },
];

describe('a copy of somebody’s data', () => {
  it('holds every table for machines, the empty ones too: that nothing is held is an answer', () => {
    const head = {
      community: { ja: '見本の会', en: 'Example circle' },
      number: 'D-2026-000017',
      madeAt: new Date('2026-11-25T03:00:00Z'),
    };
    const read = JSON.parse(exportAsJson(head, tables)) as { tables: { table: string; rows: unknown[] }[] };
    expect(read).toMatchObject({ memberNumber: 'D-2026-000017', madeAt: '2026-11-25T03:00:00.000Z' });
    expect(read.tables.map(({ table, rows }) => [table, rows.length])).toEqual([
      ['membership.member', 1],
      ['membership.timeline_entry', 2],
      ['billing.receipt', 0],
    ]);
  });

  it('is one line per value for people, in their language', () => {
    expect(exportAsRows(tables, 'ja')).toEqual([
      ['内容', '表', '行', '項目', '値'],
      ['会員の登録内容', 'membership.member', 1, 'number', 'D-2026-000017'],
      ['会員の登録内容', 'membership.member', 1, 'family_name', '髙橋'],
      ['会員の登録内容', 'membership.member', 1, 'newsletter', 'false'],
      ['会員の履歴', 'membership.timeline_entry', 1, 'kind', 'joined'],
      ['会員の履歴', 'membership.timeline_entry', 1, 'facts', '{"number":"D-2026-000017"}'],
      ['会員の履歴', 'membership.timeline_entry', 2, 'kind', 'paid'],
      ['会員の履歴', 'membership.timeline_entry', 2, 'amount', '1100'],
    ]);
    expect(exportAsRows(tables, 'en')[1]![0]).toBe('Your entry in the register');
  });

  it('can be taken for seven days', () => {
    expect(exportExpiry(new Date('2026-11-25T03:00:00Z')).toISOString()).toBe('2026-12-02T03:00:00.000Z');
    expect(ownCopyMachine.may('ready', 'expired')).toBe(true);
    expect(ownCopyMachine.isFinal('expired')).toBe(true);
  });
});
