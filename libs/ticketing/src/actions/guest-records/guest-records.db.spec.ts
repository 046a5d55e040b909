import { AddStaff } from '@enishi/identity';
import { newId, tokyoDateOf } from '@enishi/kernel';
import { EnterRightsRequest } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMembers, exampleDate, foundCommunity, publishEvent } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { BookAtCounter } from '../counter/book-at-counter.ts';
import { EndBooking } from '../counter/end-booking.ts';
import { HandBackCash } from '../counter/hand-back-cash.ts';
import { EraseGuest } from './erase-guest.ts';
import { ReadGuestRecord } from './read-guest-record.ts';

const database = useTestDatabase();
const program = useProgram(database);
const clerk = newId();
const reader = { accountId: clerk, role: 'owner' as const };

let communityId: string;
let eventId: string;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'kaiji');
  eventId = await publishEvent(program, communityId, { payment: 'card', cancelling: [] });
}, 60_000);

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);

/** One ticket paid in cash by somebody with a number of their own, and an address where it is given. */
async function booked(email = '', phone = '0154-00-0000', memberId: string | null = null): Promise<string> {
  const orderId = await inside(async (tx) => {
    const [date] = await program.get(SaleStore).dates(tx, eventId);
    const name = { familyName: '山田', givenName: 'ツル', familyKana: 'ヤマダ', givenKana: 'ツル' };
    return program.get(BookAtCounter).run(tx, {
      ...{ occurrenceId: date!.id, lines: [{ typeId: date!.types[0]!.id, quantity: 1 }], press: newId() },
      ...{ memberId, guest: memberId ? null : { ...name, phone, email }, total: 2_000, pays: 'cash' },
      ...{ payBy: null, locale: 'ja', by: clerk },
    });
  });
  await program.runReactions();
  return orderId;
}
const read = (orderId: string) => inside((tx) => program.get(ReadGuestRecord).run(tx, orderId, { reader }));
const erase = (orderId: string, typedName = '山田 ツル') =>
  inside((tx) => program.get(EraseGuest).run(tx, { orderId, typedName, by: clerk }));
const cancel = async (orderId: string): Promise<void> => {
  await inside((tx) => program.get(EndBooking).run(tx, { orderId, kept: 0, by: clerk }));
  await inside((tx) => program.get(HandBackCash).run(tx, { orderId, amount: 2_000, by: clerk }));
};
const mailsTo = async (email: string) =>
  (await database.look('select 1 from platform.mail where recipient = $1', [email])).length;

describe('what is kept of a guest', () => {
  it('is shown as it is kept, without what is the house’s own, and that it was looked at is written down', async () => {
    const orderId = await booked('tsuru@example.jp');
    const { tables, hindrance } = await read(orderId);
    expect(tables.map(({ table }) => table)).toEqual([
      ...['ticketing.guest', 'ticketing.ticket_order', 'ticketing.ticket', 'ticketing.ticket_payment'],
      'billing.receipt',
    ]);
    expect(tables[0]?.rows).toMatchObject([
      { family_name: '山田', family_kana: 'ヤマダ', phone: '0154-00-0000', email: 'tsuru@example.jp' },
    ]);
    const columns = Object.keys(tables[0]!.rows[0]!);
    for (const own of ['code_hash', 'press', 'search_keys', 'made_by', 'community_id'])
      expect(columns).not.toContain(own);
    expect(hindrance).toBe('to_come');
    expect(
      await database.look('select people, reason from membership.access_log where account_id = $1', [clerk]),
    ).toEqual([{ people: 1, reason: expect.stringContaining('guest record:') as string }]);
  });

  it('leads to every other purchase under the address, each of which has a record of its own', async () => {
    const by = (email: string, figure: number) => booked(email, `0154-00-007${figure}`);
    const [first, second] = [await by('twice@example.jp', 1), await by('twice@example.jp', 2)];
    expect((await read(first)).others).toMatchObject([{ orderId: second, later: false }]);
    expect((await read(second)).others).toMatchObject([{ orderId: first }]);
    for (const other of [await by('elsewhere@example.jp', 3), await by('', 4)])
      expect((await read(other)).others).toEqual([]);
  });

  it('of a member, of nobody and of another community is nothing here', async () => {
    const [memberId] = await enterMembers(program, communityId, ['member@example.jp']);
    const theirs = await booked('', '', memberId!);
    for (const orderId of [theirs, newId(), 'nonsense']) {
      await expect(read(orderId)).rejects.toMatchObject({ code: 'GUEST_RECORD_UNKNOWN' });
      await expect(erase(orderId)).rejects.toMatchObject({ code: 'GUEST_RECORD_UNKNOWN' });
    }
    const elsewhere = await foundCommunity(program, 'yoso');
    const orderId = await booked('', '0154-00-0009');
    await expect(
      program.transactions.inIdentity(elsewhere, (tx) =>
        program.get(ReadGuestRecord).run(tx, orderId, { reader }),
      ),
    ).rejects.toMatchObject({ code: 'GUEST_RECORD_UNKNOWN' });
  });

  it('is not erased while a ticket is to come or money is on its way back, nor under another name', async () => {
    const orderId = await booked('', '0154-00-0001');
    await expect(erase(orderId)).rejects.toMatchObject({ code: 'GUEST_TICKETS_TO_COME' });
    await inside((tx) => program.get(EndBooking).run(tx, { orderId, kept: 0, by: clerk }));
    await expect(erase(orderId)).rejects.toMatchObject({ code: 'GUEST_MONEY_UNDER_WAY' });
    await inside((tx) => program.get(HandBackCash).run(tx, { orderId, amount: 2_000, by: clerk }));
    for (const name of ['', '山田 花子'])
      await expect(erase(orderId, name)).rejects.toMatchObject({ code: 'GUEST_NAME_TYPED_WRONG' });
    await erase(orderId, '山田　ツル');
    await erase(orderId);
  });

  it('goes with what they asked about their data, under the order or from an address of theirs alone; that it was asked stays', async () => {
    await enterMembers(program, communityId, ['shared@example.jp']);
    const [alone, shared] = [
      await booked('tome@example.jp', '0154-00-0005'),
      await booked('shared@example.jp', '0154-00-0006'),
    ];
    const deskId = await inside((tx) =>
      program.get(AddStaff).run(tx, { email: 'desk@example.jp', role: 'owner', locale: 'ja' }),
    );
    const ask = (email: string, changes: object = {}) =>
      inside((tx) => {
        const who = {
          memberNumber: '',
          name: '山田 ツル',
          contact: '釧路市',
          locale: 'ja',
          orderId: null,
        } as const;
        const what = {
          kind: 'disclosure',
          concerns: '催しに出た記録',
          wanted: 'paper',
          channel: 'letter',
        } as const;
        const receivedOn = tokyoDateOf(tx.now);
        return program
          .get(EnterRightsRequest)
          .run(tx, { ...what, ...who, receivedOn, email, ...changes }, deskId);
      });
    const asked = {
      byAddress: await ask('tome@example.jp'),
      byOrder: await ask('', { orderId: alone, kind: 'stop' }),
      ofAnother: await ask('shared@example.jp'),
      ofNobodyHere: await ask('kimura@example.jp'),
    };
    for (const orderId of [alone, shared]) await cancel(orderId);
    for (const orderId of [alone, shared]) await erase(orderId);
    const now = async (id: string) =>
      (
        await database.look(
          `select name, email, contact, concerns, state, closed_at is not null closed from membership.rights_request where id = $1`,
          [id],
        )
      )[0];
    const wordless = { name: '', email: null, contact: '', concerns: '', closed: true };
    expect(await now(asked.byAddress)).toEqual({ ...wordless, state: 'withdrawn' });
    expect(await now(asked.byOrder)).toEqual({ ...wordless, state: 'answered' });
    for (const id of [asked.ofAnother, asked.ofNobodyHere])
      expect(await now(id)).toMatchObject({
        name: '山田 ツル',
        concerns: '催しに出た記録',
        state: 'received',
      });
  });

  it('goes with the mails to an address that is theirs alone; books and others’ mails stay', async () => {
    await enterMembers(program, communityId, ['both@example.jp']);
    const [alone, shared, other] = [
      await booked('alone@example.jp', '0154-00-0002'),
      await booked('both@example.jp', '0154-00-0003'),
      await booked('', '0154-00-0004'),
    ];
    const before = await mailsTo('both@example.jp');
    expect(await mailsTo('alone@example.jp')).toBeGreaterThan(0);
    const entries = () => database.look('select id from ledger.journal_entry order by id');
    for (const orderId of [alone, shared]) await cancel(orderId);
    const books = await entries();
    for (const orderId of [alone, shared]) await erase(orderId);
    expect([await mailsTo('alone@example.jp'), (await mailsTo('both@example.jp')) >= before]).toEqual([
      0,
      true,
    ]);
    expect(await entries()).toEqual(books);
    const { guest, tables } = await read(alone);
    expect(guest).toMatchObject({ familyName: '', phone: null, email: null, erasedBy: clerk });
    expect(JSON.stringify(tables)).not.toMatch(/山田|ヤマダ|0154/);
    expect((await read(other)).guest.familyName).toBe('山田');
    program.clock.set(new Date(exampleDate.endsAt.getTime() + 1_000));
    await erase(other);
  });
});
