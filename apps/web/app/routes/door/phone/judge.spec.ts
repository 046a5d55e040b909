import { cardDigest, communityOfCard, isCard, shownBy } from './card.ts';
import { areFirst, cameSoFar, elsewhere, foundByName, insideByPhone } from './judge.ts';
import { isOfOthers, judge, judgeCard, restOfParty } from './judge.ts';
import type { DoorTicket, KeptScan } from './shapes.ts';

const ticket = (id: string, changes: Partial<DoorTicket> = {}): DoorTicket => ({
  ...{ id, serial: 1, verdict: 'admitted', since: null, name: '見本　花子', due: 0, orderId: 'o', party: 1 },
  ...{
    firstTime: false,
    seat: null,
    here: true,
    cards: [],
    addOns: [],
    typeName: { ja: '一般', en: 'Adult' },
    ...changes,
  },
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

describe('a member card', () => {
  const none = new Map<string, number>();
  const said = (tickets: DoorTicket[], told: DoorTicket['verdict'] | null = null, inside = none) =>
    judgeCard(tickets, { inside, told });

  it('lets in by one ticket, asks where there are several, and prefers those of the date of the phone', () => {
    expect(said([ticket('a')])).toMatchObject({ verdict: 'admitted', ticket: { id: 'a' } });
    expect(said([ticket('a'), ticket('b')])).toMatchObject({ verdict: 'choose', ticket: null });
    expect(said([ticket('a', { here: false }), ticket('b')])).toMatchObject({ ticket: { id: 'b' } });
    expect(said([ticket('a', { here: false })]).verdict).toBe('admitted');
    expect(said([ticket('a'), ticket('b')], null, new Map([['a', 1_000]]))).toMatchObject({
      ticket: { id: 'b' },
    });
  });

  it('says why not, and without a network never that it is none', () => {
    const twice = said([ticket('a'), ticket('b', { verdict: 'cancelled' })], null, new Map([['a', 1_000]]));
    expect(twice).toMatchObject({ verdict: 'already_in', since: '1970-01-01T00:00:01.000Z' });
    expect(said([ticket('a', { verdict: 'unpaid' }), ticket('b', { verdict: 'other_day' })]).verdict).toBe(
      'unpaid',
    );
    expect(said([]).verdict).toBe('not_listed');
    expect(said([], 'no_ticket').verdict).toBe('no_ticket');
  });

  it('is told to be of another community by what stands in it, without a network as well', () => {
    const ofOthers = (card: string) => isOfOthers({ base: '/doto/en' }, communityOfCard(card));
    expect(ofOthers('EN1.oguni.O-2026-000001.AbCdEfGhIjKlMnOp')).toBe(true);
    expect(ofOthers('EN1.doto.D-2026-000001.2.AbCdEfGhIjKlMnOp')).toBe(false);
    expect(said([], elsewhere.verdict).verdict).toBe('other_community');
    // An address of a ticket names none.
    expect(isOfOthers({ base: '/doto' }, null)).toBe(false);
  });

  it('is known by the digest that the server gave under the token of this phone', async () => {
    const card = 'EN1.doto.D-2026-000001.AbCdEfGhIjKlMnOp';
    const digest = await cardDigest(`${card} `, 'token');
    expect(digest).toBe('TsxP22vHf7bXRBpww9zlpA');
    expect(shownBy([ticket('a', { cards: [digest] }), ticket('b')], digest).map(({ id }) => id)).toEqual([
      'a',
    ]);
    expect([isCard(card), isCard('ET1.abc.1.def'), isCard('https://example.jp')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the rest of a party', () => {
  it('is whoever was ordered together, is not inside, and has not handed the ticket on', () => {
    const party = [
      ticket('a'),
      ticket('b'),
      ticket('c', { verdict: 'already_in' }),
      ticket('d', { cards: ['x'] }),
    ];
    const others = [ticket('e', { orderId: 'other' }), ticket('f', { here: false }), ticket('g')];
    const rest = restOfParty(party[0]!, [...party, ...others], new Map([['g', 1_000]]));
    expect(rest.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('what is paid for the add-ons of a party', () => {
  const [a, b, other] = [ticket('a'), ticket('b'), ticket('c', { orderId: 'p' })];

  it('is asked of whoever comes first, let in here or by another phone, and of several at once together', () => {
    const none = list([a, b, other]);
    const here = list([a, b, other], [scan()]);
    const elsewhere = list([ticket('a', { verdict: 'already_in' }), b, other]);
    expect([areFirst([a], none), areFirst([a], here), areFirst([a, b], here)]).toEqual([true, true, true]);
    expect([areFirst([b], here), areFirst([b], elsewhere)]).toEqual([false, false]);
    expect(areFirst([other], here)).toBe(true);
  });
});
