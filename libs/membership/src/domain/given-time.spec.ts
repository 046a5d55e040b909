import { tokyoDate } from '@enishi/kernel';
import { givenTime } from './given-time.ts';
import type { SourceKind } from './membership-status.ts';

const today = tokyoDate('2026-11-26');
const source = (kind: SourceKind, from: string, until: string | null) => ({
  ...{ kind, planKey: 'ind_standard', fromDay: tokyoDate(from) },
  untilDay: until === null ? null : tokyoDate(until),
});

describe('time that somebody has been given', () => {
  it.each([
    ['a gift that runs', 'gift', '2026-10-01', '2027-01-01', '2026-12-31'],
    ['its last day is today', 'gift', '2026-10-01', '2026-11-27', '2026-11-26'],
    ['a gift that begins later', 'gift', '2027-01-10', '2027-04-10', '2027-04-09'],
    ['a plan given by the desk', 'complimentary', '2026-04-01', '2027-04-01', '2027-03-31'],
  ] as const)('%s: its last day is told', (_case, kind, from, until, lastDay) => {
    expect(givenTime([source(kind, from, until)], today)).toMatchObject([{ kind, lastDay }]);
  });

  it.each([
    ['a gift that was over yesterday', 'gift', '2026-08-26', '2026-11-26'],
    ['a plan that is paid for', 'subscription', '2026-10-01', null],
    ['a membership free of charge', 'free', '2026-10-01', null],
    ['one that was taken away before it began', 'complimentary', '2026-12-01', '2026-12-01'],
  ] as const)('%s is none', (_case, kind, from, until) => {
    expect(givenTime([source(kind, from, until)], today)).toEqual([]);
  });

  it('of several the one that ends first comes first', () => {
    const gifts = [source('gift', '2027-01-01', '2027-02-01'), source('gift', '2026-12-01', '2027-01-01')];
    expect(givenTime(gifts, today).map(({ lastDay }) => lastDay)).toEqual(['2026-12-31', '2027-01-31']);
  });
});
