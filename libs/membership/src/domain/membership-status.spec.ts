import { tokyoDate } from '@enishi/kernel';
import { graceEnd, membershipMachine, standingOn } from './membership-status.ts';
import type { MembershipSource } from './membership-status.ts';

const today = tokyoDate('2026-11-23');
const nothing = { left: false, waitingForGuardian: false };
const source = (changes: Partial<MembershipSource>): MembershipSource => ({
  kind: 'free',
  id: 'free',
  planKey: 'ind_free',
  rank: 1,
  from: tokyoDate('2026-01-10'),
  until: null,
  graceUntil: null,
  ...changes,
});
const free = source({});
const paid = source({ kind: 'subscription', id: 'sub_1', planKey: 'ind_standard', rank: 2 });

describe('status of a membership', () => {
  it.each([
    ['a free registration', [free], nothing, 'current', 'ind_free'],
    ['a subscription beside it', [free, paid], nothing, 'current', 'ind_standard'],
    [
      'two paid plans: the higher one',
      [free, paid, source({ kind: 'complimentary', id: 'c', planKey: 'ind_supporter', rank: 3 })],
      nothing,
      'current',
      'ind_supporter',
    ],
    [
      'a failed charge within its grace',
      [free, { ...paid, graceUntil: tokyoDate('2026-11-24') }],
      nothing,
      'grace',
      'ind_standard',
    ],
    ['the first day after the grace', [free, { ...paid, graceUntil: today }], nothing, 'current', 'ind_free'],
    [
      'a failed charge beside a gift',
      [
        free,
        { ...paid, graceUntil: tokyoDate('2026-11-30') },
        source({ kind: 'complimentary', id: 'c', planKey: 'ind_standard', rank: 2 }),
      ],
      nothing,
      'current',
      'ind_standard',
    ],
    [
      'the last paid day',
      [free, { ...paid, until: tokyoDate('2026-11-24') }],
      nothing,
      'current',
      'ind_standard',
    ],
    [
      'the first day after an ended subscription: softly free',
      [free, { ...paid, until: today }],
      nothing,
      'current',
      'ind_free',
    ],
    [
      'an ended supporting membership and nothing else',
      [source({ kind: 'supporting', until: today })],
      nothing,
      'lapsed',
      null,
    ],
    [
      'a subscription that begins tomorrow',
      [free, { ...paid, from: tokyoDate('2026-11-24') }],
      nothing,
      'current',
      'ind_free',
    ],
    [
      'a guardian who has not answered',
      [free],
      { left: false, waitingForGuardian: true },
      'awaiting_guardian',
      'ind_free',
    ],
    ['somebody who left while paying', [free, paid], { left: true, waitingForGuardian: false }, 'left', null],
  ])('%s', (_case, sources, facts, status, planKey) => {
    const standing = standingOn(sources, facts, today);
    expect({ status: standing.status, planKey: standing.source?.planKey ?? null }).toEqual({
      status,
      planKey,
    });
  });

  it('gives fourteen days of grace', () => {
    expect(graceEnd(tokyoDate('2026-11-20'))).toBe('2026-12-04');
  });

  it('lets somebody who left come back, but never from leaving into grace', () => {
    expect(membershipMachine.may('left', 'current')).toBe(true);
    expect(membershipMachine.may('left', 'grace')).toBe(false);
    expect(membershipMachine.may('awaiting_guardian', 'grace')).toBe(false);
  });
});
