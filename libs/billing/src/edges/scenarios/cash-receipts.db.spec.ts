import { CurrentCommunity, EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { CopyReceipts } from '../../actions/copy-receipts.ts';
import { FindDocuments } from '../../actions/find-documents.ts';
import { KeepCashPayment } from '../../actions/keep-cash-payment.ts';
import { ReceiptsOf } from '../../actions/receipts-of.ts';
import { SaveInvoicing } from '../../actions/save-invoicing.ts';
import { SaveReceiptStamps } from '../../actions/save-receipt-stamps.ts';
import { SplitReceipt } from '../../actions/split-receipt.ts';
import { BillingModule } from '../../billing.module.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import { CashPaymentStore } from '../../store/cash-payment.store.ts';
import { billingSchemas, setStage } from './billing-stage.ts';

/** The same transaction for a control: it waits for nobody. */
const withoutLock = (tx: Tx): Tx => Object.assign(Object.create(tx) as Tx, { lock: () => Promise.resolve() });

describe('the receipt of cash', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  afterEach(() => jest.restoreAllMocks());

  const inside = <T>(work: (tx: Tx) => Promise<T>) =>
    program.transactions.inIdentity(stage.communityId, work);
  const guest = (): SubjectRef => ({ kind: 'guest', id: newId() });
  const taken = () => ({
    ...{ id: newId(), amount: 4_000, taxCategory: 'taxable_10' as const },
    ...{ receivedOn: tokyoDate('2026-11-23'), bought: '「道東の夜」参加チケット 2枚' },
  });
  const payer = (subject: SubjectRef) => ({ subject, name: '山田 ツル', email: '' });
  const keep = (cash: ReturnType<typeof taken>, subject: SubjectRef, by = (tx: Tx) => tx) =>
    inside((tx) => program.get(KeepCashPayment).run(by(tx), payer(subject), cash));
  const receiptsOf = (subject: SubjectRef) => inside((tx) => program.get(ReceiptsOf).run(tx, subject));
  const gaps = async () => {
    const [row] = await database.look<{ gaps: number }>(
      'select (max(serial) - count(*))::int gaps from billing.receipt where community_id = $1',
      [stage.communityId],
    );
    return row!.gaps;
  };

  it('is split into parts, among which what goes back is shared', async () => {
    const [subject, cash] = [guest(), taken()];
    await keep(cash, subject);
    const [whole] = await receiptsOf(subject);
    expect(whole).toMatchObject({ amount: 4_000, taxInside: 363, splittable: true, paymentId: null });
    const parts = [
      { addressee: '株式会社あおぞら', amount: 1_500 },
      { addressee: '株式会社みどり', amount: 2_500 },
    ];
    await inside((tx) => program.get(SplitReceipt).run(tx, { kind: 'member', subject }, whole!.id, parts));
    const back = { id: newId(), amount: 800, on: tokyoDate('2026-11-24') };
    await inside((tx) => program.get(KeepCashPayment).handedBack(tx, cash.id, back));
    await inside((tx) => program.get(KeepCashPayment).handedBack(tx, cash.id, back));
    const standing = (await receiptsOf(subject)).filter((one) => !one.supersededBecause);
    expect(standing.map(({ amount, refunded }) => [amount, refunded]).sort()).toEqual([
      [1_500, 300],
      [2_500, 500],
    ]);
    expect(standing.every(({ splittable }) => !splittable)).toBe(true);
  });

  it('is found as tax law demands, by day, sum and name, and copied for the one file of a year', async () => {
    const [subject, cash] = [guest(), { ...taken(), amount: 3_210 }];
    await keep(cash, subject);
    const on = tokyoDateOf(program.clock.now());
    const search = { kinds: [], from: on, to: on, least: 3_210, most: 3_210, counterparty: '山田' };
    const found = await inside((tx) =>
      program
        .get(FindDocuments)
        .page(tx, search, { before: null, first: 5 }, { accountId: newId(), role: 'owner' }),
    );
    const receipts = found.flatMap(({ receipt }) => receipt ?? []);
    expect(receipts).toMatchObject([{ cashPaymentId: cash.id, means: 'cash' }]);
    const [copy] = await inside((tx) => program.get(CopyReceipts).run(tx, receipts));
    expect(copy).toMatchObject({ mark: 'copy', onPaper: false, returns: [] });
  });

  it('bears a stamp on paper from the taxed sum on, and none once its issuer says to be in no business', async () => {
    const large = () => ({ ...taken(), amount: 55_000 });
    const dutyOf = async () => {
      const subject = guest();
      await keep(large(), subject);
      return (await receiptsOf(subject))[0]!.stampOnPaper;
    };
    expect(await dutyOf()).toBe(200);
    const accounts = await inside((tx) => program.get(EnsureAccounts).run(tx, ['kono@example.jp'], 'ja'));
    const by = accounts.get('kono@example.jp')!;
    const say = (typed: string, seen = '') =>
      inside((tx) => program.get(SaveReceiptStamps).run(tx, { typed, seen, by }));
    await say('exempt');
    expect(await dutyOf()).toBe(0);
    await expect(say('due')).rejects.toMatchObject({ code: 'INVOICING_OVERTAKEN' });
    const [turn] = await inside((tx) => program.get(SaveInvoicing).story(tx));
    expect(turn).toMatchObject({ before: { stamps: 'due' }, after: { stamps: 'exempt', bankAccount: '' } });
    const { settings } = await inside((tx) => program.get(CurrentCommunity).run(tx));
    expect(settings.invoicing).toEqual({ stamps: 'exempt' });
  });

  it('is one, asked for by two at once, and takes one number', async () => {
    const [subject, cash] = [guest(), taken()];
    await Promise.all([keep(cash, subject), keep(cash, subject), keep(cash, subject)]);
    expect(await receiptsOf(subject)).toHaveLength(1);
    expect(await gaps()).toBe(0);
  });

  it('is refused to the second by the database alone where nobody waits (control)', async () => {
    const [subject, cash] = [guest(), taken()];
    const bothLooked = meeting();
    const find = CashPaymentStore.prototype.find;
    jest.spyOn(CashPaymentStore.prototype, 'find').mockImplementation(async function (
      this: CashPaymentStore,
      ...asked
    ) {
      const known = await find.apply(this, asked);
      await bothLooked.arrive();
      return known;
    });
    const ended = await Promise.allSettled([
      keep(cash, subject, withoutLock),
      keep(cash, subject, withoutLock),
    ]);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await receiptsOf(subject)).toHaveLength(1);
    expect(await gaps()).toBe(0);
  });
});
