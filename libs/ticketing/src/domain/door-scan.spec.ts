import type { ScannedTicket } from './admission.ts';
import { judgeScans, scannedAt, wasMistaken } from './door-scan.ts';
import type { Scan } from './door-scan.ts';

const at = new Date('2026-05-10T09:00:00Z');
const ticket: ScannedTicket = {
  ...{ state: 'valid', serial: 1, paid: true, online: false, eventId: 'event', memberId: 'hana' },
  sessions: [],
  startsAt: new Date('2026-05-10T09:30:00Z'),
  endsAt: new Date('2026-05-10T11:30:00Z'),
};
const scan = (changes: Partial<Scan> = {}): Scan => ({
  ...{
    nonce: 'n',
    eventId: 'event',
    sessionId: null,
    ticketId: 't',
    serial: 1,
    card: null,
    at,
    decided: 'asks',
    ...changes,
  },
});
const judged = (scans: Scan[], changes: Partial<ScannedTicket> = {}) =>
  judgeScans(scans, new Map([['t', { ...ticket, ...changes }]]));

describe('readings of a phone', () => {
  it('let in once: the second of one ticket is told that somebody is inside', () => {
    expect(judged([scan(), scan()]).map(({ verdict }) => verdict)).toEqual(['admitted', 'already_in']);
  });

  it('that sent somebody away let nobody in, whatever is known by now', () => {
    const [away, later] = judged([scan({ decided: 'sent_away' }), scan({ decided: 'let_in' })]);
    expect(away).toMatchObject({ verdict: 'admitted', letIn: false });
    expect(later).toMatchObject({ verdict: 'admitted', letIn: true });
  });

  it('are judged by the time at which they were made', () => {
    const [early] = judged([scan({ at: new Date('2026-05-09T14:59:59Z') })]);
    expect(early!.verdict).toBe('other_day');
  });

  it.each([
    ['cancelled', { state: 'cancelled' }],
    ['already_in', { state: 'checked_in' }],
    ['unpaid', { paid: false }],
    ['handed_on', { serial: 2 }],
    ['other_event', { eventId: 'other' }],
  ] as const)('that let in what is %s were mistaken, and stay what they were', (verdict, changes) => {
    const [only] = judged([scan({ decided: 'let_in' })], changes);
    expect(only).toMatchObject({ verdict, letIn: true });
    expect(wasMistaken(only!)).toBe(true);
    expect(wasMistaken(judged([scan()], changes)[0]!)).toBe(false);
  });

  it('of genuine codes that are no ticket here are of another community', () => {
    expect(judged([scan({ ticketId: 'x' })])[0]!.verdict).toBe('other_community');
    expect(judged([scan({ ticketId: null, serial: null })])[0]!.verdict).toBe('unknown');
  });

  it('were made so long ago by our clock, and never before the phone was opened or later than now', () => {
    const openedAt = new Date('2026-05-10T08:00:00Z');
    expect(scannedAt(60, { openedAt, now: at })).toEqual(new Date('2026-05-10T08:59:00Z'));
    expect(scannedAt(999_999, { openedAt, now: at })).toEqual(openedAt);
    expect(scannedAt(-5, { openedAt, now: at })).toEqual(at);
  });
});
