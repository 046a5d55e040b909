import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { BookAtCounter } from '../../actions/counter/book-at-counter.ts';
import type { CounterWish } from '../../actions/counter/book-at-counter.ts';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { EndBooking } from '../../actions/counter/end-booking.ts';
import { ListBookings } from '../../actions/counter/list-bookings.ts';
import { NameBookingAccount } from '../../actions/counter/name-booking-account.ts';
import { ReadCounter } from '../../actions/counter/read-counter.ts';
import { TakeCash } from '../../actions/counter/take-cash.ts';
import { lastTransferDay } from '../../domain/transfer-time.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { setPayingStage } from './paying-stage.ts';
import { setTransferStage, told } from './transfer-stage.ts';

/** Tickets booked on the phone that are paid by bank transfer, as they are by whoever orders on the site. */
describe('booked on the phone, paid by transfer later', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const bank = setTransferStage(stage, { database, program });
  const clerk = newId();
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => stage.inside(work);
  afterEach(async () => {
    expect(await stage.faults()).toEqual([]);
    expect(await bank.saleFaults()).toEqual([]);
    expect(await bank.sound()).toBeNull();
  });

  const tsuru = {
    ...{ familyName: '山田', givenName: 'ツル', familyKana: 'ヤマダ', givenKana: 'ツル' },
    ...{ phone: '015-482-0000', email: '' },
  };
  const dateOf = async (eventId: string) =>
    (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
  const book = async (eventId: string, wish: Partial<CounterWish> = {}): Promise<string> => {
    const { id: occurrenceId, types } = await dateOf(eventId);
    const id = await inside((tx) =>
      program.get(BookAtCounter).run(tx, {
        ...{ occurrenceId, lines: [{ typeId: types[0]!.id, quantity: 2 }], press: newId(), total: 4_000 },
        ...{ memberId: null, guest: wish.memberId ? null : tsuru, pays: 'transfer', payBy: null },
        ...{ locale: 'ja', by: clerk, ...wish },
      }),
    );
    await program.runReactions();
    return id;
  };
  const listed = (eventId: string) =>
    inside((tx) => program.get(ListBookings).run(tx, eventId, { accountId: clerk, role: 'staff' }));
  const bookingOf = async (eventId: string) => (await listed(eventId))[0]!;
  const end = async (orderId: string, kept: number) => {
    await inside((tx) => program.get(EndBooking).run(tx, { orderId, kept, by: clerk }));
    await program.runReactions();
  };
  const transfers = (id: string) =>
    database.look<{ state: string }>(
      `select t.state from billing.order_transfer t join ticketing.ticket_payment p on p.attempt_id = t.id where p.order_id = $1`,
      [id],
    );
  const buyerOf = async (id: string): Promise<string> =>
    (
      await database.look<{ id: string }>('select ordered_by id from ticketing.ticket_order where id = $1', [
        id,
      ])
    )[0]!.id;
  const lettersTo = async (email: string) =>
    (
      await database.look<{ subject: string }>(
        `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
        [email],
      )
    ).map(({ subject }) => subject);

  it('names the account, and the name with its number, to read out; the bank’s list pays it, and the books are those of any transfer', async () => {
    const eventId = await bank.publish();
    const press = newId();
    const id = await book(eventId, { press });
    expect(await book(eventId, { press })).toBe(id);
    const booking = await bookingOf(eventId);
    const { payer, payUntil } = booking.transfer!;
    expect(booking).toMatchObject({
      ...{ stage: 'waits', means: 'bank_transfer', total: 4_000, kept: 0 },
      transfer: { amount: 4_000, received: 0, bankAccount: told },
    });
    expect(payer).toMatch(/^\d{4} ヤマダ ツル$/);
    expect(payUntil).toEqual(booking.payUntil);
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 2 });
    const came = await bank.bring(4_000, payer);
    expect(came).toMatchObject({ kind: 'exact', sure: true });
    expect(await bank.sure([came!.id])).toBe(1);
    expect(await bookingOf(eventId)).toMatchObject({ stage: 'settled', transfer: null });
    expect(await stage.standing(eventId)).toEqual({ sold: 2, held: 0 });
    expect(await stage.balances(await buyerOf(id))).toEqual({
      ...{ contract_liability: -3_637, customer_credit: 4_000, output_tax: -363 },
    });
    expect(await database.look('select recipient from platform.mail where recipient = $1', [''])).toEqual([]);
  });

  it('has the same last day as on the site; whoever has an address is written the account', async () => {
    const eventId = await bank.publish();
    const { startsAt } = await dateOf(eventId);
    const { dates } = await inside((tx) => program.get(ReadCounter).run(tx, eventId));
    const day = lastTransferDay({ days: 5, stopDays: 3 }, { startsAt, now: program.clock.now() });
    expect(dates[0]!.transferUntil).toEqual(new Date(`${day}T14:59:59.999Z`));
    await book(eventId, { guest: { ...tsuru, email: 'tsuru@example.jp', phone: '' } });
    expect((await bookingOf(eventId)).payUntil).toEqual(dates[0]!.transferUntil);
    expect(await lettersTo('tsuru@example.jp')).toEqual([
      expect.stringMatching(/お振込先のご案内/) as string,
    ]);
    const memberId = await stage.member();
    const ordered = await book(eventId, { memberId });
    expect((await stage.letters(memberId)).at(-1)).toMatch(/お振込先のご案内/);
    expect((await stage.purchase(memberId, ordered)).transfer).toMatchObject({ amount: 4_000 });
  });

  it('lapses as other transfers do: it waits until the bank’s list was looked through, then its places are free', async () => {
    const eventId = await bank.publish(2);
    await book(eventId);
    const { payUntil } = await bookingOf(eventId);
    await stage.wait((payUntil!.getTime() - program.clock.now().getTime()) / 60_000 + 60);
    expect(await bookingOf(eventId)).toMatchObject({ stage: 'waits' });
    await bank.lapse(payUntil!);
    expect(await bookingOf(eventId)).toMatchObject({ stage: 'lapsed', transfer: null });
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 0 });
  });

  it('is awaited of nobody who pays nothing: they have their tickets at once', async () => {
    const free = {
      nameJa: '無料',
      nameEn: null,
      price: 0,
      discounted: false,
      mostPerPerson: 4,
      capacity: null,
    };
    const eventId = await bank.publish(10, { types: [free] });
    const id = await book(eventId, { total: 0 });
    expect(await bookingOf(eventId)).toMatchObject({ stage: 'settled', means: 'door', transfer: null });
    expect(await transfers(id)).toEqual([]);
  });

  it('is not taken where the event takes none, nor so late that it could not come in time; nothing is kept then', async () => {
    const without = await stage.publish();
    await expect(book(without)).rejects.toMatchObject({ code: 'PAY_WAY_NOT_TAKEN' });
    const late = await bank.publish();
    await stage.wait(28 * 24 * 60);
    await expect(book(late)).rejects.toMatchObject({ code: 'TRANSFER_TOO_LATE' });
    expect((await inside((tx) => program.get(ReadCounter).run(tx, late))).dates[0]!.transferUntil).toBeNull();
    for (const eventId of [without, late])
      expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 0 });
  });

  it('no cash is taken for it; cancelled before the money came its places are free, and the bank’s list is not looked through for it', async () => {
    const eventId = await bank.publish();
    const id = await book(eventId);
    const cash = () =>
      inside((tx) => program.get(TakeCash).run(tx, { orderId: id, amount: 4_000, by: clerk }));
    await expect(cash()).rejects.toMatchObject({ code: 'COUNTER_BY_TRANSFER' });
    await end(id, 0);
    expect(await bookingOf(eventId)).toMatchObject({ stage: 'ended', transfer: null });
    expect(await transfers(id)).toEqual([{ state: 'ended' }]);
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 0 });
  });

  it('paid and cancelled, the fee of the policy is kept and the rest is owed by transfer, not in cash', async () => {
    const eventId = await bank.publish(10, { cancelling: [{ from: 60, percent: 50 }] });
    const id = await book(eventId);
    const { transfer } = await bookingOf(eventId);
    await bank.sure([(await bank.bring(4_000, transfer!.payer))!.id]);
    expect(await bookingOf(eventId)).toMatchObject({ stage: 'settled', kept: 2_000 });
    await end(id, 2_000);
    expect(await bookingOf(eventId)).toMatchObject({ stage: 'ended', due: 0 });
    expect(
      await database.look('select sum(amount)::int due from ticketing.ticket_refund where order_id = $1', [
        id,
      ]),
    ).toEqual([{ due: 2_000 }]);
    expect(await database.look('select 1 from ticketing.counter_cash where order_id = $1', [id])).toEqual([]);
  });

  it('the account for what goes back is typed in at the desk for whoever has no page, as strictly as on one’s own, and by whom is kept', async () => {
    const account = {
      ...{ bank: '見本銀行', branch: '本店', kind: 'ordinary' as const },
      ...{ number: '12345', holder: 'ﾔﾏﾀﾞ ﾂﾙ' },
    };
    const type = (orderId: string, typed: Partial<typeof account> = {}) =>
      inside((tx) =>
        program.get(NameBookingAccount).run(tx, { orderId, account: { ...account, ...typed }, by: clerk }),
      );
    const eventId = await bank.publish(10, { cancelling: [{ from: 60, percent: 50 }] });
    const id = await book(eventId);
    const { transfer } = await bookingOf(eventId);
    await expect(type(id)).rejects.toMatchObject({ code: 'REFUND_ACCOUNT_NOT_ASKED' });
    await bank.sure([(await bank.bring(4_000, transfer!.payer))!.id]);
    expect((await bookingOf(eventId)).account).toBeNull();
    await end(id, 2_000);
    expect((await bookingOf(eventId)).account).toEqual({ tail: null, typedAt: null });
    for (const [field, value] of Object.entries({ number: '12345678', holder: '山田', bank: ' ' }))
      await expect(type(id, { [field]: value })).rejects.toMatchObject({
        ...{ code: 'REFUND_ACCOUNT_INVALID', facts: { field } },
      });
    await type(id);
    await program.runReactions();
    expect((await bookingOf(eventId)).account).toEqual({ tail: '2345', typedAt: program.clock.now() });
    expect(
      await database.look('select account_by "by" from ticketing.counter_booking where id = $1', [id]),
    ).toEqual([{ by: clerk }]);
    expect(await database.look('select number, holder from billing.refund_account')).toEqual([
      { number: '0012345', holder: 'ヤマダ ツル' },
    ]);
    // She has no address, and nobody else is written to.
    expect(await database.look('select 1 from platform.mail where recipient = $1', [''])).toEqual([]);
    const member = await stage.member();
    const { id: own } = await bank.order(member, eventId, 1);
    await expect(type(own)).rejects.toMatchObject({ code: 'COUNTER_NOT_FOUND' });
    await expect(type(newId())).rejects.toMatchObject({ code: 'COUNTER_NOT_FOUND' });
  });

  it('called off, whoever booked on the phone waits in the list for the account as well', async () => {
    const eventId = await bank.publish();
    await book(eventId);
    const { transfer } = await bookingOf(eventId);
    await bank.sure([(await bank.bring(4_000, transfer!.payer))!.id]);
    await inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '荒天のため', en: null }));
    await program.runReactions();
    expect((await bookingOf(eventId)).account).toEqual({ tail: null, typedAt: null });
  });
});
