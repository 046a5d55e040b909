import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { BillingModule } from '../../billing.module.ts';
import { CheckDriftJob } from '../schedules/check-drift.job.ts';
import { billingSchemas, pay, setStage } from './billing-stage.ts';

describe('checkout', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  const attemptsOf = (subjectId: string) =>
    database.look<{ state: string }>(
      `select a.state from billing.checkout_attempt a join billing.customer c on c.id = a.customer_id where c.subject_id = $1 order by a.id`,
      [subjectId],
    );
  const customersAtStripe = async (subjectId: string) => {
    const { data } = await sandbox.call<{ data: { metadata: Record<string, string> }[] }>(
      'GET',
      '/v1/customers',
      { limit: '100' },
    );
    return data.filter(({ metadata }) => metadata['subject'] === subjectId);
  };

  it('double click: the same key is the same attempt, even twenty at once', async () => {
    const subject = stage.member();
    const idempotencyKey = newId();
    const views = await Promise.all(
      Array.from({ length: 20 }, () => stage.order(subject, { idempotencyKey })),
    );
    expect(new Set(views.map(({ id }) => id)).size).toBe(1);
    expect(await attemptsOf(subject.id)).toHaveLength(1);
  });

  it('check-then-create without lock: of twenty different orders at once one is under way', async () => {
    const subject = stage.member();
    await Promise.all(Array.from({ length: 20 }, () => stage.order(subject)));
    const states = (await attemptsOf(subject.id)).map(({ state }) => state);
    expect(states.filter((state) => state === 'requested')).toHaveLength(1);
    expect(states.filter((state) => state === 'expired')).toHaveLength(19);
    await program.runReactions();
    expect(await customersAtStripe(subject.id)).toHaveLength(1);
  });

  it('two tabs: the older page is closed before the new one opens', async () => {
    const subject = stage.member();
    const first = await stage.openPage(subject);
    const second = await stage.openPage(subject);
    expect((await pay(first.url)).status).not.toBe(303);
    expect((await pay(second.url)).status).toBe(303);
    expect((await stage.settle(subject, second.id)).state).toBe('paid');
    expect((await stage.attempt(subject, first.id)).state).toBe('expired');
  });

  it('two tabs, the older one paid a moment ago: no second page, no second payment', async () => {
    const subject = stage.member();
    const first = await stage.openPage(subject);
    await pay(first.url);
    const second = await stage.order(subject);
    await program.runReactions();
    expect(await stage.attempt(subject, second.id)).toMatchObject({ state: 'failed', url: null });
    expect(await stage.attempt(subject, first.id)).toMatchObject({ state: 'paid', moneyMoved: true });
    await expect(stage.order(subject)).rejects.toThrow('ALREADY_SUBSCRIBED');
  });

  it('the same key for another order is refused', async () => {
    const subject = stage.member();
    const idempotencyKey = newId();
    await stage.order(subject, { idempotencyKey });
    await expect(stage.order(stage.member(), { idempotencyKey })).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
  });

  it('two Stripe customers per sign-up: a lost answer to "create customer" makes no second one', async () => {
    const subject = stage.member();
    await stage.control('/faults', { kind: 'reset', operation: 'Customers.create', when: 'after' });
    const page = await stage.openPage(subject);
    expect(page.url).toContain('/c/pay/');
    expect(await customersAtStripe(subject.id)).toHaveLength(1);
  });

  it('crash between Stripe and commit: asking for the page again gives the same page', async () => {
    const subject = stage.member();
    await stage.control('/faults', { kind: 'reset', operation: 'Checkout.Sessions.create', when: 'after' });
    const page = await stage.openPage(subject);
    const customer = await stage.stripeCustomer(subject);
    const { data } = await sandbox.call<{ data: object[] }>('GET', '/v1/checkout/sessions', { customer });
    expect(data).toHaveLength(1);
    expect((await pay(page.url)).status).toBe(303);
  });

  it('Stripe silent: the attempt is unknown, not failed, and opens when Stripe answers', async () => {
    const subject = stage.member();
    await stage.control('/faults', { kind: '500', operation: 'Checkout.Sessions.create', next: 3 });
    const { id } = await stage.order(subject);
    await expect(program.runReactions()).rejects.toThrow('STRIPE_UNAVAILABLE');
    expect(await stage.attempt(subject, id)).toMatchObject({ state: 'unknown', moneyMoved: false });
    await database.look(`update platform.outbox set relayed_at = null where payload->>'attemptId' = $1`, [
      id,
    ]);
    await program.runReactions();
    expect((await stage.attempt(subject, id)).state).toBe('open');
  });

  it('declined card: the page stays open, no money moved, and another card works', async () => {
    const subject = stage.member();
    const page = await stage.openPage(subject);
    await pay(page.url, '4000000000009995');
    expect(await stage.settle(subject, page.id)).toMatchObject({
      state: 'open',
      declineCode: 'insufficient_funds',
      moneyMoved: false,
    });
    await pay(page.url);
    expect((await stage.settle(subject, page.id)).state).toBe('paid');
  });

  it('a card that asks for 3-D Secure: failed, the page stays open; passed, it is paid', async () => {
    const subject = stage.member();
    const page = await stage.openPage(subject);
    const asked = async () => (await pay(page.url, '4000002500003155')).headers.get('location')!;
    const answer = async (challenge: string, result: 'fail' | 'complete') => {
      const said = await fetch(challenge, { method: 'POST', body: `result=${result}`, redirect: 'manual' });
      await fetch(said.headers.get('location')!, { redirect: 'manual' });
    };
    await answer(await asked(), 'fail');
    expect(await stage.settle(subject, page.id)).toMatchObject({ state: 'open', moneyMoved: false });
    await answer(await asked(), 'complete');
    expect(await stage.settle(subject, page.id)).toMatchObject({ state: 'paid', moneyMoved: true });
  });

  it('failed first payment blocks later checkout: after a declined card one may order again', async () => {
    const subject = stage.member();
    const page = await stage.openPage(subject);
    await pay(page.url, '4000000000009995');
    await stage.settle(subject, page.id);
    expect((await stage.subscribe(subject)).state).toBe('paid');
  });

  it('email used as identity: two members with one address stay two', async () => {
    const [one, two] = [stage.member(), stage.member()];
    const customer = { email: 'family@example.jp', name: '佐藤 家' };
    expect((await stage.subscribe(one, { customer })).state).toBe('paid');
    expect((await stage.subscribe(two, { customer })).state).toBe('paid');
    expect(await stage.stripeCustomer(one)).not.toBe(await stage.stripeCustomer(two));
  });

  it("others' attempts are not found", async () => {
    const page = await stage.openPage(stage.member());
    await expect(stage.attempt(stage.member(), page.id)).rejects.toThrow('CHECKOUT_UNKNOWN');
    await expect(stage.attempt(stage.member(), 'no uuid')).rejects.toThrow('CHECKOUT_UNKNOWN');
  });

  it('an amount below what a card can be charged is refused', async () => {
    const { standardMonthly } = await import('./billing-stage.ts');
    const offer = { ...standardMonthly, amount: 49 as typeof standardMonthly.amount };
    await expect(stage.order(stage.member(), { offer })).rejects.toThrow('OFFER_NOT_CHARGEABLE');
  });

  describe('a second subscription behind our back', () => {
    const subscribeDirectly = async (subjectId: string, price: string) => {
      const [row] = await database.look<{ id: string; email: string }>(
        `select stripe_customer_id as id from billing.customer where subject_id = $1`,
        [subjectId],
      );
      const method = await sandbox.call<{ id: string }>('POST', '/v1/payment_methods/pm_card_visa/attach', {
        customer: row!.id,
      });
      return sandbox.call<{ id: string; status: string }>('POST', '/v1/subscriptions', {
        customer: row!.id,
        'items[0][price]': price,
        default_payment_method: method.id,
      });
    };

    it('hosted checkout mints a second subscription: the newer is cancelled and refunded, and a person is told', async () => {
      const subject = stage.member();
      await stage.subscribe(subject);
      const [price] = await database.look<{ id: string }>(
        `select stripe_price_id as id from billing.price limit 1`,
      );
      await stage.control('/clock', { advance: 5 });
      const second = await subscribeDirectly(subject.id, price!.id);
      expect(second.status).toBe('active');
      await program.get(CheckDriftJob).run();
      await program.runReactions();
      const rows = await database.look(
        `select s.status, s.ended_because from billing.subscription s join billing.customer c on c.id = s.customer_id
         where c.subject_id = $1 order by s.started_at`,
        [subject.id],
      );
      expect(rows).toEqual([
        { status: 'active', ended_because: null },
        { status: 'ended', ended_because: 'duplicate' },
      ]);
      const refunds = await database.look(
        `select r.state, r.origin, r.amount from billing.refund r join billing.customer c on c.id = r.customer_id where c.subject_id = $1`,
        [subject.id],
      );
      expect(refunds).toEqual([{ state: 'succeeded', origin: 'duplicate', amount: 1100 }]);
      const matters = await database.look(
        `select kind from billing.money_matter where kind = 'duplicate_subscription'`,
      );
      expect(matters).toHaveLength(1);
    });

    it('foreign products on a shared Stripe account become members: a strange price is shown to a person and left alone', async () => {
      const subject = stage.member();
      await stage.subscribe(subject);
      const product = await sandbox.call<{ id: string }>('POST', '/v1/products', { name: '別のお店' });
      const price = await sandbox.call<{ id: string }>('POST', '/v1/prices', {
        product: product.id,
        currency: 'jpy',
        unit_amount: '500',
        'recurring[interval]': 'month',
      });
      await subscribeDirectly(subject.id, price.id);
      await program.get(CheckDriftJob).run();
      await program.runReactions();
      const matters = await database.look<{ kind: string }>(
        `select kind from billing.money_matter where kind in ('foreign_event', 'unknown_payment')`,
      );
      expect(matters.map(({ kind }) => kind).sort()).toEqual(['foreign_event', 'unknown_payment']);
      const [{ count } = { count: 0 }] = await database.look<{ count: number }>(
        `select count(*)::int as count from billing.subscription s join billing.customer c on c.id = s.customer_id where c.subject_id = $1`,
        [subject.id],
      );
      expect(count).toBe(1);
    });
  });
});
