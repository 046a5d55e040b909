import { tokyoDate } from '@enishi/kernel';
import { liveStandingOn, noStanding } from './live-standing.ts';
import type { LiveFacts } from './live-standing.ts';

const today = tokyoDate('2026-11-23');
const tomorrow = tokyoDate('2026-11-24');
type Source = LiveFacts['sources'][number];
const source = (changes: Partial<Source> = {}): Source => ({
  paid: changes.planKey === 'ind_standard',
  ...{ kind: 'free', id: 'free', planKey: 'ind_free', rank: 1 },
  ...{ from: tokyoDate('2026-01-10'), until: null, graceUntil: null, ...changes },
});
const free = source();
const paid = source({ kind: 'subscription', id: 'sub', planKey: 'ind_standard' });
const seat = source({ kind: 'seat', id: 'seat', planKey: 'ind_standard' });
const facts = (sources: Source[], changes: Partial<LiveFacts> = {}): LiveFacts => ({
  ...{ sources, left: false, waitingForGuardian: false, acts: false, ...changes },
});
const standing = (member: boolean, planKeys: string[], ofCompany = false) => ({
  ...{ member, planKeys, paid: planKeys.includes('ind_standard'), ofCompany },
});

describe('what somebody is on a day', () => {
  it.each([
    ['in the register and nothing more', facts([free]), standing(true, ['ind_free'])],
    ['with a paid plan', facts([free, paid]), standing(true, ['ind_free', 'ind_standard'])],
    [
      'on the last day of a plan',
      facts([free, { ...paid, until: tomorrow }]),
      standing(true, ['ind_free', 'ind_standard']),
    ],
    ['on the first day after it', facts([free, { ...paid, until: today }]), standing(true, ['ind_free'])],
    ['with a plan that rests', facts([free, { ...paid, until: today }]), standing(true, ['ind_free'])],
    [
      'before a plan begins',
      facts([free, source({ kind: 'complimentary', planKey: 'ind_standard', from: tomorrow })]),
      standing(true, ['ind_free']),
    ],
    [
      'in the grace of a failed charge',
      facts([free, { ...paid, graceUntil: tomorrow }]),
      standing(true, ['ind_free', 'ind_standard']),
    ],
    [
      'who supports and gets nothing in return',
      facts([free, source({ kind: 'supporting', id: 'sup', planKey: 'ind_supporter' })]),
      standing(true, ['ind_free', 'ind_supporter']),
    ],
    ['after that grace', facts([free, { ...paid, graceUntil: today }]), standing(true, ['ind_free'])],
    ['with a plan alone that has lapsed', facts([{ ...paid, until: today }]), noStanding],
    ['in a seat of a company', facts([free, seat]), standing(true, ['ind_free', 'ind_standard'], true)],
    ['out of a seat that has ended', facts([free, { ...seat, until: today }]), standing(true, ['ind_free'])],
    ['acting for a company', facts([free], { acts: true }), standing(true, ['ind_free'], true)],
    ['who has left', facts([free, paid, seat], { left: true, acts: true }), noStanding],
    ['whose guardian has not agreed yet', facts([free, paid], { waitingForGuardian: true }), noStanding],
  ])('%s', (_who, known, expected) => {
    expect(liveStandingOn(known, today)).toEqual(expected);
  });
});
