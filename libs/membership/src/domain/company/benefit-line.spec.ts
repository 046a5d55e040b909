import { tokyoDate } from '@enishi/kernel';
import { benefitLines } from './benefit-line.ts';
import { contractPeriod } from './contract-period.ts';
import type { Quota } from './quota.ts';

const began = tokyoDate('2026-11-26');
const beginning = { began, yearFrom: null };
const day = tokyoDate('2027-01-10');
const periodOf = (quota: Quota | null) => contractPeriod(beginning, quota?.per ?? 'year', day)!;
const quotas: Quota[] = [
  { kind: 'support_hours', per: 'year', amount: 20 },
  { kind: 'postings', per: 'year', amount: null },
  { kind: 'scouts', per: 'month', amount: 10 },
];
const counted = (kind: Quota['kind'], used: number, extraUsed = 0, per: Quota['per'] = 'year') => {
  const { from: fromDay, until: untilDay } = contractPeriod(beginning, per, day)!;
  return { kind, used, extraUsed, fromDay, untilDay };
};
const granted = (kind: Quota['kind'], parts: number, used: number, endsOn: string) => ({
  ...{ id: `${kind}${endsOn}`, kind, parts, used, grantedOn: began, endsOn: tokyoDate(endsOn) },
});

describe('what is left of a company’s benefits', () => {
  it('is said of each that the plan gives, was granted or was used, in one order', () => {
    const lines = benefitLines({
      ...{ quotas, day, periodOf },
      counters: [
        counted('support_hours', 30, 4),
        counted('postings', 12),
        counted('scouts', 3, 0, 'month'),
        { ...counted('scouts', 9, 0, 'month'), fromDay: began, untilDay: tokyoDate('2026-12-26') },
      ],
      grants: [
        granted('support_hours', 8, 4, '2027-03-31'),
        granted('support_hours', 40, 0, '2027-01-09'),
        granted('booth_slots', 1, 0, '2027-03-31'),
      ],
    });
    expect(lines.map(({ kind, allowed, used, extra, left }) => [kind, allowed, used, extra, left])).toEqual([
      ['scouts', 10, 3, 0, 7],
      ['postings', null, 12, 0, null],
      ['booth_slots', 0, 0, 1, 1],
      ['support_hours', 80, 34, 4, 54],
    ]);
    expect(lines[0]!.period).toEqual({ from: '2026-12-26', until: '2027-01-26' });
  });

  it('says nothing of what is not given', () => {
    expect(benefitLines({ quotas: [], counters: [], grants: [], day, periodOf })).toEqual([]);
  });
});
