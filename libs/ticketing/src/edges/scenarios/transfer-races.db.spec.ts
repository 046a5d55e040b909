import { OrderTransferStore } from '@enishi/billing';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { setPayingStage } from './paying-stage.ts';
import { setTransferStage } from './transfer-stage.ts';
import type { Came } from './transfer-stage.ts';

/** Two people at the desk at once, on connections of their own. */
describe('an order that two people pay at once, each with another transfer', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const bank = setTransferStage(stage, { database, program });
  afterEach(() => jest.restoreAllMocks());

  /** Somebody has paid twice; what the page proposed for the first is approved for both. */
  async function paidTwice() {
    const [buyer, eventId] = [await stage.member(), await bank.publish()];
    const { id, reference } = await bank.order(buyer, eventId);
    const payer = `${reference} ﾐﾎﾝ ﾊﾅｺ`;
    const first = (await bank.bring(2_000, payer))!;
    const { parts } = first;
    const second: Came = { ...(await bank.bring(2_000, payer))!, parts };
    const outcomes = await Promise.allSettled([bank.match(first), bank.match(second)]);
    await program.runReactions();
    const [row] = await database.look<{ moves: number }>(
      `select count(*)::int moves from billing.held_move m join ticketing.ticket_payment p on p.attempt_id = m.order_transfer_id
        where p.order_id = $1 and m.state = 'booked'`,
      [id],
    );
    return { statuses: outcomes.map(({ status }) => status).sort(), moves: row!.moves, buyer, id };
  }

  it('is paid once: the second is told that nothing is owed, and its money is open still', async () => {
    const { statuses, moves, buyer, id } = await paidTwice();
    expect([statuses, moves]).toEqual([['fulfilled', 'rejected'], 1]);
    expect((await stage.purchase(buyer, id)).tickets).toHaveLength(1);
    expect(await bank.waiting()).toMatchObject([{ kind: 'twice' }]);
    expect(await bank.sound()).toBeNull();
    expect(await stage.faults()).toEqual([]);
  });

  it('would use both transfers up for it without the payer’s lock (control)', async () => {
    const store = program.get(OrderTransferStore);
    jest.spyOn(store, 'locked').mockImplementation(async (tx, id) => {
      const row = await store.find(tx, id);
      await tx.query('select pg_sleep(0.3)');
      return row;
    });
    const { statuses, moves } = await paidTwice();
    expect([statuses, moves]).toEqual([['fulfilled', 'fulfilled'], 2]);
  });
});
