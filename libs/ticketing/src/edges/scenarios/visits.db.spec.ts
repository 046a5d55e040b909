import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { Admit } from '../../actions/door/admit.ts';
import { TakeGuestOrders } from '../../actions/guests/take-guest-orders.ts';
import { ReadVisits } from '../../actions/visits/read-visits.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers } from '../../example-sale.ts';
import { setGuestStage } from './guest-stage.ts';
import { setPayingStage } from './paying-stage.ts';

/** To which events somebody came, for their own story. */
describe('visits of a member', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const { choose, purchase, press } = setGuestStage(stage, { database, program });

  const visits = (memberId: string, first = 10, after: { at: Date; id: string } | null = null) =>
    stage.inside((tx) => program.get(ReadVisits).run(tx, memberId, { first, after }));
  const letIn = (eventId: string, ticketId: string) =>
    stage.inside((tx) =>
      program.get(Admit).run(tx, eventId, { ticketId, serial: null }, { accountId: ticketId, role: 'door' }),
    );

  it('are of dates to which they came, once each, also of what they ordered as a guest before they joined', async () => {
    const [asGuest, asMember] = [
      await stage.publish(10, { payment: 'door' }),
      await stage.publish(10, { payment: 'door' }),
    ];
    const email = 'visits@example.jp';
    const code = await choose(asGuest, { email }, 2);
    await press(code);
    const party = (await purchase(code)).tickets;
    const [memberId] = await enterMembers(program, stage.communityId(), [email]);
    const { ticketIds } = await orderTicketsFor(program, stage.communityId(), memberId!, {
      ...{ eventId: asMember, quantity: 1, kind: 0 },
    });
    const [date] = await database.look<{ starts_at: Date }>(
      'select starts_at from ticketing.occurrence where event_id = $1',
      [asGuest],
    );
    program.clock.set(date!.starts_at);
    for (const ticket of party) await letIn(asGuest, ticket.id);
    expect(await visits(memberId!)).toEqual([]);
    await stage.inside((tx) => program.get(TakeGuestOrders).run(tx, memberId!));
    expect(await visits(memberId!)).toMatchObject([{ eventId: asGuest, at: date!.starts_at }]);
    program.clock.advance(60_000);
    await letIn(asMember, ticketIds[0]!);
    const both = await visits(memberId!);
    expect(both.map(({ eventId }) => eventId)).toEqual([asMember, asGuest]);
    expect(await visits(memberId!, 1, both[0]!)).toEqual([both[1]]);
    const [other] = await enterMembers(program, stage.communityId(), ['nobody@example.jp']);
    expect(await visits(other!)).toEqual([]);
  });
});
