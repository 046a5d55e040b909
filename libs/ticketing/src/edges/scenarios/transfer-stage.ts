import {
  BringBankFile,
  MatchSureTransfers,
  MatchTransfer,
  MoveHeldMoney,
  ReadTransfers,
  SaveBankAccount,
  VerifyReceivables,
} from '@enishi/billing';
import { AddStaff, UpdateCommunity } from '@enishi/identity';
import { tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { NameAccount } from '../../actions/transfers/name-account.ts';
import type { EventSale } from '../../domain/event-sale.ts';
import { noFurtherWays } from '../../domain/pay-way.ts';
import type { RunningProgram } from '../../example-sale.ts';
import { SaleCheckStore } from '../../store/sale-check.store.ts';
import { TransferCalendar } from '../schedules/transfer-calendar.ts';
import type { setPayingStage } from './paying-stage.ts';

type Parts = {
  database: { look<Row>(sql: string, values?: unknown[]): Promise<Row[]> };
  program: RunningProgram & { runReactions(): Promise<number>; clock: { now(): Date } };
};

export const told = '見本銀行 本店 普通 0001234 シャ）ミホン';

/** Where a buyer wants the money of a transfer back. */
const refundAccount = {
  ...{ bank: '見本銀行', branch: '本店', kind: 'ordinary' as const },
  ...{ number: '7654321', holder: 'ミホンハナコ' },
};

/** What a transfer seemed to be, and the parts that a person is asked to approve. */
export type Came = {
  id: string;
  kind: string;
  sure: boolean;
  parts: { receivableId: string; amount: number; fee: number }[];
};

/** Orders that are paid by transfer, the bank's list, and the desk that looks through it. */
export function setTransferStage(stage: ReturnType<typeof setPayingStage>, { database, program }: Parts) {
  const desk = { by: '', colleague: '', accountId: '', files: 0 };
  const inIdentity = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inIdentity(stage.communityId(), work);
  beforeAll(async () => {
    await inIdentity(async (tx) => {
      const invoicing = { bankAccount: told, paidInto: 'own', beginsWith: 'start_day' } as const;
      const days = { renewalDays: 60, quoteDays: 30, reminderDays: 5 };
      await program.get(UpdateCommunity).run(tx, { settings: { invoicing: { ...invoicing, ...days } } });
      const staff = (email: string) =>
        program.get(AddStaff).run(tx, { email, role: 'accountant', locale: 'ja' });
      desk.by = await staff('tamura@example.jp');
      desk.colleague = await staff('kato@example.jp');
      desk.accountId = await program.get(SaveBankAccount).run(tx, {
        ...{ id: null, name: '見本銀行', bankCode: '9998', branchCode: '101', kind: 'ordinary' },
        ...{ number: '0001234', feeTolerance: yen(440) },
      });
    });
  });
  /** The final button of what is kept already. */
  const ordered = async (memberId: string, id: string) => {
    await stage.press(memberId, id, 'bank_transfer');
    await program.runReactions();
    const { transfer } = await stage.purchase(memberId, id);
    const [row] = await database.look<{ claimId: string; reference: string }>(
      `select p.attempt_id "claimId", t.reference::text from ticketing.ticket_payment p
         join billing.order_transfer t on t.id = p.attempt_id where p.order_id = $1`,
      [id],
    );
    return { id, ...row!, transfer: transfer! };
  };
  const order = async (memberId: string, eventId: string, quantity = 1) =>
    ordered(memberId, await stage.hold(memberId, eventId, quantity));
  const waiting = async (): Promise<Came[]> =>
    (await inIdentity((tx) => program.get(ReadTransfers).run(tx))).proposed.map(({ transfer, proposal }) => ({
      ...{ id: transfer.id, kind: proposal.kind, sure: proposal.sure },
      parts: proposal.parts.map((part) => ({ ...part })),
    }));
  /** The bank's list of a day with one movement, as a file; the same `nth` is the same movement. */
  const bring = async (amount: number, payer: string, nth = (desk.files += 1)): Promise<Came | undefined> => {
    const day = tokyoDateOf(program.clock.now());
    const content = Buffer.from(
      `日付,入金,依頼人,残高\n${day.replaceAll('-', '/')},${amount},${payer},${nth * 10_000_000}\n`,
    );
    await inIdentity((tx) =>
      program.get(BringBankFile).run(tx, {
        ...{ accountId: desk.accountId, fileName: 'meisai.csv', content, by: desk.by },
        columns: { day: 0, deposit: 1, payer: 2, balance: 3 },
      }),
    );
    await program.runReactions();
    return (await waiting()).at(-1);
  };
  const match = async ({ id, parts }: Came, feeAs: 'processor_fee' | 'bank_fee_discount' | null = null) => {
    const approved = parts.map((part) => ({ ...part, amount: yen(part.amount), fee: yen(part.fee) }));
    await inIdentity((tx) =>
      program.get(MatchTransfer).run(tx, { id, by: desk.by }, { feeAs, parts: approved }),
    );
    await program.runReactions();
  };
  return {
    ...{ order, ordered, bring, match, waiting, inIdentity, desk },
    /** An event in thirty days that is paid by card, or within five bank days by transfer. */
    publish: (capacity = 10, changes: Partial<EventSale> = {}) =>
      stage.publish(capacity, {
        further: { ...noFurtherWays, bank_transfer: { days: 5, stopDays: 3 } },
        ...changes,
      }),
    setAside: (id: string) =>
      inIdentity((tx) =>
        program.get(MatchTransfer).setAside(tx, { id, by: desk.by }, { to: 'owed', note: '' }),
      ),
    /** Whether 預り金 and what is owed agree with the books. */
    sound: () => stage.inside((tx) => program.get(VerifyReceivables).run(tx)),
    sure: (ids: string[]) =>
      inIdentity((tx) => program.get(MatchSureTransfers).run(tx, ids, desk.by)).finally(() =>
        program.runReactions(),
      ),
    /** Until the places of an order are kept no longer, and the clock has seen it. */
    lapse: async (payUntil: Date): Promise<void> => {
      await stage.wait((payUntil.getTime() - program.clock.now().getTime()) / 60_000 + 12 * 24 * 60);
      await program.get(TransferCalendar).endUnpaid();
      await program.runReactions();
    },
    /** The account that a buyer names for the money that goes back. */
    nameAccount: (buyer: string, id: string) =>
      stage.inside((tx) => program.get(NameAccount).run(tx, buyer, id, refundAccount)),
    /** Of the money that lies for a refund of so many yen, the oldest: one person has sent it at the bank and writes it down, another approves it. */
    repay: async (amount: number): Promise<void> => {
      const [held] = await database.look<{ id: string }>(
        `select id from billing.held_money where source_type = 'refund' and amount - taken = $1 order by id`,
        [amount],
      );
      const sent = { day: tokyoDateOf(program.clock.now()), bank: '見本銀行 本店', accountTail: '4321' };
      const id = await inIdentity((tx) =>
        program.get(MoveHeldMoney).ask(tx, { id: held!.id, by: desk.by }, { ...sent, amount, note: '' }),
      );
      await inIdentity((tx) => program.get(MoveHeldMoney).decide(tx, { id, by: desk.colleague }, 'booked'));
      await program.runReactions();
    },
    held: async (): Promise<{ payer: string; left: number }[]> =>
      database.look(
        'select payer, (amount - taken)::int as left from billing.held_money where amount > taken order by id',
      ),
    saleFaults: () => stage.inside((tx) => program.get(SaleCheckStore).faults(tx)),
  };
}
