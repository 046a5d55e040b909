import type { ScannedTicket } from './admission.ts';
import { cardDigest, cardVerdict, readByCard } from './door-card.ts';
import type { ReadCard } from './door-card.ts';
import { judgeScans } from './door-scan.ts';

/** 18:30 to 20:30 in Tokyo on 10 May 2026. */
const now = new Date('2026-05-10T09:00:00Z');
const ticket = (changes: Partial<ScannedTicket> = {}): ScannedTicket => ({
  ...{ state: 'valid', serial: 2, paid: true, online: false, eventId: 'event', memberId: 'hana' },
  sessions: [],
  startsAt: new Date('2026-05-10T09:30:00Z'),
  endsAt: new Date('2026-05-10T11:30:00Z'),
  ...changes,
});
const card = (ticketIds: string[], changes: Partial<ReadCard> = {}): ReadCard => ({
  ...{ standing: 'in_force', owners: new Set(['hana']), ticketIds, ...changes },
});
const read = (
  tickets: Record<string, ScannedTicket>,
  { ticketId = null, ...changes }: Partial<ReadCard> & { ticketId?: string | null } = {},
) =>
  readByCard(card(Object.keys(tickets), changes), ticketId, {
    tickets: new Map(Object.entries(tickets)),
    ...{ eventId: 'event', now },
  });

describe('a member card at a door', () => {
  it('lets in by the first of its tickets that lets in, whatever serial that has', () => {
    const tickets = { a: ticket({ state: 'checked_in' }), b: ticket(), c: ticket() };
    expect(read(tickets)).toEqual({ ticketId: 'b', verdict: 'admitted' });
    expect(read(tickets, { ticketId: 'c' })).toEqual({ ticketId: 'c', verdict: 'admitted' });
  });

  it.each([
    ['no_ticket', {}],
    ['already_in', { a: ticket({ state: 'cancelled' }), b: ticket({ state: 'checked_in' }) }],
    ['unpaid', { a: ticket({ paid: false }) }],
    ['online', { a: ticket({ state: 'cancelled' }), b: ticket({ online: true, state: 'checked_in' }) }],
    ['cancelled', { a: ticket({ state: 'cancelled' }) }],
    ['other_day', { a: ticket({ startsAt: new Date('2026-05-11T09:30:00Z') }) }],
    ['other_event', { a: ticket({ eventId: 'other' }) }],
  ] as const)('says %s', (verdict, tickets: Record<string, ScannedTicket>) => {
    expect(read(tickets).verdict).toBe(verdict);
  });

  it.each(['ended', 'other_community'] as const)('that is %s lets nobody in', (standing) => {
    const verdict = standing === 'ended' ? 'card_ended' : standing;
    expect(read({ a: ticket() }, { standing })).toEqual({ ticketId: null, verdict });
    expect(read({ a: ticket() }, { standing, ticketId: 'a' })).toEqual({ ticketId: 'a', verdict });
    expect(cardVerdict(standing, [])).toBe(verdict);
  });

  it('shows no ticket of anybody else, nor of a guest', () => {
    expect(read({ a: ticket({ memberId: 'jun' }) }, { ticketId: 'a' }).verdict).toBe('handed_on');
    expect(read({ a: ticket({ memberId: 'jun' }), b: ticket({ memberId: null }) }).verdict).toBe('no_ticket');
  });

  it('is a question where several of its tickets let in', () => {
    expect(cardVerdict('in_force', ['admitted', 'admitted', 'unpaid'])).toBe('choose');
    expect(cardVerdict('in_force', ['already_in', 'admitted'])).toBe('admitted');
    expect(cardVerdict('in_force', ['cancelled', 'unpaid'])).toBe('unpaid');
    expect(cardVerdict('in_force', [])).toBe('no_ticket');
  });

  it('that was read twice lets in twice by two tickets, and not a third time', () => {
    const scan = {
      eventId: 'event',
      sessionId: null,
      ticketId: null,
      serial: null,
      at: now,
      decided: 'asks' as const,
    };
    const scans = ['one', 'two', 'three'].map((nonce) => ({ ...scan, nonce, card: card(['a', 'b']) }));
    const tickets = new Map([
      ['a', ticket()],
      ['b', ticket()],
    ]);
    expect(judgeScans(scans, tickets).map(({ ticketId, verdict }) => [ticketId, verdict])).toEqual([
      ['a', 'admitted'],
      ['b', 'admitted'],
      ['a', 'already_in'],
    ]);
  });
});

describe('how a phone knows a card', () => {
  const text = 'EN1.doto.D-2026-000001.AbCdEfGhIjKlMnOp';

  it('is of that phone alone, and says neither number nor card', () => {
    expect(cardDigest(text, 'token')).toBe('TsxP22vHf7bXRBpww9zlpA');
    expect(cardDigest(text, 'one')).not.toBe(cardDigest(text, 'other'));
    expect(cardDigest(text, 'one')).not.toBe(cardDigest(text.replace('000001', '000002'), 'one'));
  });
});
