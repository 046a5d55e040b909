import { cameSoFar, foundByName, insideByPhone, judge } from './judge.ts';
import type { DoorTicket, KeptScan } from './shapes.ts';

const ticket = (id: string, changes: Partial<DoorTicket> = {}): DoorTicket => ({
  ...{ id, serial: 1, verdict: 'admitted', since: null, name: '見本　花子', due: 0, orderId: 'o', party: 1 },
  ...{ firstTime: false, here: true, cards: [], typeName: { ja: '一般', en: 'Adult' }, ...changes },
});
const scan = (changes: Partial<KeptScan> = {}): KeptScan => ({
  ...{ nonce: 'n', code: null, ticketId: 'a', at: 1_000, decided: 'let_in', sent: false, undone: false },
  ...{ undoSent: false, outcome: null, ...changes },
});
const list = (tickets: DoorTicket[], scans: KeptScan[] = []) => ({
  tickets: new Map(tickets.map((one) => [one.id, one])),
  inside: insideByPhone(scans),
});

describe('without a network', () => {
  it('lets in once, and says since when', () => {
    const reading = { ticketId: 'a', serial: 1 };
    expect(judge(reading, list([ticket('a')])).verdict).toBe('admitted');
    expect(judge(reading, list([ticket('a')], [scan()]))).toMatchObject({
      ...{ verdict: 'already_in', since: '1970-01-01T00:00:01.000Z' },
    });
    expect(judge(reading, list([ticket('a')], [scan({ undone: true })])).verdict).toBe('admitted');
  });

  it('says what the server said beforehand, but of an old code that it is one', () => {
    const cancelled = list([ticket('a', { verdict: 'cancelled' })]);
    expect(judge({ ticketId: 'a', serial: 1 }, cancelled).verdict).toBe('cancelled');
    expect(judge({ ticketId: 'a', serial: 2 }, cancelled).verdict).toBe('handed_on');
    expect(judge({ ticketId: 'a', serial: null }, cancelled).verdict).toBe('cancelled');
  });

  it('tells what is no ticket from what is not on the list', () => {
    expect(judge(null, list([])).verdict).toBe('unknown');
    expect(judge({ ticketId: 'x', serial: 1 }, list([])).verdict).toBe('not_listed');
  });

  it('counts whom the server does not know of yet, each ticket once', () => {
    const outcome = { nonce: 'n', verdict: 'admitted' as const, mistaken: false, since: null, label: null };
    expect(cameSoFar(5, [scan(), scan({ nonce: 'm' }), scan({ ticketId: 'b' }), scan({ sent: true })])).toBe(
      7,
    );
    expect(cameSoFar(5, [scan({ sent: true, undone: true, outcome }), scan({ undone: true })])).toBe(4);
  });

  it('finds by name whatever spaces are between', () => {
    expect(foundByName([ticket('a'), ticket('b', { name: null })], '見本花').map(({ id }) => id)).toEqual([
      'a',
    ]);
    expect(foundByName([ticket('a')], ' ')).toEqual([]);
  });
});
