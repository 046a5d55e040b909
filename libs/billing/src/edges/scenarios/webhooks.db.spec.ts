import { createHmac } from 'node:crypto';

import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { ActOnMoneyMatter } from '../../actions/act-on-money-matter.ts';
import { ListMoneyMatters } from '../../actions/list-money-matters.ts';
import { BillingModule } from '../../billing.module.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { FindStripeOwner } from '../find-stripe-owner.ts';
import { CustomerFactsGateway } from '../gateways/customer-facts.gateway.ts';
import { ProcessStripeEvent } from '../process-stripe-event.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';
import { FillGapsJob } from '../schedules/fill-gaps.job.ts';
import { SweepInboxJob } from '../schedules/sweep-inbox.job.ts';
import { billingSchemas, pay, setStage } from './billing-stage.ts';

describe('webhooks', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const settings = () => ({ ...sandbox.settings(), STRIPE_WEBHOOK_SECRET_PREVIOUS: 'whsec_before_rotation' });
  const program = useProgram(database, { modules: [BillingModule], schemas: billingSchemas, settings });
  const stage = setStage({ database, sandbox, program });

  const statusOf = async (customer: string) =>
    database.look(
      `select s.status from billing.subscription s join billing.customer c on c.id = s.customer_id where c.stripe_customer_id = $1`,
      [customer],
    );
  const paidOnPage = async () => {
    const subject = stage.member();
    const page = await stage.openPage(subject);
    await pay(page.url);
    const customer = await stage.stripeCustomer(subject);
    return { subject, page, customer, events: await stage.eventsOf(customer) };
  };
  const entriesOf = async (subjectId: string) =>
    database.look<{ kind: string }>(
      `select kind from ledger.journal_entry where subject_id::text = $1 order by kind`,
      [subjectId],
    );

  it('open the plan without the waiting page ever asking', async () => {
    const { customer, events, subject, page } = await paidOnPage();
    for (const event of events) expect(await stage.deliver(event)).toBe(200);
    await program.runReactions();
    expect(await statusOf(customer)).toEqual([{ status: 'active' }]);
    expect((await stage.attempt(subject, page.id)).state).toBe('paid');
  });

  it('doubled and in reverse order change nothing: updated before created, one payment, one receipt', async () => {
    const { customer, events, subject } = await paidOnPage();
    for (const event of [...events].reverse()) {
      await stage.deliver(event);
      await stage.deliver(event);
      await program.runReactions();
    }
    expect(await statusOf(customer)).toEqual([{ status: 'active' }]);
    expect(await entriesOf(subject.id)).toEqual([{ kind: 'payment' }, { kind: 'processor_fee' }]);
    const receipts = await database.look(
      `select 1 from billing.receipt r join billing.customer c on c.id = r.customer_id where c.subject_id = $1`,
      [subject.id],
    );
    expect(receipts).toHaveLength(1);
  });

  describe('that wait together for one customer', () => {
    const waiting = async () => {
      const { customer, events } = await paidOnPage();
      for (const event of events) await stage.deliver(event);
      const inbox = await database.look<{ id: string }>(
        'select id from billing.stripe_event where stripe_customer_id = $1 order by id',
        [customer],
      );
      expect(inbox.length).toBeGreaterThan(2);
      return { customer, ids: inbox.map(({ id }) => id) };
    };
    const workOnAll = (ids: readonly string[]) =>
      Promise.all(ids.map((id) => program.get(ProcessStripeEvent).run(id)));
    const outcomesOf = async (customer: string) =>
      (
        await database.look<{ told: string }>(
          `select status || ' ' || coalesce(outcome, '') told from billing.stripe_event where stripe_customer_id = $1`,
          [customer],
        )
      ).map(({ told }) => told);
    const looksAt = (gateway: jest.SpyInstance, customer: string) =>
      gateway.mock.calls.filter(([asked]) => asked === customer).length;
    const spied = () => jest.spyOn(program.get(CustomerFactsGateway), 'factsOf');
    afterEach(() => jest.restoreAllMocks());

    it('are answered by one look at Stripe, by however many workers they are taken up at once', async () => {
      const { customer, ids } = await waiting();
      const gateway = spied();
      await workOnAll(ids);
      expect(looksAt(gateway, customer)).toBe(1);
      const outcomes = await outcomesOf(customer);
      expect(outcomes.filter((told) => told !== 'done covered')).toEqual([
        expect.stringContaining('booked_payment'),
      ]);
      expect(outcomes).toHaveLength(ids.length);
    });

    it('control: each is a look of its own where every worker takes one event alone', async () => {
      const { customer, ids } = await waiting();
      const gateway = spied();
      await database.look(
        'update billing.stripe_event set stripe_customer_id = id::text where id = any($1)',
        [ids],
      );
      jest
        .spyOn(program.get(FindStripeOwner), 'known')
        .mockImplementation((tx) => program.get(CustomerStore).owner(tx, customer));
      await workOnAll(ids);
      expect(looksAt(gateway, customer)).toBeGreaterThan(1);
    });

    it('wait on, each by its own tries, where the look failed', async () => {
      const { customer, ids } = await waiting();
      await stage.control('/faults', { kind: '500', operation: '*', next: 50 });
      await program.get(ProcessStripeEvent).run(ids[0]!);
      await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' });
      const rest = ids.slice(1).map(() => ({ status: 'pending', attempts: 0 }));
      expect(
        await database.look(
          'select status, attempts from billing.stripe_event where stripe_customer_id = $1 order by id',
          [customer],
        ),
      ).toEqual([{ status: 'failed', attempts: 1 }, ...rest]);
      await program.get(SweepInboxJob).sweep();
      expect(new Set(await outcomesOf(customer)).size).toBe(2);
      expect(await statusOf(customer)).toEqual([{ status: 'active' }]);
    });
  });

  it("act on the payload's status: an old or doctored payload moves nothing, Stripe is asked instead", async () => {
    const { customer, events } = await paidOnPage();
    const created = events.find(({ type }) => type === 'customer.subscription.created') as {
      data: { object: object };
    };
    const doctored = {
      ...created,
      id: 'evt_doctored',
      data: { object: { ...created.data.object, status: 'canceled' } },
    };
    expect(await stage.deliver(doctored)).toBe(200);
    await program.runReactions();
    expect(await statusOf(customer)).toEqual([{ status: 'active' }]);
  });

  it('lost altogether are found by the gap filler', async () => {
    const { customer } = await paidOnPage();
    expect(await program.get(FillGapsJob).fill()).toBeGreaterThan(0);
    await program.runReactions();
    expect(await statusOf(customer)).toEqual([{ status: 'active' }]);
    expect(await program.get(FillGapsJob).fill()).toBe(0);
  });

  it('webhook arrives before our commit: a missing dependency is tried again, not an error', async () => {
    const { customer, events } = await paidOnPage();
    await database.look(`delete from billing.stripe_customer where stripe_customer_id = $1`, [customer]);
    const [row] = await database.look<{ id: string }>(
      `select id from billing.customer where stripe_customer_id = $1`,
      [customer],
    );
    await database.look(
      `update billing.customer set stripe_customer_id = 'cus_of_somebody_else' where id = $1`,
      [row!.id],
    );
    const event = events.at(-1)!;
    expect(await stage.deliver(event)).toBe(200);
    await program.runReactions();
    const inbox = () =>
      database.look(`select status, attempts from billing.stripe_event where stripe_event_id = $1`, [
        event['id'],
      ]);
    expect(await inbox()).toEqual([{ status: 'failed', attempts: 1 }]);
    await database.look(`update billing.customer set stripe_customer_id = null where id = $1`, [row!.id]);
    program.clock.advance(6_000);
    await program.get(SweepInboxJob).sweep();
    expect(await inbox()).toEqual([{ status: 'done', attempts: 2 }]);
    expect(await statusOf(customer)).toEqual([{ status: 'active' }]);
  });

  it('that cannot be processed for a day are put before a person, who can run them again', async () => {
    const { customer, events } = await paidOnPage();
    const event = { ...events.at(-1)!, id: 'evt_never' };
    await stage.deliver(event);
    await database.look(`update billing.stripe_event set attempts = 7 where stripe_event_id = 'evt_never'`);
    await stage.control('/faults', { kind: '500', operation: '*', next: 50 });
    await program.runReactions();
    await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' });
    expect(
      await database.look(`select status from billing.stripe_event where stripe_event_id = 'evt_never'`),
    ).toEqual([{ status: 'dead' }]);
    expect(
      await database.look(`select kind from billing.money_matter where detail like '%evt_never%'`),
    ).toEqual([{ kind: 'dead_letter' }]);
    expect(await statusOf(customer)).toEqual([]);
    const [matter] = await stage.inCommunity((tx) => program.get(ListMoneyMatters).run(tx));
    expect(matter).toMatchObject({ kind: 'dead_letter', proposedAct: 'retry' });
    const deed = { id: matter!.id, act: 'retry' as const, note: null, by: newId() };
    await stage.inCommunity((tx) => program.get(ActOnMoneyMatter).run(tx, deed));
    await program.runReactions();
    expect(await statusOf(customer)).toEqual([{ status: 'active' }]);
    expect(await stage.inCommunity((tx) => program.get(ListMoneyMatters).run(tx))).toEqual([]);
  });

  it('handlers crash on nulls but answer 200: an event that names nobody is stored, seen and ignored', async () => {
    const strange = {
      id: 'evt_null',
      object: 'event',
      type: 'balance.available',
      created: 1,
      livemode: false,
      api_version: null,
      data: { object: { object: 'balance', customer: null } },
    };
    expect(await stage.deliver(strange)).toBe(200);
    await program.runReactions();
    const [row] = await database.look(
      `select status, outcome from billing.stripe_event where stripe_event_id = 'evt_null'`,
    );
    expect(row).toEqual({ status: 'ignored', outcome: 'not_our_customer' });
  });

  it('of live mode are kept and ignored while we are in test mode', async () => {
    expect(
      await stage.deliver({
        id: 'evt_live',
        object: 'event',
        type: 'x',
        created: 1,
        livemode: true,
        api_version: null,
        data: { object: {} },
      }),
    ).toBe(200);
    const [row] = await database.look(
      `select status, outcome from billing.stripe_event where stripe_event_id = 'evt_live'`,
    );
    expect(row).toEqual({ status: 'ignored', outcome: 'wrong_mode' });
  });

  describe('signatures', () => {
    const event = () => ({
      id: `evt_${newId()}`,
      object: 'event',
      type: 'x',
      created: 1,
      livemode: false,
      api_version: null,
      data: { object: {} },
    });
    const signed = (payload: string, secret: string, secondsAgo = 0) => {
      const time = Math.floor(program.clock.now().getTime() / 1_000) - secondsAgo;
      return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${payload}`).digest('hex')}`;
    };

    it.each([
      ['of a stranger', 'whsec_stranger', 0, 400],
      ['with an empty secret, which anybody could make', '', 0, 400],
      ['of the secret before the rotation', 'whsec_before_rotation', 0, 200],
      ['five minutes old', 'whsec_before_rotation', 299, 200],
      ['older than five minutes: a replay', 'whsec_before_rotation', 301, 400],
    ])('%s', async (_, secret, secondsAgo, code) => {
      const payload = JSON.stringify(event());
      expect(await stage.deliver({}, { payload, signature: signed(payload, secret, secondsAgo) })).toBe(code);
    });

    it('of another body are refused and nothing is stored', async () => {
      const payload = JSON.stringify(event());
      const signature = signed(payload, 'whsec_before_rotation');
      expect(await stage.deliver({}, { payload: payload.replace('"x"', '"y"'), signature })).toBe(400);
    });
  });

  it('reconciling again and again changes nothing', async () => {
    const { subject } = await paidOnPage();
    const [{ id } = { id: '' }] = await database.look<{ id: string }>(
      `select id from billing.customer where subject_id = $1`,
      [subject.id],
    );
    const reconcile = program.get(ReconcileCustomer);
    expect((await reconcile.run(stage.communityId, id, 'desk')).changes).toContain('paid');
    expect((await reconcile.run(stage.communityId, id, 'desk')).changes).toEqual([]);
    await Promise.all([1, 2, 3, 4].map(() => reconcile.run(stage.communityId, id, 'desk')));
    expect(await entriesOf(subject.id)).toHaveLength(2);
  });
});
