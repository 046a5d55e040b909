import { MoveHeldMoney } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import { Tx } from '@enishi/platform';
import { meeting, useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { NameAccount } from '../../actions/transfers/name-account.ts';
import { setPayingStage } from './paying-stage.ts';
import { setTransferStage } from './transfer-stage.ts';
import type { Came } from './transfer-stage.ts';

/** Until another transaction wants what this one holds. */
async function untilWaitedFor(tx: Tx): Promise<void> {
  const asked = 'select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))';
  while ((await tx.query(asked)).length === 0) await new Promise((done) => setTimeout(done, 5));
}

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
    const lock = Tx.prototype.lock;
    const both = meeting();
    jest.spyOn(Tx.prototype, 'lock').mockImplementation(function (this: Tx, name) {
      return name.startsWith('billing.customer:') ? both.arrive() : lock.call(this, name);
    });
    const { statuses, moves } = await paidTwice();
    expect([statuses, moves]).toEqual([['fulfilled', 'fulfilled'], 2]);
  });
});

/** The account is forgotten with the last yen that goes there. */
describe('an account that is named again while the last of the money leaves', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const bank = setTransferStage(stage, { database, program });
  afterEach(() => jest.restoreAllMocks());
  const account = { bank: '見本銀行', branch: '本店', kind: 'ordinary' as const, holder: 'ミホンハナコ' };

  /** A part came of an order that has lapsed; a colleague approves its repayment, and before that is written the buyer names the account again. */
  async function namedAgain() {
    const buyer = await stage.member();
    const { id, claimId, reference, transfer } = await bank.order(buyer, await bank.publish());
    await bank.match((await bank.bring(1_500, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    await bank.lapse(transfer.payUntil);
    const name = (number: string) =>
      stage.inside((tx) => program.get(NameAccount).run(tx, buyer, id, { ...account, number }));
    await name('7654321');
    const [held] = await database.look<{ id: string }>(
      'select held_id id from billing.held_move where order_transfer_id = $1',
      [claimId],
    );
    const day = tokyoDateOf(program.clock.now());
    const wish = { amount: 1_500, day, bank: '見本銀行 本店', accountTail: '4321', note: '' };
    const move = await bank.inIdentity((tx) =>
      program.get(MoveHeldMoney).ask(tx, { id: held!.id, by: bank.desk.by }, wish),
    );
    let gone = () => {};
    const left = new Promise<void>((done) => (gone = done));
    const repaid = bank.inIdentity(async (tx) => {
      await program.get(MoveHeldMoney).decide(tx, { id: move, by: bank.desk.colleague }, 'booked');
      gone();
      await untilWaitedFor(tx);
    });
    await left;
    const again = await name('1234567').then(
      () => 'named',
      ({ code }: { code: string }) => code,
    );
    await repaid;
    const kept = await database.look(
      `select number from billing.refund_account where customer_id = (select customer_id from billing.order_transfer where id = $1)`,
      [claimId],
    );
    return [again, kept.length];
  }

  it('is not taken: nothing goes there any more', async () => {
    expect(await namedAgain()).toEqual(['REFUND_ACCOUNT_NOT_ASKED', 0]);
  });

  it('would be taken and be gone at once without the payer’s lock (control)', async () => {
    const lock = jest.spyOn(Tx.prototype, 'lock').mockResolvedValue();
    expect(await namedAgain()).toEqual(['named', 0]);
    lock.mockRestore();
  });
});
