import { setTimeout as pause } from 'node:timers/promises';
import { expectContractHeld, useProgram, useTestDatabase } from '@enishi/testing';
import { CheckoutClient } from './checkout-client.ts';
import { KillableStack } from './killable-stack.ts';
import { foundCommunity, memberOf } from './paying-members.ts';

jest.setTimeout(300_000);

const database = useTestDatabase();
const program = useProgram(database);
const stack = new KillableStack(database);

/** How often each process dies; KILLS=20 for a long night. */
const ROUNDS = Number(process.env['KILLS'] ?? 3);

/** Who dies, and how long after the order is placed and after the card is charged (milliseconds). */
const deaths = Array.from({ length: ROUNDS }, (_, round) => round).flatMap((round) =>
  (['worker', 'api'] as const).map((victim) => ({
    victim,
    afterOrder: (round * 131) % 400,
    afterPayment: (round * 197 + (victim === 'api' ? 90 : 0)) % 600,
  })),
);

describe('processes killed around a checkout', () => {
  let communityId = '';

  beforeAll(async () => {
    program.clock.set(new Date());
    communityId = await foundCommunity(program);
    await stack.start();
  }, 120_000);

  afterAll(() => stack.stop());

  async function dieAndReturn(victim: 'api' | 'worker', after: number): Promise<void> {
    await pause(after);
    await stack.whileDead(victim);
  }

  it.each(deaths)(
    'ends with one charge and one membership when the $victim dies $afterOrder ms after the order and $afterPayment ms after the payment',
    async ({ victim, afterOrder, afterPayment }) => {
      const member = await memberOf(program, database, communityId);
      const browser = new CheckoutClient(stack.apiUrl, member.session);
      const [attempt] = await Promise.all([browser.start(), dieAndReturn(victim, afterOrder)]);
      const { url } = await browser.until(attempt.id, 'open');
      await Promise.all([browser.pay(url ?? ''), dieAndReturn(victim, afterPayment)]);
      await browser.until(attempt.id, 'paid');
      expect(await outcomeFor(member.memberId)).toEqual({
        payments: 1,
        receipts: 1,
        entries: 1,
        subscriptions: 1,
        plan: 'ind_standard',
      });
      expect(await chargesAtStripe(member.memberId)).toBe(1);
    },
  );

  it('leaves the books in balance', async () => {
    expect(await database.look('SELECT * FROM ledger.ledger_violations')).toEqual([]);
  });

  it("kept to Stripe's contract, however often somebody died", () => expectContractHeld(stack.sandboxUrl));

  /** Waits for what follows a payment, then counts it. */
  async function outcomeFor(memberId: string): Promise<Record<string, unknown> | undefined> {
    let row: Record<string, unknown> | undefined;
    for (let waited = 0; waited < 30_000; waited += 300) {
      [row] = await database.look(OUTCOME, [memberId]);
      if (row?.['receipts'] === 1 && row['plan'] === 'ind_standard' && row['entries'] === 1) return row;
      await pause(300);
    }
    return row;
  }

  async function chargesAtStripe(memberId: string): Promise<number> {
    const [customer] = await database.look<{ id: string }>(
      'SELECT stripe_customer_id AS id FROM billing.customer WHERE subject_id = $1',
      [memberId],
    );
    const response = await fetch(`${stack.sandboxUrl}/v1/charges?customer=${customer?.id}`, {
      headers: { authorization: 'Bearer sk_test_sandbox' },
    });
    const { data } = (await response.json()) as { data: { paid: boolean }[] };
    return data.filter(({ paid }) => paid).length;
  }
});

const OUTCOME = `
  SELECT (SELECT count(*)::int FROM billing.payment p WHERE p.customer_id = c.id) AS payments,
    (SELECT count(*)::int FROM billing.receipt r WHERE r.customer_id = c.id) AS receipts,
    (SELECT count(*)::int FROM billing.subscription s WHERE s.customer_id = c.id AND s.status = 'active') AS subscriptions,
    (SELECT count(*)::int FROM ledger.journal_entry e WHERE e.kind = 'payment' AND e.source_id IN
       (SELECT p.stripe_balance_transaction_id FROM billing.payment p WHERE p.customer_id = c.id)) AS entries,
    (SELECT plan_key FROM membership.membership WHERE member_id = c.subject_id) AS plan
  FROM billing.customer c WHERE c.subject_id = $1`;
