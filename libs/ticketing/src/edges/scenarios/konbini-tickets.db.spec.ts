import { PaidAheadJob } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ReleaseTickets } from '../../actions/orders/release-tickets.ts';
import { TicketCalendar } from '../schedules/ticket-calendar.ts';
import { setKonbiniStage } from './konbini-stage.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

/** Tickets that are paid at a convenience store, with the sandbox as Stripe and the till. */
describe('tickets paid at a convenience store', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const shop = setKonbiniStage(stage, { database, program });
  const stageOf = async (memberId: string, id: string) => (await stage.purchase(memberId, id)).stage;

  it('keep their places until the last second of the voucher, and are there once the till has the money', async () => {
    const [buyer, eventId] = [await stage.member(), await shop.publish()];
    const { id, intent, until } = await shop.order(buyer, eventId, 2);
    const { payment, stage: now, expiresAt } = await stage.purchase(buyer, id);
    expect(now).toBe('awaiting_payment');
    expect(payment).toMatchObject({ state: 'waiting', amount: 4_000, moneyMoved: false, means: 'konbini' });
    expect(payment?.voucher?.codes.map(({ chain }) => chain)).toContain('seicomart');
    expect(payment?.voucher?.expiresAt.toISOString()).toMatch(/T14:59:59.000Z$/);
    expect(tokyoDateOf(expiresAt)).toBe(payment?.voucher?.lastDay);
    expect(until).toEqual(expiresAt);
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 2 });
    expect(await shop.unpaid(eventId)).toBe(2);
    expect((await stage.letters(buyer)).at(-1)).toMatch(
      /「道東マッチングナイト東京」コンビニ払いのご案内（.+23:59まで）/,
    );
    await stage.wait(2 * 24 * 60);
    await shop.till(intent);
    await stage.catchUp();
    const { stage: then, tickets } = await stage.purchase(buyer, id);
    expect([then, tickets.length, await stage.standing(eventId)]).toEqual([
      'confirmed',
      2,
      { sold: 2, held: 0 },
    ]);
    expect((await stage.letters(buyer)).at(-1)).toBe('【見本の会】「道東マッチングナイト東京」のチケット');
    const books = await stage.balances(buyer);
    expect(books).toMatchObject({ output_tax: -363, contract_liability: -3_637 });
    expect(books.stripe_clearing! + books.processor_fee!).toBe(4_000);
    const [receipt] = await database.look<{ means: string; amount: number }>(
      `select r.means, r.amount from billing.receipt r join billing.customer c on c.id = r.customer_id where c.subject_id = $1`,
      [buyer],
    );
    expect(receipt).toEqual({ means: 'konbini', amount: 4_000 });
    await stage.wait(30 * 24 * 60);
    await program.get(TicketCalendar).earnTickets();
    expect(await stage.balances(buyer)).toMatchObject({ ticket_revenue: -3_637 });
    expect(await stage.faults()).toEqual([]);
    expect(await shop.saleFaults()).toEqual([]);
  });

  it('edge case 15: expires at 23:59:59 in Japan: Stripe is asked before the places are let go, and who had it is told', async () => {
    const [buyer, eventId] = [await stage.member(), await shop.publish()];
    const { id, intent, until } = await shop.order(buyer, eventId);
    await stage.wait((until.getTime() - program.clock.now().getTime()) / 60_000 - 1);
    await stage.everyMinute();
    expect(await stageOf(buyer, id)).toBe('awaiting_payment');
    await stage.wait(2);
    await program.get(TicketCalendar).askAboutUnpaid();
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 1 });
    await program.runReactions();
    expect([await stageOf(buyer, id), await stage.standing(eventId)]).toEqual([
      'unpaid',
      { sold: 0, held: 0 },
    ]);
    expect((await stage.letters(buyer)).at(-1)).toBe(
      '【見本の会】「道東マッチングナイト東京」のお支払い期限が過ぎました',
    );
    await shop.till(intent);
    await stage.catchUp();
    expect([await stageOf(buyer, id), await stage.balances(buyer)]).toEqual(['unpaid', {}]);
  });

  it('edge case 4: paid in time and told to nobody: Stripe is asked before the places are let go, and the tickets are there, once', async () => {
    const [buyer, eventId] = [await stage.member(), await shop.publish()];
    const { id, intent, until } = await shop.order(buyer, eventId);
    await shop.till(intent);
    await stage.wait((until.getTime() - program.clock.now().getTime()) / 60_000 + 1);
    await stage.everyMinute();
    await stage.everyMinute();
    await stage.catchUp();
    expect([await stageOf(buyer, id), await stage.standing(eventId)]).toEqual([
      'confirmed',
      { sold: 1, held: 0 },
    ]);
    expect((await stage.letters(buyer)).filter((subject) => subject.endsWith('のチケット'))).toHaveLength(1);
  });

  it('edge case 3: paid, and learnt after the places went to somebody else: tickets while there is room, else all of it goes back', async () => {
    const [buyer, late, other] = [await stage.member(), await stage.member(), await stage.member()];
    const eventId = await shop.publish(2);
    const [first, second] = [await shop.order(buyer, eventId), await shop.order(late, eventId)];
    await shop.till(first.intent);
    await shop.till(second.intent);
    await stage.wait((first.until.getTime() - program.clock.now().getTime()) / 60_000 + 30);
    await stage.order(other, eventId);
    await stage.catchUp();
    await stage.catchUp();
    const ends = [await stageOf(buyer, first.id), await stageOf(late, second.id)].sort();
    expect(ends).toEqual(['confirmed', 'needs_attention']);
    const loser = (await stageOf(buyer, first.id)) === 'confirmed' ? late : buyer;
    expect(await stage.refunds(loser)).toEqual([{ amount: 2_000, state: 'needs_account' }]);
    expect(await stage.standing(eventId)).toEqual({ sold: 1, held: 1 });
    expect(await stage.faults()).toEqual([]);
  });

  it('stand beside each other and beside a card: ordering again makes no voucher void', async () => {
    const [buyer, one, another] = [await stage.member(), await shop.publish(), await shop.publish()];
    const first = await shop.order(buyer, one);
    const second = await shop.order(buyer, another);
    const card = await stage.order(buyer, another);
    await payPage(card.url);
    await shop.till(first.intent);
    await shop.till(second.intent);
    await stage.catchUp();
    for (const { id } of [first, second, card]) expect(await stageOf(buyer, id)).toBe('confirmed');
    expect(await stage.refunds(buyer)).toEqual([]);
  });

  it('given up by the buyer: the voucher is void and the places are free at once', async () => {
    const [buyer, eventId] = [await stage.member(), await shop.publish()];
    const { id, intent } = await shop.order(buyer, eventId);
    await stage.inside((tx) => program.get(ReleaseTickets).run(tx, buyer, id));
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 1 });
    await program.runReactions();
    expect([await stageOf(buyer, id), await stage.standing(eventId)]).toEqual([
      'unpaid',
      { sold: 0, held: 0 },
    ]);
    expect(await shop.till(intent)).toMatchObject({ status: 'canceled' });
    expect(await stage.letters(buyer)).toHaveLength(1);
  });

  it('remind on the day before the last, once, and not of what was paid', async () => {
    const [buyer, quick, eventId] = [await stage.member(), await stage.member(), await shop.publish()];
    await shop.order(buyer, eventId);
    const paid = await shop.order(quick, eventId);
    await shop.till(paid.intent);
    await stage.catchUp();
    const remind = async () => {
      await program.get(PaidAheadJob).remind();
      await program.runReactions();
    };
    await remind();
    await stage.wait(2 * 24 * 60);
    await remind();
    await remind();
    const reminded = async (memberId: string) =>
      (await stage.letters(memberId)).filter((subject) => subject.includes('期限が近づいています')).length;
    expect([await reminded(buyer), await reminded(quick)]).toEqual([1, 0]);
  });

  it('tell their buyer nothing of a membership: a voucher of tickets is no fee', async () => {
    const [buyer, eventId] = [await stage.member(), await shop.publish()];
    const { intent } = await shop.order(buyer, eventId);
    await shop.till(intent);
    await stage.catchUp();
    expect(await stage.letters(buyer)).toHaveLength(2);
    const lines = await database.look(
      `select kind from membership.timeline_entry where member_id = $1 and kind like 'voucher%'`,
      [buyer],
    );
    expect(lines).toEqual([]);
  });

  it('are refused with a sentence where the event takes no stores, and nothing is ordered', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.hold(buyer, eventId);
    await expect(stage.press(buyer, id, 'konbini')).rejects.toMatchObject({ code: 'PAY_WAY_NOT_TAKEN' });
    expect(await stageOf(buyer, id)).toBe('held');
  });
});
