import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { ReadTray } from '../../actions/pay/read-tray.ts';
import { CheckSalesJob } from '../schedules/check-sales.job.ts';
import { setPayingStage } from './paying-stage.ts';

/** What must hold between places, tickets and money is broken on purpose in the database, past the actions that never do, and the look that runs every ten minutes says so. */
describe('the look at all sales', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const reader = { accountId: newId(), role: 'owner' } as const;

  /** What the desk is shown of an event after the next look. */
  const faultsOf = async (eventId: string) => {
    await program.get(CheckSalesJob).run();
    const { check } = await stage.inside((tx) => program.get(ReadTray).run(tx, reader));
    return check!.faults
      .filter((one) => one.eventId === eventId)
      .map(({ rule, orderId }) => ({ rule, orderId }));
  };
  const ticketOf = async (order: string): Promise<string> => {
    const [ticket] = await database.look<{ id: string }>(
      'select id from ticketing.ticket where order_id = $1',
      [order],
    );
    return ticket!.id;
  };
  const givenBack = async (eventId: string) => {
    const buyer = await stage.member();
    const order = await stage.bought(buyer, eventId);
    const ticketId = await ticketOf(order);
    const [place] = await database.look<{ id: string }>(
      'select id from ticketing.place where ticket_id = $1',
      [ticketId],
    );
    await stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: ticketId, fee: 0 }));
    await stage.catchUp();
    expect(await faultsOf(eventId)).toEqual([]);
    return { order, ticketId, placeId: place!.id };
  };

  it('reports a set with more places than it may have', async () => {
    const eventId = await stage.publish(3);
    expect(await faultsOf(eventId)).toEqual([]);
    await database.look(
      `insert into ticketing.place select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).*
         from ticketing.place p join ticketing.quota q on q.id = p.quota_id where q.event_id = $1 limit 1`,
      [eventId],
    );
    expect(await faultsOf(eventId)).toEqual([{ rule: 'oversold', orderId: null }]);
  });

  it('reports a place that is kept by a ticket that was given back', async () => {
    const eventId = await stage.publish();
    const { order, ticketId, placeId } = await givenBack(eventId);
    await database.look('update ticketing.place set ticket_id = $2 where id = $1', [placeId, ticketId]);
    expect(await faultsOf(eventId)).toEqual([{ rule: 'place_left', orderId: order }]);
    await database.look('update ticketing.place set ticket_id = null where id = $1', [placeId]);
    expect(await faultsOf(eventId)).toEqual([]);
  });

  it('reports refunds that are another sum than what was given back', async () => {
    const eventId = await stage.publish();
    const { order } = await givenBack(eventId);
    await database.look('update ticketing.ticket_refund set amount = amount - 1 where order_id = $1', [
      order,
    ]);
    expect(await faultsOf(eventId)).toEqual([{ rule: 'refund_differs', orderId: order }]);
  });

  it('reports a good ticket without a place, one that is not paid, and an order that is another sum than its tickets', async () => {
    const eventId = await stage.publish();
    const [placeless, unpaid, dearer] = [
      await stage.bought(await stage.member(), eventId),
      await stage.bought(await stage.member(), eventId),
      await stage.bought(await stage.member(), eventId),
    ];
    expect(await faultsOf(eventId)).toEqual([]);
    await database.look('update ticketing.place set ticket_id = null where ticket_id = $1', [
      await ticketOf(placeless),
    ]);
    await database.look(`update ticketing.ticket_payment set state = 'void' where order_id = $1`, [unpaid]);
    await database.look('update ticketing.ticket set price = price + 1 where order_id = $1', [dearer]);
    expect(await faultsOf(eventId)).toEqual(
      expect.arrayContaining([
        { rule: 'place_missing', orderId: placeless },
        { rule: 'not_paid', orderId: unpaid },
        { rule: 'sum_differs', orderId: dearer },
      ]),
    );
  });
});
