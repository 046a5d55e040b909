import { disputed, refunded } from '@enishi/billing';
import type { Disputed } from '@enishi/billing';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import { ReverseSlip } from '@enishi/ledger';
import { registerTenant } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import { EnterEventSlip, SaveEvent, TicketingModule, TurnEvent, usualCancelPolicy } from '@enishi/ticketing';

import { InsightsModule } from '../insights.module.ts';
import { ReadEventResult } from './read-event-result.ts';

const database = useTestDatabase();
const program = useProgram(database, { modules: [InsightsModule, TicketingModule] });
const now = new Date('2026-05-01T03:00:00Z');
let community = '';
let people = 0;

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(community, work);

/** Writes a row past the contexts that own it: their rules are not what is tested here. */
async function write(table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const marks = columns.map((_, index) => `$${index + 1}`).join(', ');
  await database.look(`insert into ${table} (${columns.join(', ')}) values (${marks})`, Object.values(row));
}

type Shown = { eventId: string; occurrenceId: string; typeIds: string[] };

/** On the given day in Tokyo; grown-ups pay 2,000 yen, students nothing. */
async function publish(day = '2026-05-10'): Promise<Shown> {
  const at = (clock: string) => new Date(`${day}T${clock}:00+09:00`);
  const type = { nameEn: null, discounted: false, mostPerPerson: 4, capacity: null };
  const eventId = await inside(async (tx) => {
    const id = await program.get(SaveEvent).run(tx, {
      id: null,
      words: {
        ...{ kind: 'talk', titleJa: '移住を語る夜', titleEn: null, bodyJa: '話します。', bodyEn: null },
        ...{ placeJa: '釧路', placeEn: null },
      },
      sale: {
        dates: [{ startsAt: at('18:30'), endsAt: at('20:30'), saleUntil: at('18:30'), capacity: 60 }],
        ...{ together: null, payment: 'door', cancelling: usualCancelPolicy },
        types: [
          { ...type, nameJa: '一般', price: 2_000 },
          { ...type, nameJa: '学生', price: 0 },
        ],
      },
    });
    await program.get(TurnEvent).publish(tx, id);
    return id;
  });
  const rows = await database.look<{ occurrence: string; type: string }>(
    `select o.id occurrence, t.id type from ticketing.occurrence o join ticketing.ticket_type t on t.event_id = o.event_id
      where o.event_id = $1 order by t.position`,
    [eventId],
  );
  return { eventId, occurrenceId: rows[0]!.occurrence, typeIds: rows.map(({ type: id }) => id) };
}

async function member(prefecture: string, born: string, erasedOn: string | null = null): Promise<string> {
  const id = newId();
  people += 1;
  await write('membership.member', {
    ...{ id, community_id: community, account_id: newId(), number: `D-2026-${people}`, family_name: '佐藤' },
    ...{
      given_name: 'みお',
      family_kana: 'サトウ',
      given_kana: 'ミオ',
      email: `${id}@example.jp`,
      birth_date: born,
    },
    ...{
      prefecture,
      tie: '',
      guardian_state: 'none',
      guardian_covers_paid: false,
      newsletter: false,
      locale: 'ja',
    },
    ...{ joined_on: '2026-04-01', erased_on: erasedOn, created_at: now, updated_at: now },
  });
  return id;
}

type Bought = { means?: 'door' | 'card'; prices: number[]; state?: string; fee?: number | null };

/** An order with a ticket for each price; kind 0 for what costs something. Answers with the order. */
async function bought(
  memberId: string,
  shown: Shown,
  { means = 'door', prices, state, fee }: Bought,
): Promise<string> {
  const id = newId();
  await write('ticketing.ticket_order', {
    ...{
      id,
      community_id: community,
      event_id: shown.eventId,
      occurrence_id: shown.occurrenceId,
      member_id: memberId,
    },
    ...{
      ordered_by: memberId,
      state: 'confirmed',
      lines: '[]',
      total: 0,
      locale: 'ja',
      means,
      ordered_at: now,
    },
  });
  for (const price of prices)
    await write('ticketing.ticket', {
      ...{
        id: newId(),
        community_id: community,
        order_id: id,
        occurrence_id: shown.occurrenceId,
        price,
        serial: 1,
      },
      ...{
        ticket_type_id: shown.typeIds[price > 0 ? 0 : 1],
        state: state ?? 'valid',
        fee: fee ?? null,
        issued_at: now,
      },
    });
  return id;
}

/** What Stripe kept of the card payment of an order. Answers with the payment. */
async function charged(orderId: string, amount: number, fee: number): Promise<string> {
  const id = newId();
  await write('billing.payment', {
    ...{
      id,
      community_id: community,
      customer_id: newId(),
      stripe_invoice_id: `in_${id}`,
      interval: 'month',
    },
    ...{
      stripe_subscription_id: '',
      offer_key: 'event',
      offer_name: 'チケット',
      stream: 'event_ticket',
      amount,
      fee,
    },
    ...{
      tax_category: 'taxable_10',
      refunded: 0,
      state: 'paid',
      period_start: now,
      period_end: now,
      fetched_at: now,
    },
  });
  await write('ticketing.ticket_payment', {
    ...{ attempt_id: newId(), community_id: community, order_id: orderId, number: 1, state: 'used' },
    ...{ payment_id: id, amount, opened_at: now, paid_at: now },
  });
  await database.look('update ticketing.ticket_order set total = $2 where id = $1', [orderId, amount]);
  return id;
}

/** As billing tells of money that left in Stripe's dashboard, or of an objection at the bank. */
const subject = { kind: 'member', id: newId() } as const;
const refundOutside = (paymentId: string, amount: number, full: boolean) =>
  inside((tx) =>
    tx.emit(refunded, {
      ...{ paymentId, refundId: newId(), amount: yen(amount), full },
      ...{ origin: 'dashboard', subject },
    }),
  );
const dispute = (paymentId: string, amount: number, state: Disputed['state'], disputeId = newId()) =>
  inside((tx) =>
    tx.emit(disputed, { paymentId, disputeId, amount: yen(amount), state, dueBy: null, subject }),
  );

const enter = (eventId: string, kind: 'cost' | 'subsidy', amount: number, id = newId()) =>
  inside((tx) =>
    program.get(EnterEventSlip).run(tx, eventId, {
      ...{ id, enteredBy: newId() },
      fields: {
        ...{ kind, name: kind === 'cost' ? '会場費' : '交流事業補助金', amount, taxCategory: 'out_of_scope' },
        ...{ occurredOn: tokyoDate('2026-05-01'), periodFrom: null, periodTo: null, restrictedUse: null },
        ...{ costAccount: kind === 'cost' ? 'venue' : null, grantName: null },
      },
    }),
  );
const result = (eventId: string) => inside((tx) => program.get(ReadEventResult).run(tx, eventId));

beforeEach(async () => {
  community = newId();
  program.clock.set(now);
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
});

describe('the result of an event', () => {
  it('is what its tickets brought, less what Stripe kept and what was spent on it', async () => {
    const shown = await publish();
    const buyer = await member('01', '1990-04-02');
    const paid = await bought(buyer, shown, { means: 'card', prices: [2_000, 2_000, 0] });
    await charged(paid, 4_000, 144);
    await bought(await member('13', '1980-04-02'), shown, { prices: [2_000] });
    await bought(await member('13', '1980-04-02'), shown, {
      prices: [2_000],
      state: 'cancelled',
      fee: 1_000,
    });
    const elsewhere = await publish();
    await bought(buyer, elsewhere, { prices: [2_000] });
    await enter(shown.eventId, 'cost', 3_500);
    await enter(shown.eventId, 'subsidy', 2_000);
    await enter(elsewhere.eventId, 'cost', 9_000);
    expect(await result(shown.eventId)).toMatchObject({
      titleJa: '移住を語る夜',
      kinds: [
        { name: { ja: '一般' }, tickets: 3, amount: 6_000 },
        { name: { ja: '学生' }, tickets: 1, amount: 0 },
      ],
      ...{ tickets: 4, cancelFees: 1_000, atTheDoor: 2_000, processorFees: 144, ownIncome: 7_000 },
      ...{ publicMoney: 2_000, cost: 3_644, left: 5_356, leftAlone: 3_356, costPerTicket: yen(911) },
      slips: [
        { kind: 'subsidy', account: null },
        { kind: 'cost', name: '会場費', account: { ja: '会場費' } },
      ],
    });
  });

  it('lacks what was given back of good tickets, once, and what a bank took for good', async () => {
    const shown = await publish();
    const buyer = await member('01', '1990-04-02');
    const paid = async (...prices: number[]): Promise<string> => {
      const order = await bought(buyer, shown, { means: 'card', prices });
      return charged(order, prices.length * 2_000, 0);
    };
    const told = async () => {
      const { tickets, givenBack, ownIncome } = await result(shown.eventId);
      return { tickets, givenBack, ownIncome };
    };
    const [goodwill, ended, lost] = [await paid(2_000, 2_000), await paid(2_000), await paid(2_000, 2_000)];
    expect(await told()).toEqual({ tickets: 5, givenBack: 0, ownIncome: 10_000 });
    await refundOutside(goodwill, 500, false);
    expect(await told()).toEqual({ tickets: 5, givenBack: 500, ownIncome: 9_500 });
    await database.look(`update ticketing.outside_money set state = 'kept'`);
    await refundOutside(ended, 2_000, true);
    expect(await told()).toEqual({ tickets: 4, givenBack: 500, ownIncome: 7_500 });
    const [part, won] = [newId(), newId()];
    for (const [id, states] of [
      [part, ['needs_response', 'lost']],
      [won, ['needs_response', 'won']],
    ] as const)
      for (const state of states) {
        await dispute(lost, 2_000, state, id);
        if (state === 'needs_response') expect((await told()).givenBack).toBe(id === part ? 500 : 2_500);
      }
    expect(await told()).toEqual({ tickets: 4, givenBack: 2_500, ownIncome: 5_500 });
    await refundOutside(goodwill, 3_500, true);
    expect(await told()).toEqual({ tickets: 2, givenBack: 2_000, ownIncome: 2_000 });
  });

  it('counts all slips, however many more than are listed', async () => {
    const { eventId } = await publish();
    for (let at = 0; at < 3; at += 1) await enter(eventId, 'cost', 1_000);
    const slip = await enter(eventId, 'cost', 1_000);
    await inside((tx) =>
      program.get(ReverseSlip).run(tx, { id: slip.id, reason: '二重', reversedBy: newId() }),
    );
    await database.look(
      `insert into ledger.slip (id, community_id, kind, name, amount, tax_category, occurred_on, entered_by, entered_at,
                                cost_account, purpose_kind, purpose_id)
       select gen_random_uuid(), community_id, kind, '物品', 10, tax_category, occurred_on - 1, entered_by, entered_at,
              'publicity', purpose_kind, purpose_id from ledger.slip, generate_series(1, 250) where id = $1`,
      [slip.id],
    );
    const { slips, slipsLeftOut, costs, cost } = await result(eventId);
    expect([slips.length, slipsLeftOut, cost]).toEqual([200, 53, 5_500]);
    expect(slips.slice(0, 4).map(({ amount }) => amount)).toEqual([1_000, 1_000, 1_000, 10]);
    expect(costs.map(({ account, amount }) => [account.ja, amount])).toEqual([
      ['会場費', 3_000],
      ['広報費', 2_500],
    ]);
  });

  it('keeps a slip that is sent twice once, and leaves out what was taken back', async () => {
    const { eventId } = await publish();
    const id = newId();
    await Promise.all([enter(eventId, 'cost', 3_500, id), enter(eventId, 'cost', 3_500, id)]);
    expect((await result(eventId)).cost).toBe(3_500);
    await inside((tx) => program.get(ReverseSlip).run(tx, { id, reason: '金額の誤り', reversedBy: newId() }));
    expect(await result(eventId)).toMatchObject({ cost: 0, slips: [] });
    expect(await database.look('select violation from ledger.ledger_violations')).toEqual([]);
  });

  it('is of an event of this community, and so is what is entered for it', async () => {
    const { eventId } = await publish();
    await program.transactions.inSystem((tx) => registerTenant(tx, (community = newId())));
    await expect(result(eventId)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await expect(enter(eventId, 'cost', 1)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });

  it('asks as much of an event with many tickets as of one with none', async () => {
    const { eventId } = await publish();
    const none = await countStatements(() => result(eventId));
    await enter(eventId, 'cost', 1);
    expect((await countStatements(() => result(eventId))).statements).toHaveLength(none.statements.length);
  });
});
