import { admissionVerdict, dueAtDoor } from './admission.ts';
import type { DoorSession, ScannedTicket } from './admission.ts';

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

  it.each([
    ['before midnight', '2026-05-10T14:59:59Z', 'admitted'],
    ['after midnight, on the second day', '2026-05-11T14:59:59Z', 'admitted'],
    ['on the last of three days', '2026-05-12T01:00:00Z', 'admitted'],
    ['the day after the last', '2026-05-12T15:00:00Z', 'other_day'],
  ] as const)('edge case 15: of a date over three days in Tokyo, %s', (_, now, verdict) => {
    expect(at(now, { endsAt: new Date('2026-05-12T03:00:00Z') })).toBe(verdict);
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

describe('at the door of a course', () => {
  /** Mornings and evenings of 10 and 17 May 2026 in Tokyo. */
  const session = (id: string, begins: string, cameAt: Date | null = null): DoorSession => {
    const startsAt = new Date(begins);
    const endsAt = new Date(startsAt.getTime() + 2 * 3_600_000);
    return { id, startsAt, endsAt, cameAt, label: null };
  };
  const came = new Date('2026-05-10T01:00:00Z');
  const sessions = [
    session('morning', '2026-05-10T01:00:00Z', came),
    session('evening', '2026-05-10T09:30:00Z'),
    session('later', '2026-05-17T09:30:00Z'),
  ];
  const read = (now: string, sessionId: string | null = null) =>
    admissionVerdict(
      { ...ticket, state: 'checked_in', endsAt: new Date('2026-05-17T11:30:00Z'), sessions },
      { eventId: 'event', serial: null, sessionId, now: new Date(now) },
    );

  it.each([
    ['the session that has not ended, though it was in one before', '2026-05-10T09:00:00Z', null, 'admitted'],
    ['the morning still, while that goes on', '2026-05-10T02:00:00Z', null, 'already_in'],
    ['the last of the day, once that is over', '2026-05-10T14:00:00Z', null, 'admitted'],
    ['none on a day between', '2026-05-12T09:30:00Z', null, 'other_day'],
    ['the session of the phone, whatever the hour', '2026-05-10T02:00:00Z', 'evening', 'admitted'],
    ['not that of another day', '2026-05-10T09:00:00Z', 'later', 'other_day'],
    ['not that of another course', '2026-05-10T09:00:00Z', 'elsewhere', 'other_day'],
  ] as const)('a ticket is for %s', (_, now, sessionId, verdict) => {
    expect(read(now, sessionId)).toBe(verdict);
  });

  it('is paid at the first session that somebody comes to', () => {
    expect(dueAtDoor({ due: 12_000, sessions })).toBe(0);
    expect(dueAtDoor({ due: 12_000, sessions: sessions.slice(1) })).toBe(12_000);
  });
});
