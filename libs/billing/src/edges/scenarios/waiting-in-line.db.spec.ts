import { VerifyLedger } from '@enishi/ledger';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { WriteDownFacts } from '../../actions/write-down-facts.ts';
import { BillingModule } from '../../billing.module.ts';
import { InboxStore } from '../../store/inbox.store.ts';
import { CustomerFactsGateway } from '../gateways/customer-facts.gateway.ts';
import { ProcessStripeEvent } from '../process-stripe-event.ts';
import { billingSchemas, pay, setStage } from './billing-stage.ts';

describe('customers whose webhooks wait in line', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const settings = () => sandbox.settings();
  const program = useProgram(database, { modules: [BillingModule], schemas: billingSchemas, settings });
  const stage = setStage({ database, sandbox, program });

  /** So many customers who have paid, of whom nobody here has heard yet. */
  const waiting = async (many: number) => {
    const customers: string[] = [];
    for (let each = 0; each < many; each += 1) {
      const subject = stage.member();
      await pay((await stage.openPage(subject)).url);
      customers.push(await stage.stripeCustomer(subject));
    }
    for (const customer of customers)
      for (const event of await stage.eventsOf(customer)) await stage.deliver(event);
    return customers;
  };
  const firstOf = async (customer: string) => {
    const [row] = await database.look<{ id: string }>(
      'select id from billing.stripe_event where stripe_customer_id = $1 order by id limit 1',
      [customer],
    );
    return row!.id;
  };
  const workOn = async (customer: string) => program.get(ProcessStripeEvent).run(await firstOf(customer));
  const standing = async (customers: readonly string[]) =>
    database.look(
      `select (select string_agg(distinct e.status, ' ') from billing.stripe_event e where e.stripe_customer_id = c.stripe_customer_id) events,
              (select count(*)::int from billing.payment p where p.customer_id = c.id) payments,
              (select count(*)::int from billing.receipt r where r.customer_id = c.id) receipts,
              (select count(*)::int from ledger.journal_entry j where j.subject_id = c.subject_id::text) entries,
              (select count(*)::int from platform.outbox o where o.event = 'billing.paid' and o.payload->'subject'->>'id' = c.subject_id::text) told
         from billing.customer c where c.stripe_customer_id = any($1) order by array_position($1, c.stripe_customer_id)`,
      [customers],
    );
  const serialsOfReceipts = async () => {
    const rows = await database.look<{ serial: number }>(
      'select serial from billing.receipt order by serial',
    );
    return rows.map(({ serial }) => serial);
  };
  const paidOnce = { events: 'done', payments: 1, receipts: 1, entries: 2, told: 1 };
  const nothingYet = { payments: 0, receipts: 0, entries: 0, told: 0 };

  afterEach(async () => {
    jest.restoreAllMocks();
    expect(await stage.inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    const serials = await serialsOfReceipts();
    expect(serials).toEqual(serials.map((_, at) => at + 1));
    await database.look(`update billing.stripe_event set status = 'done' where status <> 'done'`);
  });

  it('are written down together, in one transaction', async () => {
    const customers = await waiting(3);
    const written = jest.spyOn(program.get(WriteDownFacts), 'run');
    await workOn(customers[0]!);
    expect(await standing(customers)).toEqual([paidOnce, paidOnce, paidOnce]);
    expect(written).toHaveBeenCalledTimes(3);
    expect(new Set(written.mock.calls.map(([tx]) => tx)).size).toBe(1);
    expect(await serialsOfReceipts()).toEqual([1, 2, 3]);
  });

  it('go on without the one whom Stripe does not answer about', async () => {
    const customers = await waiting(3);
    const gateway = program.get(CustomerFactsGateway);
    const factsOf = gateway.factsOf.bind(gateway);
    jest
      .spyOn(gateway, 'factsOf')
      .mockImplementation((asked, sessions) =>
        asked === customers[1] ? Promise.reject(new Error('silence')) : factsOf(asked, sessions),
      );
    await workOn(customers[0]!);
    expect(await standing(customers)).toEqual([
      paidOnce,
      { ...nothingYet, events: 'failed pending' },
      paidOnce,
    ]);
  });

  it('are written down one by one where one of them cannot be', async () => {
    const customers = await waiting(3);
    const [row] = await database.look<{ id: string }>(
      'select id from billing.customer where stripe_customer_id = $1',
      [customers[2]],
    );
    const write = program.get(WriteDownFacts);
    const run = write.run.bind(write);
    jest.spyOn(write, 'run').mockImplementation(async (tx, customerId, facts, because) => {
      const written = await run(tx, customerId, facts, because);
      if (customerId === row!.id) await tx.query('select 1 / 0');
      return written;
    });
    await workOn(customers[0]!);
    expect(await standing(customers)).toEqual([
      paidOnce,
      paidOnce,
      { ...nothingYet, events: 'failed pending' },
    ]);
  });

  it.each([
    ['after a look that failed', () => jest.spyOn(program.get(CustomerFactsGateway), 'factsOf')],
    ['where even that could not be written down', () => jest.spyOn(program.get(InboxStore), 'postpone')],
  ])('are worked on when they are called for again %s', async (_case, breaks) => {
    const customers = await waiting(3);
    const gateway = jest.spyOn(program.get(CustomerFactsGateway), 'factsOf').mockRejectedValue(new Error());
    breaks().mockRejectedValue(new Error('silence'));
    await workOn(customers[0]!).catch(() => null);
    expect(gateway).toHaveBeenCalledTimes(3);
    expect(await standing(customers)).toEqual(customers.map(() => expect.objectContaining(nothingYet)));
    jest.restoreAllMocks();
    program.clock.advance(121_000);
    await workOn(customers[1]!);
    expect(await standing(customers.slice(1))).toEqual([paidOnce, paidOnce]);
    await workOn(customers[0]!);
    expect(await standing(customers)).toEqual(customers.map(() => paidOnce));
  });

  it('are each written down once, by however many workers', async () => {
    const customers = await waiting(5);
    await Promise.all(customers.map(workOn));
    expect(await standing(customers)).toEqual(customers.map(() => paidOnce));
  });
});
