import { GiveUpOrder, ReconcileCustomer } from '@enishi/billing';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { GiveUpTickets } from '../../actions/orders/give-up-tickets.ts';
import { TicketCalendar } from '../schedules/ticket-calendar.ts';
import { setKonbiniStage } from './konbini-stage.ts';
import { setPayingStage } from './paying-stage.ts';

/** Money at the till in the moment in which the voucher's time is over, on connections of their own. */
describe('tickets paid at a convenience store, as their time runs out', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const shop = setKonbiniStage(stage, { database, program });

  afterEach(() => jest.restoreAllMocks());

  const reconcile = async (memberId: string): Promise<void> => {
    const [customer] = await database.look<{ id: string }>(
      'select id from billing.customer where subject_id = $1',
      [memberId],
    );
    await program.get(ReconcileCustomer).run(stage.communityId(), customer!.id, 'webhook');
  };

  /** One place of which the voucher is paid, is asked about by the clock and heard of by a webhook at once; then somebody else wants it. */
  async function paidAsItExpires() {
    const [buyer, chooser] = [await stage.member(), await stage.member()];
    const eventId = await shop.publish(1);
    const { id, intent, until } = await shop.order(buyer, eventId);
    await stage.wait((until.getTime() - program.clock.now().getTime()) / 60_000 + 1);
    const { status } = (
      await Promise.all([
        shop.till(intent),
        program
          .get(TicketCalendar)
          .askAboutUnpaid()
          .then(() => program.runReactions()),
        reconcile(buyer),
      ])
    )[0];
    await stage.catchUp();
    const held = await stage.hold(chooser, eventId).then(
      () => true,
      () => false,
    );
    await stage.catchUp();
    const end = (await stage.purchase(buyer, id)).stage;
    const taken = (await stage.balances(buyer)).output_tax !== undefined;
    return { paid: status === 'succeeded', end, held, taken, eventId };
  }

  it('edge case 4: paid in the moment in which it expires: tickets where money moved, none where none did, and one has the place', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { paid, end, held, taken, eventId } = await paidAsItExpires();
      expect({ end, held, taken }).toEqual(
        paid ? { end: 'confirmed', held: false, taken: true } : { end: 'unpaid', held: true, taken: false },
      );
      const { sold, held: kept } = await stage.standing(eventId);
      expect(sold + kept).toBe(1);
    }
    expect(await stage.faults()).toEqual([]);
    expect(await shop.saleFaults()).toEqual([]);
  });

  it('and whoever has paid in time loses the place where nobody asks Stripe before it is let go (control)', async () => {
    jest
      .spyOn(program.get(GiveUpOrder), 'run')
      .mockImplementation((tx, attemptId) => program.get(GiveUpTickets).closed(tx, attemptId));
    const [buyer, chooser] = [await stage.member(), await stage.member()];
    const eventId = await shop.publish(1);
    const { id, intent, until } = await shop.order(buyer, eventId);
    await shop.till(intent);
    await stage.wait((until.getTime() - program.clock.now().getTime()) / 60_000 + 1);
    await program.get(TicketCalendar).askAboutUnpaid();
    await stage.hold(chooser, eventId);
    await stage.catchUp();
    expect((await stage.purchase(buyer, id)).stage).toBe('needs_attention');
  });
});
