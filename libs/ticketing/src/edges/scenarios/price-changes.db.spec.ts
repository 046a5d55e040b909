import { EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import { GrantComplimentary } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { DeskPromoCodes } from '../../actions/codes/desk-promo-codes.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../../actions/orders/hold-tickets.ts';
import { OrderTickets } from '../../actions/orders/order-tickets.ts';
import { ReviewPurchase } from '../../actions/orders/review-purchase.ts';
import { enterMembers, exampleOrigin, foundCommunity, publishEvent } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const today = new Date('2026-04-01T03:00:00Z');
const staff = 'staff@example.jp';
let communityId: string;
let people: string[];
let next = 0;

beforeAll(async () => {
  program.clock.set(today);
  communityId = await foundCommunity(program, 'kakaku');
  people = await enterMembers(
    program,
    communityId,
    Array.from({ length: 8 }, (_, at) => `payer-${at}@example.jp`),
  );
}, 60_000);
beforeEach(() => program.clock.set(today));

const someone = (): string => people[next++]!;

/** A plan that takes 1,000 yen off, from today. */
const give = (memberId: string) =>
  program.transactions.inIdentity(communityId, async (tx) => {
    const givenBy = (await program.get(EnsureAccounts).run(tx, [staff], 'ja')).get(staff)!;
    await program.get(GrantComplimentary).run(tx, {
      ...{ memberId, idempotencyKey: newId(), givenBy, planKey: 'ind_standard', reason: 'お礼' },
      ...{ from: tokyoDate('2026-04-01'), until: tokyoDate('2026-05-01') },
    });
  });

/** An event of 3,000 yen with a code that takes 20 % off. */
async function event(): Promise<string> {
  const types = [
    { nameJa: '一般', nameEn: null, price: 3_000, discounted: true, mostPerPerson: 4, capacity: null },
  ];
  const id = await publishEvent(program, communityId, { types });
  await inside((tx) =>
    program.get(DeskPromoCodes).make(tx, id, {
      ...{
        code: 'HARU',
        kind: 'percent',
        amount: 20,
        from: today,
        most: 1,
        mostPerPerson: null,
        positions: [],
      },
      until: new Date('2026-04-01T03:05:00Z'),
    }),
  );
  return id;
}

async function choose(memberId: string, eventId: string, code: string | null = null): Promise<string> {
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const lines = [{ typeId: date!.types[0]!.id, quantity: 1 }];
  const wish = { occurrenceId: date!.id, lines, press: newId(), code };
  return inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
}

const shown = async (memberId: string, id: string) =>
  (await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id))).disclosure!;

/** Presses the final button of a page that was opened before; answers what the order is. */
async function press(memberId: string, id: string, fingerprint: string): Promise<number | undefined> {
  await inside((tx) => program.get(OrderTickets).run(tx, memberId, { id, fingerprint }, exampleOrigin));
  return (await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id))).order?.total;
}

/** What may change between the page and the press, each with what it makes of a new choice. */
const causes: [string, string | null, (memberId: string, eventId: string) => Promise<unknown>, number][] = [
  ['the member gets a plan that takes something off', null, (memberId) => give(memberId), 2_000],
  [
    'the desk turns the code off',
    'HARU',
    async (_, eventId) => {
      const [code] = (await inside((tx) => program.get(DeskPromoCodes).list(tx, eventId))).codes;
      await inside((tx) => program.get(DeskPromoCodes).end(tx, code!.id));
    },
    3_000,
  ],
  ['the code runs out by the clock', 'HARU', async () => program.clock.advance(6 * 60_000), 3_000],
  [
    'the price of the kind is another',
    null,
    (_, eventId) =>
      inside((tx) =>
        tx.query('update ticketing.ticket_type set price = 5000 where event_id = $1', [eventId]),
      ),
    5_000,
  ],
];

describe('what changes between choosing and paying: the total shown is the total charged (edge case 7)', () => {
  it.each(causes)('%s', async (_cause, code, change, anew) => {
    const memberId = someone();
    const eventId = await event();
    const id = await choose(memberId, eventId, code);
    const page = await shown(memberId, id);
    await change(memberId, eventId);
    expect((await shown(memberId, id)).total).toBe(page.total);
    expect(await press(memberId, id, page.fingerprint)).toBe(page.total);
    const again = await choose(memberId, eventId);
    expect((await shown(memberId, again)).total).toBe(anew);
  });

  it('the membership lapses: what was shown holds for what is kept, and a new choice costs the regular price', async () => {
    const memberId = someone();
    await give(memberId);
    const eventId = await event();
    const id = await choose(memberId, eventId);
    const page = await shown(memberId, id);
    expect(page.total).toBe(2_000);
    program.clock.set(new Date('2026-05-02T03:00:00Z'));
    await expect(press(memberId, id, page.fingerprint)).rejects.toMatchObject({ code: 'HOLD_EXPIRED' });
    const again = await choose(memberId, eventId);
    expect((await shown(memberId, again)).total).toBe(3_000);
    await expect(press(memberId, again, page.fingerprint)).rejects.toMatchObject({
      code: 'DISCLOSURE_CHANGED',
    });
  });
});
