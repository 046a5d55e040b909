import { AddStaff } from '@enishi/identity';
import { HandOutReceipt, ReceiptsOf } from '@enishi/billing';
import { newId, tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMembers, foundCommunity, publishEvent } from '../../example-sale.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { BookAtCounter } from '../counter/book-at-counter.ts';
import { EndBooking } from '../counter/end-booking.ts';
import { HandBackCash } from '../counter/hand-back-cash.ts';
import { TakeCash } from '../counter/take-cash.ts';
import { IssueCashReceipt } from './issue-cash-receipt.ts';
import { ReadCashReceipts } from './read-cash-receipts.ts';
import { WriteCashReceipt } from './write-cash-receipt.ts';

const database = useTestDatabase();
const program = useProgram(database);
const today = new Date('2026-04-01T03:00:00Z');

let communityId: string;
let people: string[];
let clerk: string;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'ryoshusho');
  people = await enterMembers(program, communityId, ['hanako@example.jp', 'jun@example.jp']);
  const wanted = { email: 'tamura@example.jp', role: 'staff', locale: 'ja' } as const;
  await program.transactions.inIdentity(communityId, (tx) => program.get(AddStaff).run(tx, wanted));
  const [account] = await database.look<{ id: string }>(
    `select id from identity.account where email = 'tamura@example.jp'`,
  );
  clerk = account!.id;
});

beforeEach(() => program.clock.set(today));
afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const yamada = {
  ...{ familyName: '山田', givenName: 'ツル', familyKana: 'やまだ', givenKana: 'つる' },
  ...{ phone: '015-482-0000', email: '' },
};

let booked = 0;
const nextPhone = (): string => `0154-${String((booked += 1)).padStart(2, '0')}-0000`;

/** Two tickets of 2,000 yen for somebody who has not booked before; answers the order. */
async function book(
  pays: 'cash' | 'later',
  { memberId = null }: { memberId?: string | null } = {},
): Promise<string> {
  const eventId = await publishEvent(program, communityId, {
    ...{ payment: 'card', cancelling: [{ from: 60, percent: 50 }] },
  });
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const typeId = date!.types[0]!.id;
  return inside((tx) =>
    program.get(BookAtCounter).run(tx, {
      ...{ occurrenceId: date!.id, lines: [{ typeId, quantity: 2 }], press: newId(), locale: 'ja' },
      ...{ memberId, guest: memberId ? null : { ...yamada, phone: nextPhone() } },
      ...{ total: 4_000, pays, payBy: tokyoDate('2026-04-08'), by: clerk },
    }),
  );
}
const receiptsOf = (orderId: string) =>
  inside((tx) =>
    program.get(ReadCashReceipts).run(tx, { orderId, ticketId: null }, { accountId: clerk, role: 'staff' }),
  );
const issue = (orderId: string, addressee: string | null = null, purpose: string | null = null) =>
  inside((tx) =>
    program
      .get(IssueCashReceipt)
      .run(tx, { orderId, ticketId: null, receiptId: null, addressee, purpose, by: clerk }),
  );
const handOver = (id: string, onPaper = false) =>
  inside((tx) =>
    program
      .get(HandOutReceipt)
      .run(tx, { own: null, desk: { accountId: clerk, handsOver: true, onPaper } }, id),
  );
const guestOf = async (orderId: string) => {
  const { guestId } = (await inside((tx) => program.get(OrderStore).byId(tx, orderId)))!;
  return { kind: 'guest' as const, id: guestId! };
};
/** How often the books were written. */
const entries = async () => {
  const [row] = await database.look<{ count: number }>(
    'select count(*)::int from ledger.journal_entry where community_id = $1',
    [communityId],
  );
  return row!.count;
};

describe('the receipt of cash taken at the counter', () => {
  it('comes with the cash, in one series with all others, and is found by its buyer and the desk, whose look is logged', async () => {
    const orderId = await book('later');
    expect(await receiptsOf(orderId)).toMatchObject({ hasCash: false, atEntrance: false, receipts: [] });
    await expect(issue(orderId)).rejects.toMatchObject({ code: 'COUNTER_NO_CASH' });
    for (let press = 0; press < 2; press += 1)
      await inside((tx) => program.get(TakeCash).run(tx, { orderId, amount: 4_000, by: clerk }));
    const { receipts } = await receiptsOf(orderId);
    expect(receipts).toMatchObject([
      {
        ...{ amount: 4_000, taxInside: 363, addressee: '山田　ツル', paidOn: '2026-04-01', stampOnPaper: 0 },
        ...{ number: 'R2026-000001', readdressing: 'in_place', handedOut: 0 },
      },
    ]);
    expect(receipts[0]!.description).toMatch(/^「.+」参加チケット 2枚（.+日開催）$/);
    const own = await guestOf(orderId);
    const seen = await inside((tx) => program.get(ReceiptsOf).run(tx, own));
    expect(seen.map(({ id }) => id)).toEqual([receipts[0]!.id]);
    const [log] = await database.look<{ count: number }>(
      'select count(*)::int from membership.access_log where reason = $1 and people = 1',
      [`counter_receipt:${orderId}`],
    );
    expect(log!.count).toBe(1);
  });

  it('of a member stands with their others, to be made out by themselves', async () => {
    const [memberId] = people as [string];
    const orderId = await book('cash', { memberId });
    const [receipt] = await inside((tx) => program.get(ReceiptsOf).run(tx, { kind: 'member', id: memberId }));
    expect(receipt).toMatchObject({ amount: 4_000, addressee: '見本　花子' });
    expect((await receiptsOf(orderId)).receipts[0]!.id).toBe(receipt!.id);
  });

  it('is made out to the name that is said while nobody holds it; later copies are marked', async () => {
    const orderId = await book('cash');
    await issue(orderId, '株式会社あおぞら');
    await issue(orderId);
    const [receipt] = (await receiptsOf(orderId)).receipts;
    expect(receipt).toMatchObject({
      addressee: '株式会社あおぞら',
      turns: [{ kind: 'made_out', actorName: 'tamura@example.jp', reason: '窓口でのお申し出' }],
    });
    await expect(issue(orderId, 'x'.repeat(61))).rejects.toMatchObject({ code: 'ADDRESSEE_INVALID' });
    expect(await handOver(receipt!.id, true)).toMatchObject({ mark: 'original', onPaper: true });
    expect(await handOver(receipt!.id)).toMatchObject({ mark: 'again', onPaper: false });
    await expect(issue(orderId, '別の会社')).rejects.toMatchObject({ code: 'RECEIPT_JUST_HANDED_OUT' });
    expect((await receiptsOf(orderId)).receipts).toHaveLength(1);
  });

  it('states what is handed back, with its tax, and the books know nothing of it', async () => {
    const orderId = await book('cash');
    await inside((tx) => program.get(EndBooking).run(tx, { orderId, kept: 2_000, by: clerk }));
    const before = await entries();
    await inside((tx) => program.get(HandBackCash).run(tx, { orderId, amount: 2_000, by: clerk }));
    expect((await entries()) - before).toBe(2);
    const [receipt] = (await receiptsOf(orderId)).receipts;
    expect(receipt).toMatchObject({ refunded: 2_000, splittable: false });
    const { returns } = await handOver(receipt!.id);
    expect(returns).toEqual([
      { on: '2026-04-01', amount: 1_000, taxInside: 90 },
      { on: '2026-04-01', amount: 1_000, taxInside: 91 },
    ]);
    await issue(orderId);
    expect(await entries()).toBe(before + 2);
  });

  it('of cash that was taken before there were receipts comes on the press, once, with what went back since', async () => {
    const write = jest.spyOn(program.get(WriteCashReceipt), 'run').mockResolvedValue();
    const orderId = await book('cash');
    write.mockRestore();
    program.clock.set(new Date('2026-04-02T03:00:00Z'));
    await inside((tx) => program.get(EndBooking).run(tx, { orderId, kept: 2_000, by: clerk }));
    await inside((tx) => program.get(HandBackCash).run(tx, { orderId, amount: 2_000, by: clerk }));
    expect(await receiptsOf(orderId)).toMatchObject({ hasCash: true, receipts: [] });
    program.clock.set(new Date('2026-04-03T03:00:00Z'));
    await Promise.all([issue(orderId), issue(orderId, '上様'), issue(orderId)]);
    expect((await receiptsOf(orderId)).receipts).toMatchObject([
      { paidOn: '2026-04-01', issuedOn: '2026-04-03', refunded: 2_000, addressee: '上様' },
    ]);
  });

  it('is no other community’s, nor of an order that was not made at the counter', async () => {
    const orderId = await book('cash');
    const other = await foundCommunity(program, 'ryoshusho-yoso');
    await expect(
      program.transactions.inIdentity(other, (tx) =>
        program
          .get(IssueCashReceipt)
          .run(tx, { orderId, ticketId: null, receiptId: null, addressee: null, purpose: null, by: clerk }),
      ),
    ).rejects.toMatchObject({ code: 'COUNTER_NOT_FOUND' });
    for (const unknown of [newId(), 'x'])
      await expect(receiptsOf(unknown)).rejects.toMatchObject({ code: 'COUNTER_NOT_FOUND' });
  });
});
