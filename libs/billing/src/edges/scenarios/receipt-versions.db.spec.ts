import { AccountEmail, AddStaff, CurrentCommunity } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { FindReceipt } from '../../actions/find-receipt.ts';
import type { ReceiptActor } from '../../actions/find-receipt.ts';
import { HandOutReceipt } from '../../actions/hand-out-receipt.ts';
import type { ReceiptView } from '../../actions/receipt-view.ts';
import { ReceiptsOf } from '../../actions/receipts-of.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RefundPayment } from '../../actions/refund-payment.ts';
import { ReceiptMoney } from '../../actions/receipt-money.ts';
import { ReplaceReceipt } from '../../actions/replace-receipt.ts';
import { SetReceiptAddressee } from '../../actions/set-receipt-addressee.ts';
import { SplitReceipt } from '../../actions/split-receipt.ts';
import { BillingModule } from '../../billing.module.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { PaymentStore } from '../../store/payment.store.ts';
import { ReceiptStore } from '../../store/receipt.store.ts';
import { billingSchemas, setStage } from './billing-stage.ts';

const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('versions of a receipt', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  let staff = '';
  beforeAll(async () => {
    const wanted = { email: 'tamura@example.jp', role: 'staff', locale: 'ja' } as const;
    await program.transactions.inIdentity(stage.communityId, (tx) => program.get(AddStaff).run(tx, wanted));
    [{ id: staff } = { id: '' }] = await database.look<{ id: string }>(
      `select id from identity.account where email = 'tamura@example.jp'`,
    );
  });

  const inside = <T>(work: (tx: Tx) => Promise<T>) =>
    program.transactions.inIdentity(stage.communityId, work);
  const payer = async (): Promise<[SubjectRef, ReceiptView]> => {
    const subject = stage.member();
    await stage.subscribe(subject);
    return [subject, (await receiptsOf(subject))[0]!];
  };
  const receiptsOf = (subject: SubjectRef, viewer: ReceiptActor['kind'] = 'member') =>
    inside((tx) => program.get(ReceiptsOf).run(tx, subject, viewer));
  const standingOf = async (subject: SubjectRef) =>
    (await receiptsOf(subject)).filter(({ supersededBecause }) => !supersededBecause).reverse();
  const own = (subject: SubjectRef): ReceiptActor => ({ kind: 'member', subject });
  const desk = (reason = 'お電話でのご依頼'): ReceiptActor => ({ kind: 'desk', accountId: staff, reason });
  const makeOut = (actor: ReceiptActor, id: string, addressee: string, purpose: string | null = null) =>
    inside((tx) => program.get(SetReceiptAddressee).run(tx, actor, id, { addressee, purpose }));
  const split = (actor: ReceiptActor, id: string, amounts: number[], by = program.get(SplitReceipt)) =>
    inside((tx) =>
      by.run(
        tx,
        actor,
        id,
        amounts.map((amount, index) => ({ addressee: `会社${index + 1}`, amount })),
      ),
    );
  const handOut = (subject: SubjectRef | null, id: string, by: { handsOver: boolean } | null = null) =>
    inside((tx) =>
      program.get(HandOutReceipt).run(tx, { own: subject, desk: by && { accountId: staff, ...by } }, id),
    );
  const refund = (paymentId: string, amount: number) =>
    inside((tx) =>
      program.get(RefundPayment).run(tx, {
        ...{
          paymentId,
          amount,
          reason: '誤り',
          access: 'go_on',
          idempotencyKey: newId(),
          requestedBy: staff,
        },
      }),
    );

  it('are written in place while nobody holds them, then replaced once by whoever paid, then by the desk', async () => {
    const [subject, first] = await payer();
    await makeOut(own(subject), first.id, ' 株式会社さとう ', 'plan_fee');
    expect((await receiptsOf(subject))[0]).toMatchObject({
      ...{
        id: first.id,
        number: first.number,
        addressee: '株式会社さとう',
        description: 'スタンダード会員 会費',
      },
      turns: [{ kind: 'made_out', actor: 'member', addresseeBefore: '佐藤 花子' }],
    });
    await handOut(subject, first.id);
    await makeOut(own(subject), first.id, '株式会社佐藤');
    const [second, old] = await receiptsOf(subject);
    expect(old).toMatchObject({ id: first.id, supersededBecause: 'readdressed', readdressing: 'over' });
    expect(old!.replacedBy).toEqual([second!.number]);
    expect(second).toMatchObject({
      ...{ addressee: '株式会社佐藤', description: 'スタンダード会員 会費', amount: 1100, taxInside: 100 },
      replaces: { number: first.number, because: 'readdressed', part: null },
    });
    expect(second!.number).not.toBe(first.number);
    await handOut(subject, second!.id);
    await expect(makeOut(own(subject), second!.id, '別の名前')).rejects.toThrow('RECEIPT_ADDRESSEE_FIXED');
    await expect(makeOut(desk('  '), second!.id, '別の名前')).rejects.toThrow('RECEIPT_REASON_MISSING');
    await makeOut(desk(), second!.id, '佐藤商店');
    expect(await standingOf(subject)).toMatchObject([{ addressee: '佐藤商店', readdressing: 'in_place' }]);
    const trail = (await receiptsOf(subject, 'desk')).flatMap(({ turns }) => turns);
    expect(trail).toContainEqual(
      expect.objectContaining({
        kind: 'readdressed',
        actorName: 'tamura@example.jp',
        reason: 'お電話でのご依頼',
      }),
    );
    await expect(makeOut(own(subject), first.id, 'x')).rejects.toThrow('RECEIPT_REPLACED');
    await expect(makeOut(own(stage.member()), second!.id, 'x')).rejects.toThrow('RECEIPT_UNKNOWN');
    await expect(makeOut(own(subject), 'no uuid', 'x')).rejects.toThrow('RECEIPT_UNKNOWN');
  });

  it('are handed out as an original once, then as 再発行, to the desk as a copy, and as void when replaced', async () => {
    const [subject, { id }] = await payer();
    expect(await handOut(null, id, { handsOver: false })).toMatchObject({ mark: 'copy' });
    expect(await handOut(null, id, { handsOver: true })).toMatchObject({ mark: 'original' });
    expect(await handOut(subject, id)).toMatchObject({ mark: 'again', receipt: { downloads: 2 } });
    await split(own(subject), id, [600, 500]);
    expect(await handOut(subject, id)).toMatchObject({
      mark: 'void',
      receipt: { downloads: 2 },
      returns: [],
    });
    const [one] = await standingOf(subject);
    expect(await handOut(subject, one!.id)).toMatchObject({
      ...{ mark: 'original', lineage: { replaces: { part: { index: 1, of: 2 } } } },
    });
    const whole = (await receiptsOf(subject)).find((receipt) => receipt.id === id)!;
    expect(whole.turns.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['split', 'member'],
      ['reissued', 'member'],
      ['handed_out', 'desk'],
    ]);
    await expect(handOut(stage.member(), id)).rejects.toThrow('RECEIPT_UNKNOWN');
  });

  it('split into parts that sum to it, and the parts again; the database takes no other sum', async () => {
    const [subject, { id }] = await payer();
    for (const amounts of [[1100], [600, 501], [600, 499], [1100, 0]])
      await expect(split(own(subject), id, amounts)).rejects.toThrow('RECEIPT_PARTS_INVALID');
    await split(own(subject), id, [367, 367, 366]);
    const parts = await standingOf(subject);
    expect(parts.map(({ amount, taxInside }) => [amount, taxInside])).toEqual([
      [367, 34],
      [367, 33],
      [366, 33],
    ]);
    await split(desk(), parts[1]!.id, [300, 67]);
    const all = await standingOf(subject);
    expect([sumOf(all.map(({ amount }) => amount)), sumOf(all.map(({ taxInside }) => taxInside))]).toEqual([
      1100, 100,
    ]);
    await expect(split(own(subject), id, [600, 500])).rejects.toThrow('RECEIPT_REPLACED');
    const [payment] = await inside((tx) => program.get(PaymentsOf).run(tx, subject));
    expect(payment!.receipts).toHaveLength(4);
    await expect(
      inside(async (tx) => {
        const whole = (await program.get(ReceiptStore).find(tx, all[0]!.id))!;
        await program.get(ReceiptStore).supersede(tx, whole.id, 'split');
        await program
          .get(ReceiptStore)
          .add(tx, { ...whole, id: newId(), replaces: whole.id, serial: 999_999 });
        await program
          .get(ReceiptStore)
          .add(tx, { ...whole, id: newId(), replaces: whole.id, serial: 999_998 });
      }),
    ).rejects.toThrow(/must sum/);
  });

  it('of what was given back cannot be split, and a later refund is shared among the parts', async () => {
    const [subject, { id, paymentId }] = await payer();
    await split(own(subject), id, [700, 400]);
    await refund(paymentId!, 550);
    const [part] = await standingOf(subject);
    await expect(split(own(subject), part!.id, [300, 400])).rejects.toThrow('RECEIPT_NOT_SPLITTABLE');
    await program.runReactions();
    const parts = await standingOf(subject);
    expect(parts.map(({ refunded, splittable }) => [refunded, splittable])).toEqual([
      [350, false],
      [200, false],
    ]);
    expect((await handOut(subject, parts[1]!.id)).returns).toMatchObject([{ amount: 200, taxInside: 18 }]);
    await makeOut(own(subject), parts[1]!.id, '改めた宛名');
    expect((await standingOf(subject)).map(({ refunded }) => refunded).sort()).toEqual([200, 350]);
  });

  describe('two at once', () => {
    it('of two splits one is done, and the numbers have no gap', async () => {
      const [subject, { id }] = await payer();
      const outcomes = await Promise.allSettled(
        [
          [600, 500],
          [100, 1000],
          [550, 550],
        ].map((amounts) => split(own(subject), id, amounts)),
      );
      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused.map((one) => String((one as PromiseRejectedResult).reason))).toEqual([
        expect.stringContaining('RECEIPT_REPLACED'),
        expect.stringContaining('RECEIPT_REPLACED'),
      ]);
      const parts = await standingOf(subject);
      expect(sumOf(parts.map(({ amount }) => amount))).toBe(1100);
      const [{ gaps } = { gaps: -1 }] = await database.look<{ gaps: number }>(
        `select (max(serial) - count(*))::int as gaps from billing.receipt where serial < 900000`,
      );
      expect(gaps).toBe(0);
    });

    it('control run: without lock, condition and triggers both are done, and twice the money is receipted', async () => {
      const [subject, { id }] = await payer();
      await database.look('alter table billing.receipt disable trigger user');
      let waiting: (() => void)[] = [];
      class Unlocked extends PaymentStore {
        override async lock(tx: Tx, paymentId: string) {
          const payment = await this.find(tx, paymentId);
          await new Promise<void>((go) => {
            waiting.push(go);
            if (waiting.length === 2) waiting.forEach((one) => one());
          });
          return payment;
        }
      }
      class Unconditional extends ReceiptStore {
        override async supersede(tx: Tx, receiptId: string) {
          await tx.change(
            `update billing.receipt set superseded_at = now(), superseded_because = 'split' where id = $1`,
            [receiptId],
          );
          return true;
        }
      }
      const store = new Unconditional();
      const unguarded = new SplitReceipt(
        new FindReceipt(
          ...([program.get(CustomerStore), store, new Unlocked(), program.get(AccountEmail)] as const),
          program.get(ReceiptMoney),
        ),
        new ReplaceReceipt(program.get(CurrentCommunity), store),
      );
      await Promise.allSettled([
        split(own(subject), id, [600, 500], unguarded),
        split(own(subject), id, [550, 550], unguarded),
      ]);
      waiting = [];
      await database.look('alter table billing.receipt enable trigger user');
      expect(sumOf((await standingOf(subject)).map(({ amount }) => amount))).toBe(2200);
    });

    it('of ten downloads at once one is the original', async () => {
      const [subject, { id }] = await payer();
      const marks = await Promise.all(Array.from({ length: 10 }, () => handOut(subject, id)));
      expect(marks.filter(({ mark }) => mark === 'original')).toHaveLength(1);
      expect(marks.filter(({ mark }) => mark === 'again')).toHaveLength(9);
    });

    it('control run: read first and counted after, several would be originals', async () => {
      const [subject, { id }] = await payer();
      await receiptsOf(subject);
      let arrived = 0;
      const read = async (tx: Tx) => {
        const { downloads } = (await program.get(ReceiptStore).find(tx, id))!;
        arrived += 1;
        while (arrived < 3) await new Promise((go) => setTimeout(go, 5));
        await program.get(ReceiptStore).countDownload(tx, id);
        return downloads === 0;
      };
      const originals = await Promise.all([inside(read), inside(read), inside(read)]);
      expect(originals.filter(Boolean)).toHaveLength(3);
    });
  });
});
