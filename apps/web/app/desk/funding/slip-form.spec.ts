import { readSlip } from './slip-form.ts';

const fields = {
  id: '01a21464-0744-737c-abb3-1554e3b22358',
  kind: 'subsidy',
  name: ' 関係人口創出事業補助金 ',
  amount: '９，０００，０００円',
  occurredOn: '2026-05-20',
  periodFrom: '2026-04-01',
  periodTo: '2027-03-31',
  restrictedUse: '旅費',
};

describe('readSlip', () => {
  it('reads full-width figures and trims what was typed', () => {
    expect(readSlip(fields)).toMatchObject({
      ok: true,
      slip: { name: '関係人口創出事業補助金', amount: 9_000_000, taxed: false, costAccount: null },
    });
  });

  it('takes tax from contracts alone and the cost line from costs alone', () => {
    const more = { ...fields, taxed: 'yes', costAccount: 'venue' };
    expect(readSlip({ ...more, kind: 'public_contract' })).toMatchObject({
      slip: { taxed: true, costAccount: null },
    });
    expect(readSlip({ ...more, kind: 'cost' })).toMatchObject({
      slip: { taxed: false, costAccount: 'venue' },
    });
  });

  it.each([
    ['name', { name: '　' }],
    ['amount', { amount: '円' }],
    ['occurredOn', { occurredOn: '' }],
    ['periodTo', { periodTo: '2027-02-30' }],
    ['costAccount', { kind: 'cost', costAccount: 'x' }],
  ])('asks for %s again', (name, changes) => {
    const read = readSlip({ ...fields, ...changes });
    expect(read.ok ? [] : Object.keys(read.problems)).toEqual([name]);
  });
});
