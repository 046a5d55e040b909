import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { startScenario, violationsOf, type Scenario } from '../testing/scenario.ts';

/** The balance on its way to the bank: what a ledger is tied out against. */
describe('payouts', () => {
  let s: Scenario;
  beforeAll(async () => {
    s = await startScenario();
    // A Wednesday.
    await s.control('/clock', { now: '2026-04-01T03:00:00Z' });
  });
  afterAll(() => s.close());

  const to = async (iso: string): Promise<void> => void (await s.control('/clock', { now: iso }));
  const pay = (amount: number) =>
    s.stripe.paymentIntents.create({
      amount,
      currency: 'jpy',
      payment_method: 'pm_card_visa',
      confirm: true,
      expand: ['latest_charge'],
    });
  const available = async (): Promise<number | undefined> =>
    (await s.stripe.balance.retrieve()).available[0]?.amount;
  const typesOf = async (id: string): Promise<string[]> =>
    (await s.stripe.events.list({ limit: 100 })).data
      .filter(({ data }) => (data.object as { id?: string }).id === id)
      .map(({ type }) => type)
      .reverse();

  it('pays nothing out by itself until it is told to', async () => {
    await pay(10_000);
    await to('2026-04-30T00:00:00Z');
    expect((await s.stripe.payouts.list()).data).toEqual([]);
    expect(await available()).toBe(9_640);
  });

  it('by hand: no more than is available, called back while pending', async () => {
    await expect(s.stripe.payouts.create({ amount: 9_641, currency: 'jpy' })).rejects.toMatchObject({
      code: 'balance_insufficient',
    });
    const payout = await s.stripe.payouts.create({ amount: 640, currency: 'jpy', metadata: { month: '4' } });
    expect(payout).toMatchObject({
      automatic: false,
      status: 'pending',
      reconciliation_status: 'not_applicable',
    });
    expect(await available()).toBe(9_000);
    const back = await s.stripe.payouts.cancel(payout.id);
    expect(back.status).toBe('canceled');
    expect(await available()).toBe(9_640);
    await expect(s.stripe.payouts.cancel(payout.id)).rejects.toMatchObject({ statusCode: 400 });
    await expect(s.stripe.balanceTransactions.list({ payout: payout.id })).rejects.toMatchObject({
      param: 'payout',
    });
    expect((await s.stripe.payouts.update(payout.id, { metadata: { month: '' } })).metadata).toEqual({});
    const kinds = (await s.stripe.balanceTransactions.list({ source: payout.id })).data;
    expect(kinds.map(({ type, amount }) => [type, amount])).toEqual([
      ['payout_cancel', 640],
      ['payout', -640],
    ]);
    expect(await typesOf(payout.id)).toEqual([
      'payout.created',
      'payout.updated',
      'payout.canceled',
      'payout.updated',
    ]);
  });

  it('every week: money of four business days ago, and the books tie out to the yen', async () => {
    const told = await s.control('/settings', { payouts: 'weekly', payoutWeekday: 'friday' });
    expect(told['payouts']).toEqual({ interval: 'weekly', weekday: 'friday', monthDay: 31, delayDays: 4 });
    const paid = await pay(5_000);
    await s.stripe.refunds.create({ payment_intent: paid.id, amount: 1_000 });
    // The payment of Thursday 30 April is available on Wednesday 6 May; the payout of that week sets out on the 7th.
    await to('2026-05-07T01:00:00Z');
    const [first] = (await s.stripe.payouts.list({ status: 'pending' })).data;
    expect(first).toMatchObject({
      amount: 9_640 + 5_000 - 180 - 1_000,
      automatic: true,
      arrival_date: Date.parse('2026-05-08T00:00:00Z') / 1000,
      reconciliation_status: 'in_progress',
    });
    const id = first?.id ?? '';
    expect(await available()).toBe(0);
    await expect(s.stripe.payouts.cancel(id)).rejects.toMatchObject({ statusCode: 400 });
    expect((await s.stripe.balanceTransactions.list({ payout: id })).data).toEqual([]);

    await to('2026-05-08T00:00:00Z');
    const there = await s.stripe.payouts.retrieve(id, { expand: ['balance_transaction'] });
    expect(there).toMatchObject({
      status: 'paid',
      reconciliation_status: 'completed',
      balance_transaction: {
        type: 'payout',
        net: -there.amount,
        reporting_category: 'payout',
        status: 'available',
      },
    });
    const entries = (await s.stripe.balanceTransactions.list({ payout: id, limit: 100 })).data;
    expect(entries.reduce((sum, { net }) => sum + net, 0)).toBe(0);
    expect(entries.map(({ type, net }) => [type, net]).sort()).toEqual([
      ['charge', 4_820],
      ['charge', 9_640],
      ['payout', -13_460],
      ['payout', -640],
      ['payout_cancel', 640],
      ['refund', -1_000],
    ]);
    expect(await typesOf(id)).toEqual([
      'payout.created',
      'payout.updated',
      'payout.reconciliation_completed',
      'payout.updated',
      'payout.paid',
    ]);
  });

  it('a payout that the bank sends back goes along with the next', async () => {
    await pay(2_000);
    await to('2026-05-15T00:00:00Z');
    const [sent] = (await s.stripe.payouts.list({ limit: 1 })).data;
    expect(sent).toMatchObject({ amount: 1_928, status: 'paid' });
    const page = await (await fetch(`${s.url}/?lang=en`)).text();
    expect(page).toContain(`action="/_sandbox/payouts/${sent?.id}"`);
    await s.control(`/payouts/${sent?.id}`, { to: 'failed' });
    expect(await s.stripe.payouts.retrieve(sent?.id ?? '')).toMatchObject({
      status: 'failed',
      failure_code: 'account_closed',
      failure_balance_transaction: expect.stringMatching(/^txn_/) as string,
    });
    expect(await available()).toBe(1_928);
    await to('2026-05-22T00:00:00Z');
    const [again] = (await s.stripe.payouts.list({ limit: 1 })).data;
    expect(again).toMatchObject({ amount: 1_928, status: 'paid' });
    expect(again?.id).not.toBe(sent?.id);
  });

  it('a debt waits: no payout until the balance is above nothing again', async () => {
    const { latest_charge: charge } = await pay(3_000);
    await to('2026-05-29T00:00:00Z');
    const before = (await s.stripe.payouts.list({ limit: 100 })).data.length;
    await s.stripe.refunds.create({ charge: (charge as { id: string }).id });
    await to('2026-06-05T00:00:00Z');
    expect(await available()).toBe(-3_000);
    await pay(4_000);
    await to('2026-06-12T00:00:00Z');
    const all = (await s.stripe.payouts.list({ limit: 100 })).data;
    expect(all).toHaveLength(before + 1);
    expect(all[0]?.amount).toBe(4_000 - 144 - 3_000);
  });

  it('no yen is paid out twice, and none is lost', async () => {
    const entries = (await s.stripe.balanceTransactions.list({ limit: 100 })).data;
    const payouts = (await s.stripe.payouts.list({ limit: 100 })).data.filter(({ automatic }) => automatic);
    const seen = new Set<string>();
    for (const { id } of payouts) {
      const part = (await s.stripe.balanceTransactions.list({ payout: id, limit: 100 })).data;
      expect(part.reduce((sum, { net }) => sum + net, 0)).toBe(0);
      for (const entry of part) {
        expect(seen.has(entry.id)).toBe(false);
        seen.add(entry.id);
      }
    }
    const left = entries.filter(({ id }) => !seen.has(id)).reduce((sum, { net }) => sum + net, 0);
    const { available: now, pending } = await s.stripe.balance.retrieve();
    expect(left).toBe((now[0]?.amount ?? 0) + (pending[0]?.amount ?? 0));
    expect(violationsOf(s)).toEqual([]);
  });
});

it('payouts that the start switched on go on after a restart, and are due again when the clock is set back', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'payouts-'));
  const first = await startScenario({ payouts: 'weekly', dataDir });
  await first.control('/clock', { now: '2026-04-01T00:00:00Z' });
  await first.stripe.paymentIntents.create({
    amount: 1_000,
    currency: 'jpy',
    payment_method: 'pm_card_visa',
    confirm: true,
  });
  await first.close();
  const second = await startScenario({ payouts: 'weekly', dataDir });
  await second.control('/clock', { now: '2026-04-20T00:00:00Z' });
  expect((await second.stripe.payouts.list()).data.map(({ amount, created }) => [amount, created])).toEqual([
    [964, Date.parse('2026-04-09T00:00:00Z') / 1000],
  ]);
  expect(violationsOf(second)).toEqual([]);
  await second.close();
});
