import { AddStaff, CreateCommunity } from '@enishi/identity';
import { newId, tokyoDate, tokyoMonth, yen } from '@enishi/kernel';
import { ReadBalances, VerifyLedger } from '@enishi/ledger';
import type { AccountCode } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';

import { BringBankFile } from '../../actions/bring-bank-file.ts';
import { CloseMonth } from '../../actions/closing/close-month.ts';
import { IssueDocument } from '../../actions/issue-document.ts';
import { MatchSureTransfers } from '../../actions/match-sure-transfers.ts';
import { MatchTransfer } from '../../actions/match-transfer.ts';
import { MoveHeldMoney } from '../../actions/move-held-money.ts';
import { ReadTransfers } from '../../actions/read-transfers.ts';
import type { ProposedTransfer } from '../../actions/read-transfers.ts';
import { SaveBankAccount } from '../../actions/save-bank-account.ts';
import { VerifyReceivables } from '../../actions/verify-receivables.ts';
import { ClosingModule } from '../../closing.module.ts';
import { exampleInvoice, exampleLine } from '../../domain/documents/document-examples.ts';
import type { BankAccount } from '../../domain/transfers/bank-statement.ts';
import { zenginFile } from '../../domain/transfers/zengin-examples.ts';
import { HeldMoneyEntity } from '../../store/held-money.entity.ts';
import { HeldMoneyStore } from '../../store/held-money.store.ts';
import { ReceivableStore } from '../../store/receivable.store.ts';
import { TransferEntity } from '../../store/transfer.entity.ts';
import { TransferStore } from '../../store/transfer.store.ts';
import { TransfersModule } from '../../transfers.module.ts';
import { TakeInBankFiles } from '../reactions/take-in-bank-files.ts';
import { billingSchemas, communityProfile } from './billing-stage.ts';

const account: BankAccount = { bankCode: '9998', branchCode: '101', kind: 'ordinary', number: '0001234' };
type Movement = { day: string; amount: number; payer: string };
const came = (amount: number, payer = 'ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-', day = '081225'): Movement => ({ day, amount, payer });

/** A community with an account, and its desk. */
function useBank() {
  const database = useTestDatabase(...billingSchemas);
  const program = useProgram(database, {
    modules: [TransfersModule, ClosingModule],
    schemas: billingSchemas,
  });
  const bank = { doto: '', oguni: '', by: '', colleague: '', accountId: '' };
  const inside = <T>(work: (tx: Tx) => Promise<T>, community = bank.doto) =>
    program.transactions.inIdentity(community, work);
  beforeAll(async () => {
    program.clock.set(new Date('2026-11-26T03:00:00Z'));
    const found = (slug: string) =>
      program.transactions.inIdentity(null, (tx) =>
        program.get(CreateCommunity).run(tx, { ...communityProfile, slug }),
      );
    bank.doto = await found('doto');
    bank.oguni = await found('oguni');
    const staff = (email: string) =>
      inside((tx) => program.get(AddStaff).run(tx, { email, role: 'accountant', locale: 'ja' }));
    bank.by = await staff('tamura@example.jp');
    bank.colleague = await staff('sato@example.jp');
    const form = { ...account, id: null, name: 'みちのひがし銀行', feeTolerance: 880 };
    bank.accountId = await inside((tx) => program.get(SaveBankAccount).run(tx, form));
  });

  async function invoiced(amount: number, name = '有限会社あかんべかりー'): Promise<string> {
    program.clock.set(new Date('2026-11-26T03:00:00Z'));
    const draft = {
      ...{ ...exampleInvoice, lines: [exampleLine(amount)] },
      counterparty: { ...exampleInvoice.counterparty, name },
    };
    const id = newId();
    const wish = { id, draft, tie: null, reason: '', by: bank.by };
    await inside((tx) =>
      program.get(IssueDocument).run(tx, { ...wish, income: { stream: 'membership_corporate' } }),
    );
    program.clock.set(new Date('2026-12-28T03:00:00Z'));
    return (await inside((tx) => program.get(ReceivableStore).find(tx, id)))!.id;
  }
  async function bring(content: Buffer): Promise<{ fresh: number; known: number; state: string }> {
    const { accountId, by } = bank;
    const brought = { accountId, fileName: 'meisai.txt', content, columns: null, by };
    const fileId = await inside((tx) => program.get(BringBankFile).run(tx, brought));
    const occurred = { id: newId(), communityId: bank.doto, at: new Date() };
    await program.get(TakeInBankFiles).run({ fileId }, occurred);
    const [file] = await database.look<{ fresh: number; known: number; state: string }>(
      'select fresh, known, state from billing.bank_file where id = $1',
      [fileId],
    );
    return file!;
  }
  return {
    ...{ database, program, inside, invoiced, bring },
    account: () => bank,
    waiting: async (): Promise<ProposedTransfer[]> =>
      (await inside((tx) => program.get(ReadTransfers).run(tx))).proposed,
    match: (
      id: string,
      parts: { receivableId: string; amount: number; fee?: number }[],
      feeAs: 'processor_fee' | 'bank_fee_discount' | null = null,
    ) =>
      inside((tx) =>
        program.get(MatchTransfer).run(
          tx,
          { id, by: bank.by },
          {
            feeAs,
            parts: parts.map((part) => ({ ...part, amount: yen(part.amount), fee: yen(part.fee ?? 0) })),
          },
        ),
      ),
    balances: async (...accounts: AccountCode[]) => {
      const all = await inside((tx) => program.get(ReadBalances).run(tx, tokyoDate('2030-01-01')));
      return accounts.map((each) => all.get(each) ?? 0);
    },
    sound: async () => {
      expect(await inside((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
      expect(await inside((tx) => program.get(VerifyReceivables).run(tx))).toBeNull();
    },
  };
}

describe('bank transfers', () => {
  const {
    program,
    database,
    inside,
    invoiced,
    bring,
    account: bank,
    waiting,
    match,
    balances,
    sound,
  } = useBank();
  afterEach(sound);
  const act = () => program.get(MatchTransfer);
  const deed = (id: string) => ({ id, by: bank().by });
  const holdingUp = async (month: string) => {
    const { checks } = await inside((tx) => program.get(CloseMonth).read(tx, tokyoMonth(month)));
    return checks.find(({ key }) => key === 'transfers')?.waiting;
  };

  it('a transfer short by the bank’s fee is proposed, holds up the close of its month, and is booked as a cost once a person has approved it', async () => {
    const receivableId = await invoiced(132_000);
    expect(await bring(zenginFile(account, [came(131_560)]))).toEqual({ fresh: 1, known: 0, state: 'done' });
    const [{ transfer, proposal }] = (await waiting()) as [ProposedTransfer];
    expect(proposal).toMatchObject({
      kind: 'short',
      name: 'same',
      parts: [{ receivableId, amount: 131_560, fee: 440 }],
    });
    const before = await balances('bank', 'processor_fee', 'accounts_receivable');
    expect(before).toEqual([0, 0, 132_000]);
    await expect(match(transfer.id, [{ receivableId, amount: 131_560, fee: 440 }])).rejects.toThrow(
      'MATCH_FEE_HOW',
    );
    expect([await holdingUp('2026-11'), await holdingUp('2026-12')]).toEqual([0, 1]);
    await match(transfer.id, [{ receivableId, amount: 131_560, fee: 440 }], 'processor_fee');
    expect(await holdingUp('2026-12')).toBe(0);
    expect(await balances('bank', 'processor_fee', 'accounts_receivable')).toEqual([131_560, 440, 0]);
    expect(await waiting()).toEqual([]);
  });

  it('the same file again, or one that overlaps, brings no movement twice', async () => {
    const two = [came(1_100, 'ﾀﾅｶ ﾊﾅｺ', '081226'), came(1_100, 'ﾀﾅｶ ﾊﾅｺ', '081226')];
    expect(await bring(zenginFile(account, two))).toMatchObject({ fresh: 2, known: 0 });
    expect(await bring(zenginFile(account, two))).toMatchObject({ fresh: 0, known: 2 });
    expect(await bring(zenginFile(account, [...two, came(500, 'ﾀﾅｶ', '081227')]))).toMatchObject({
      fresh: 1,
      known: 2,
    });
    for (const { transfer } of await waiting())
      await inside((tx) => act().setAside(tx, deed(transfer.id), { to: 'foreign', note: '利息' }));
  });

  it('a file with one broken row leaves nothing behind, not even the rows before it', async () => {
    const count = async () =>
      (await database.look<{ n: number }>('select count(*)::int n from billing.transfer'))[0]!.n;
    const before = await count();
    const broken = zenginFile(account, [came(500), came(600, 'ﾀﾅｶ', '081332')]);
    await expect(bring(broken)).rejects.toMatchObject({ code: 'BANK_ROW_BROKEN', facts: { row: 3 } });
    expect(await count()).toBe(before);
    expect(await database.look(`select id from billing.bank_file where state = 'reading'`)).toEqual([]);
  });

  it('the name of a payer is learnt by a match and known the next time', async () => {
    const first = await invoiced(44_000, '株式会社釧路水産');
    await bring(zenginFile(account, [came(44_000, 'ｶ)ｸｼﾛｽｲｻﾝ', '081227')]));
    const [unknown] = (await waiting()) as [ProposedTransfer];
    expect(unknown.proposal).toMatchObject({ kind: 'amount_only', name: null, sure: false });
    await match(unknown.transfer.id, [{ receivableId: first, amount: 44_000 }]);
    await invoiced(55_000, '株式会社釧路水産');
    await bring(zenginFile(account, [came(55_000, 'ｶ)ｸｼﾛｽｲｻﾝ', '081228')]));
    const [known] = (await waiting()) as [ProposedTransfer];
    expect(known.proposal).toMatchObject({ kind: 'exact', name: 'learnt', sure: true });
    const sure = (...ids: string[]) =>
      inside((tx) => program.get(MatchSureTransfers).run(tx, ids, bank().by));
    await expect(sure(known.transfer.id, newId())).rejects.toThrow('TRANSFER_UNKNOWN');
    expect(await sure(known.transfer.id, unknown.transfer.id)).toBe(1);
    expect(await waiting()).toEqual([]);
  });

  it('what comes beyond is the payer’s, and a match is taken back with all that was booked by it', async () => {
    const receivableId = await invoiced(33_000);
    await bring(zenginFile(account, [came(34_000, undefined, '081224')]));
    const [{ transfer, proposal }] = (await waiting()) as [ProposedTransfer];
    expect(proposal).toMatchObject({ kind: 'over', over: 1_000 });
    const before = await balances('bank', 'customer_credit', 'accounts_receivable');
    await match(transfer.id, [{ receivableId, amount: 33_000 }]);
    expect((await balances('customer_credit'))[0]! - before[1]!).toBe(-1_000);
    await expect(match(transfer.id, [{ receivableId, amount: 33_000 }])).rejects.toMatchObject({
      ...{ code: 'TRANSFER_DECIDED', facts: { by: 'tamura@example.jp' } },
    });
    await inside((tx) => act().takeBack(tx, deed(transfer.id)));
    expect(await balances('bank', 'customer_credit', 'accounts_receivable')).toEqual(before);
    await expect(inside((tx) => act().takeBack(tx, deed(transfer.id)))).rejects.toThrow(
      'TRANSFER_NOT_DECIDED',
    );
    await match(transfer.id, [{ receivableId, amount: 33_000 }]);
  });

  it('what has to be given back is booked as money of others, what is none of ours is not booked', async () => {
    await bring(
      zenginFile(account, [came(7_000, 'ﾔﾏﾀﾞ', '081224'), came(8_000, 'ｽﾄﾗｲﾌﾟｼﾞﾔﾊﾟﾝ(ｶ', '081224')]),
    );
    const [owed, stripe] = (await waiting()) as [ProposedTransfer, ProposedTransfer];
    expect(stripe.proposal.kind).toBe('stripe');
    const [bankBefore, creditBefore] = await balances('bank', 'customer_credit');
    await inside((tx) => act().setAside(tx, deed(owed.transfer.id), { to: 'owed', note: '誤振込' }));
    await inside((tx) => act().setAside(tx, deed(stripe.transfer.id), { to: 'foreign', note: '' }));
    const after = await balances('bank', 'customer_credit');
    expect([after[0]! - bankBefore!, after[1]! - creditBefore!]).toEqual([7_000, -7_000]);
    await inside((tx) => act().takeBack(tx, deed(owed.transfer.id)));
    expect(await balances('bank', 'customer_credit')).toEqual([bankBefore, creditBefore]);
    await inside((tx) => act().setAside(tx, deed(owed.transfer.id), { to: 'foreign', note: '' }));
  });

  it.each([
    ['more than came', [{ amount: 60_000 }], 'MATCH_SUM'],
    ['nothing', [], 'MATCH_EMPTY'],
    ['a fee above the tolerance', [{ amount: 50_000, fee: 881 }], 'MATCH_FEE_TOO_MUCH'],
    ['a fee that leaves the invoice open', [{ amount: 50_000, fee: 440 }], 'MATCH_FEE_LEAVES'],
  ])('%s is refused, and nothing is booked', async (_name, parts, code) => {
    const receivableId = await invoiced(66_000);
    await bring(zenginFile(account, [came(50_000, undefined, '081223')]));
    const transfer = (await waiting()).find((one) => one.transfer.amount === 50_000)!.transfer;
    const before = await balances('bank', 'processor_fee');
    const given = parts.map((part) => ({ ...part, receivableId }));
    await expect(match(transfer.id, given, 'processor_fee')).rejects.toThrow(code);
    expect(await balances('bank', 'processor_fee')).toEqual(before);
  });

  it('of another community are not found, nor its account', async () => {
    const [{ transfer }] = (await waiting()) as [ProposedTransfer];
    const elsewhere = (work: (tx: Tx) => Promise<unknown>) => inside(work, bank().oguni);
    await expect(elsewhere((tx) => act().takeBack(tx, deed(transfer.id)))).rejects.toThrow(
      'TRANSFER_UNKNOWN',
    );
    const { accountId, by } = bank();
    const brought = { accountId, fileName: 'x', content: Buffer.from('x'), columns: null, by };
    await expect(elsewhere((tx) => program.get(BringBankFile).run(tx, brought))).rejects.toThrow(
      'BANK_ACCOUNT_UNKNOWN',
    );
  });
});

describe('what came beyond what is owed', () => {
  const bankOf = useBank();
  const { program, inside, invoiced, bring, waiting, match, balances, account: bank } = bankOf;
  const move = () => program.get(MoveHeldMoney);
  const repayment = { day: tokyoDate('2026-12-28'), bank: '北大通信用金庫', accountTail: '1234', note: '' };

  /** Money that has to be given back, and the 預り金 it is. */
  async function owed(amount: number, payer: string): Promise<{ transferId: string; heldId: string }> {
    program.clock.set(new Date('2026-12-28T03:00:00Z'));
    await bring(zenginFile(account, [came(amount, payer, '081224')]));
    const { transfer } = (await waiting()).find((one) => one.transfer.payer === payer)!;
    const deed = { id: transfer.id, by: bank().by };
    await inside((tx) => program.get(MatchTransfer).setAside(tx, deed, { to: 'owed', note: '誤振込' }));
    return { transferId: transfer.id, heldId: (await held(payer)).id };
  }
  const held = async (payer: string) =>
    (await inside((tx) => program.get(HeldMoneyStore).waiting(tx, 100))).find((one) => one.payer === payer)!;
  const ask = (heldId: string, amount: number, by = bank().by) =>
    inside((tx) => move().ask(tx, { id: heldId, by }, { ...repayment, amount }));
  const decide = (id: string, to: 'booked' | 'withdrawn' | 'reversed', by: string) =>
    inside((tx) => move().decide(tx, { id, by }, to));

  it('is repaid once a second person has approved it, and 預り金 is 0 again', async () => {
    const { transferId, heldId } = await owed(7_000, 'ﾔﾏﾀﾞ');
    await expect(ask(heldId, 7_001)).rejects.toMatchObject({ code: 'HELD_AMOUNT', facts: { left: 7_000 } });
    const asked = await ask(heldId, 7_000);
    expect(await balances('bank', 'customer_credit')).toEqual([7_000, -7_000]);
    await expect(ask(heldId, 1)).rejects.toThrow('HELD_AMOUNT');
    await expect(decide(asked, 'booked', bank().by)).rejects.toThrow('REPAYMENT_OWN');
    await decide(asked, 'booked', bank().colleague);
    expect(await balances('bank', 'customer_credit')).toEqual([0, 0]);
    await expect(decide(asked, 'booked', bank().colleague)).rejects.toMatchObject({
      ...{ code: 'HELD_MOVE_DECIDED', facts: { by: 'sato@example.jp' } },
    });
    const back = () =>
      inside((tx) => program.get(MatchTransfer).takeBack(tx, { id: transferId, by: bank().by }));
    await expect(back()).rejects.toMatchObject({ code: 'HELD_TAKEN', facts: { taken: 7_000 } });
    await decide(asked, 'reversed', bank().by);
    expect(await balances('bank', 'customer_credit')).toEqual([7_000, -7_000]);
    const again = await ask(heldId, 2_000);
    await decide(again, 'withdrawn', bank().by);
    await back();
    expect(await balances('bank', 'customer_credit')).toEqual([0, 0]);
    await bankOf.sound();
  });

  it('settles another invoice later, in part and taken back again', async () => {
    const first = await invoiced(33_000);
    await bring(zenginFile(account, [came(35_000, 'ｶ)ﾖﾌﾞﾝ', '081224')]));
    const { transfer } = (await waiting()).find((one) => one.transfer.payer === 'ｶ)ﾖﾌﾞﾝ')!;
    await match(transfer.id, [{ receivableId: first, amount: 33_000 }]);
    const second = await invoiced(1_500);
    const { id } = await held('ｶ)ﾖﾌﾞﾝ');
    const before = await balances('customer_credit', 'accounts_receivable');
    const wish = { receivableId: second, documentNumber: 'I2026-000002', amount: 1_500 };
    const assign = (amount: number) =>
      inside((tx) => move().assign(tx, { id, by: bank().by }, { ...wish, amount }));
    await expect(assign(1_600)).rejects.toThrow('RECEIVABLE_TOO_MUCH');
    const assigned = await assign(1_500);
    const after = await balances('customer_credit', 'accounts_receivable');
    expect([after[0]! - before[0]!, after[1]! - before[1]!]).toEqual([1_500, -1_500]);
    await bankOf.sound();
    await decide(assigned, 'reversed', bank().by);
    expect(await balances('customer_credit', 'accounts_receivable')).toEqual(before);
    await bankOf.sound();
  });

  it('of another community is not found', async () => {
    const { heldId } = await owed(900, 'ﾖｿﾉﾋﾄ');
    const asked = await ask(heldId, 900);
    const elsewhere = (work: (tx: Tx) => Promise<unknown>) => inside(work, bank().oguni);
    const deed = { id: heldId, by: bank().by };
    await expect(elsewhere((tx) => move().ask(tx, deed, { ...repayment, amount: 0 }))).rejects.toThrow(
      'HELD_UNKNOWN',
    );
    await expect(
      elsewhere((tx) => move().decide(tx, { id: asked, by: bank().by }, 'withdrawn')),
    ).rejects.toThrow('HELD_MOVE_UNKNOWN');
  });

  it.each([
    ['is spoken for once by two people at once', true, ['fulfilled', 'rejected']],
    ['would be spoken for twice if its row were not locked (control)', false, ['fulfilled', 'fulfilled']],
  ])('%s', async (_name, locks, expected) => {
    const { heldId } = await owed(3_000, locks ? 'ﾌﾀﾘ' : 'ﾌﾀﾘ ﾐｽﾞ');
    const bothRead = meeting();
    const read = locks
      ? null
      : jest.spyOn(program.get(HeldMoneyStore), 'locked').mockImplementation(async (tx, id) => {
          const row = await tx.repo(HeldMoneyEntity).findOneBy({ id });
          await bothRead.arrive();
          return row;
        });
    const outcomes = await Promise.allSettled([ask(heldId, 3_000), ask(heldId, 3_000, bank().colleague)]);
    read?.mockRestore();
    expect(outcomes.map(({ status }) => status).sort()).toEqual(expected);
  });
});

describe('one transfer approved by two people at once', () => {
  const { program, inside, invoiced, bring, waiting, match } = useBank();

  /** Two invoices of a company and one transfer, which each of the two matches with another of them. Answers what came of both, and how many are paid then. */
  async function twoAtOnce(payer: string, name: string) {
    const receivables = [await invoiced(132_000, name), await invoiced(132_000, name)];
    await bring(zenginFile(account, [came(132_000, payer)]));
    const { transfer } = (await waiting()).find((one) => one.transfer.payer === payer)!;
    const outcomes = await Promise.allSettled(
      receivables.map((receivableId) => match(transfer.id, [{ receivableId, amount: 132_000 }])),
    );
    const [row] = await inside((tx) =>
      tx.query<{ paid: number }>(
        'select count(*)::int paid from billing.receivable where id = any ($1::uuid[]) and settled = amount',
        [receivables],
      ),
    );
    return { paid: row!.paid, outcomes: outcomes.map(({ status }) => status).sort() };
  }

  it('is matched once', async () => {
    expect(await twoAtOnce('ｶ)ﾄﾞﾂﾄｶﾌｴ', '株式会社ドットカフェ')).toEqual({
      ...{ paid: 1, outcomes: ['fulfilled', 'rejected'] },
    });
  });

  it('would be matched twice if its row were not locked (control)', async () => {
    const bothRead = meeting();
    const read = jest.spyOn(program.get(TransferStore), 'locked').mockImplementation(async (tx, id) => {
      const row = await tx.repo(TransferEntity).findOneBy({ id });
      await bothRead.arrive();
      return row;
    });
    const both = await twoAtOnce('ｶ)ｼﾂｹﾞﾝﾎﾞｳｼﾞﾖｳ', '株式会社しつげんぼうじょう');
    read.mockRestore();
    expect(both).toEqual({ paid: 2, outcomes: ['fulfilled', 'fulfilled'] });
  });
});
