import { admissionVerdict } from './admission.ts';
import type { ScannedTicket } from './admission.ts';

/** 18:30 to 20:30 in Tokyo on 10 May 2026. */
const ticket: ScannedTicket = {
  ...{ state: 'valid', serial: 2, paid: true, online: false, eventId: 'event', memberId: 'hana' },
  sessions: [],
  startsAt: new Date('2026-05-10T09:30:00Z'),
  endsAt: new Date('2026-05-10T11:30:00Z'),
};
const at = (now: string, changes: Partial<ScannedTicket> = {}, serial: number | null = 2) =>
  admissionVerdict({ ...ticket, ...changes }, { eventId: 'event', serial, now: new Date(now) });

describe('at the door', () => {
  it.each([
    ['in the evening', '2026-05-10T09:00:00Z', {}, 2, 'admitted'],
    ['found by name', '2026-05-10T09:00:00Z', {}, null, 'admitted'],
    ['from the first minute of the day in Tokyo', '2026-05-09T15:00:00Z', {}, 2, 'admitted'],
    ['the day before', '2026-05-09T14:59:59Z', {}, 2, 'other_day'],
    ['the day after', '2026-05-10T15:00:00Z', {}, 2, 'other_day'],
    ['twice', '2026-05-10T09:00:00Z', { state: 'checked_in' }, 2, 'already_in'],
    ['given back', '2026-05-10T09:00:00Z', { state: 'cancelled' }, 2, 'cancelled'],
    ['a code of an earlier bearer', '2026-05-10T09:00:00Z', {}, 1, 'handed_on'],
    ['not paid for', '2026-05-10T09:00:00Z', { paid: false }, 2, 'unpaid'],
    ['for taking part online', '2026-05-10T09:00:00Z', { online: true }, 2, 'online'],
    ['of another event', '2026-05-10T09:00:00Z', { eventId: 'other' }, 2, 'other_event'],
  ] as const)('%s', (_, now, changes, serial, verdict) => {
    expect(at(now, changes, serial)).toBe(verdict);
  });

  it('nothing that is no ticket of ours', () => {
    const now = ticket.startsAt;
    expect(admissionVerdict(null, { eventId: 'event', serial: null, now })).toBe('unknown');
  });

  it('nothing that another community here has made', () => {
    const now = ticket.startsAt;
    expect(admissionVerdict(null, { eventId: 'event', serial: 1, now })).toBe('other_community');
  });
});
