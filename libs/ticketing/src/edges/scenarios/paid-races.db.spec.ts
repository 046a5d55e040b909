import { ReconcileCustomer } from '@enishi/billing';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ReleaseTickets } from '../../actions/orders/release-tickets.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

/** Money and places at the same moment, on connections of their own. */
describe('tickets paid by card, at the same moment', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });

  afterEach(() => jest.restoreAllMocks());

  const reconcile = async (memberId: string): Promise<void> => {
    const [customer] = await database.look<{ id: string }>(
      'select id from billing.customer where subject_id = $1',
      [memberId],
    );
    await program.get(ReconcileCustomer).run(stage.communityId(), customer!.id, 'webhook');
  };
  const stateOf = async (memberId: string, id: string) => (await stage.purchase(memberId, id)).stage;
  const counted = async (eventId: string): Promise<number> => {
    const [row] = await database.look<{ n: number }>(
      `select count(*)::int n from ticketing.ticket t join ticketing.ticket_order o on o.id = t.order_id where o.event_id = $1`,
      [eventId],
    );
    return row!.n;
  };

  it('edge case 4: one payment, told four times at once: one set of tickets, one letter', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const { url } = await stage.order(buyer, eventId, 2);
    await payPage(url);
    program.clock.advance(3_000);
    await Promise.all(Array.from({ length: 4 }, () => reconcile(buyer)));
    await program.runReactions();
    expect([await counted(eventId), await stage.letters(buyer)]).toEqual([
      2,
      [expect.stringContaining('のチケット')],
    ]);
    expect(await stage.standing(eventId)).toEqual({ sold: 2, held: 0 });
  });

  /** Paid while nobody could tell us; by now the time of all who had the one place is over, and somebody else chooses it. */
  async function lateMoneyAndNewBuyer(begins: () => void = () => undefined) {
    const [buyer, gone, chooser] = [await stage.member(), await stage.member(), await stage.member()];
    const eventId = await stage.publish(1);
    const { id, url } = await stage.order(buyer, eventId);
    await stage.wait(46);
    await stage.order(gone, eventId);
    await payPage(url);
    await stage.wait(46);
    begins();
    const [, chosen] = await Promise.allSettled([reconcile(buyer), stage.hold(chooser, eventId)]);
    const held = chosen.status === 'fulfilled';
    return { eventId, buyer, paid: await stateOf(buyer, id), held };
  }

  it('edge case 3: late money and a new buyer want the last place: exactly one has it', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { eventId, buyer, paid, held } = await lateMoneyAndNewBuyer();
      expect([paid === 'confirmed', held].filter(Boolean)).toHaveLength(1);
      const { sold, held: kept } = await stage.standing(eventId);
      expect(sold + kept).toBe(1);
      await stage.catchUp();
      await stage.catchUp();
      expect(await stage.refunds(buyer)).toHaveLength(paid === 'confirmed' ? 0 : 1);
    }
    expect(await stage.faults()).toEqual([]);
  });

  it('edge case 3: and both have it where places are looked at first and taken afterwards without a lock (control)', async () => {
    const store = program.get(PlaceStore);
    let racing = false;
    let looked = 0;
    jest.spyOn(store, 'take').mockImplementation(async (tx, wanted, { holdId, until }) => {
      const free = await tx.query<{ id: string }>(
        `select id from ticketing.place
          where quota_id = $1 and ticket_id is null and (held_until is null or held_until <= $2) limit 1`,
        [wanted[0]!.quotaId, tx.now],
      );
      looked += racing ? 1 : 0;
      const latest = Date.now() + 15_000;
      while (racing && looked < 2 && Date.now() < latest) await new Promise((done) => setTimeout(done, 20));
      for (const { id } of free)
        await tx.query(
          'update ticketing.place set hold_id = $2, held_until = $3, ticket_id = null where id = $1',
          [id, holdId, until],
        );
      return free.length > 0;
    });
    const { paid, held } = await lateMoneyAndNewBuyer(() => (racing = true));
    expect([paid, held]).toEqual(['confirmed', true]);
  });

  it('paying and giving up at once: tickets where money moved, none where none did', async () => {
    const eventId = await stage.publish(20);
    const buyers = await Promise.all(Array.from({ length: 5 }, () => stage.member()));
    const orders: { buyer: string; id: string; url: string }[] = [];
    for (const buyer of buyers) orders.push({ buyer, ...(await stage.order(buyer, eventId)) });
    await Promise.all(
      orders.flatMap(({ buyer, id, url }, at) => [
        stage.inside((tx) => program.get(ReleaseTickets).run(tx, buyer, id)),
        ...(at % 2 === 0 ? [payPage(url)] : []),
      ]),
    );
    await Promise.all([program.runReactions(), ...buyers.map(reconcile)]);
    await stage.catchUp();
    const ends = await Promise.all(
      orders.map(async ({ buyer, id }) => [
        await stateOf(buyer, id),
        (await stage.balances(buyer)).output_tax ?? 0,
      ]),
    );
    for (const [end, tax] of ends)
      expect([end, tax]).toEqual(end === 'confirmed' ? ['confirmed', -181] : ['unpaid', 0]);
    expect(ends.filter(([end]) => end === 'confirmed')).toHaveLength(3);
    expect(await stage.standing(eventId)).toEqual({ sold: 3, held: 0 });
    expect(await stage.faults()).toEqual([]);
  });
});
