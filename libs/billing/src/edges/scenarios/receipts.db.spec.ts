import { newId, tokyoDate, yen } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { CopyReceipts } from '../../actions/copy-receipts.ts';
import { FindDocuments } from '../../actions/find-documents.ts';
import { HandOutReceipt } from '../../actions/hand-out-receipt.ts';
import { IssueDocument } from '../../actions/issue-document.ts';
import { IssueReceipt } from '../../actions/issue-receipt.ts';
import { ReceiptsOf } from '../../actions/receipts-of.ts';
import { SetReceiptAddressee } from '../../actions/set-receipt-addressee.ts';
import { exampleInvoice } from '../../domain/documents/document-examples.ts';
import type { PaperPlace } from '../../domain/documents/paper-place.ts';
import type { DocumentSearch } from '../../store/document.store.ts';
import { BillingModule } from '../../billing.module.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import { billingSchemas, setStage } from './billing-stage.ts';

describe('receipts', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  const receiptsOf = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(ReceiptsOf).run(tx, subject));
  const rename = (subject: SubjectRef, id: string, addressee: string) =>
    stage.inCommunity((tx) =>
      program.get(SetReceiptAddressee).run(tx, { kind: 'member', subject }, id, { addressee, purpose: null }),
    );
  const handOut = (own: SubjectRef | null, id: string) =>
    stage.inCommunity((tx) => program.get(HandOutReceipt).run(tx, { own, desk: null }, id));

  it('are found among the documents by day, amount and addressee, page by page, and each look is told', async () => {
    const [one, other] = [stage.member(), stage.member()];
    await stage.subscribe(one);
    await stage.subscribe(other);
    const [receipt] = await receiptsOf(one);
    await rename(one, receipt!.id, '㈱ドット商店');
    const draft = { ...exampleInvoice, dueOn: tokyoDate('2099-12-31') };
    await stage.inCommunity((tx) =>
      program.get(IssueDocument).run(tx, { id: newId(), draft, tie: null, reason: '', by: null }),
    );
    const reader = { accountId: newId(), role: 'accountant' };
    const anything = { kinds: [], from: null, to: null, least: null, most: null, counterparty: '' };
    const page = (search: Partial<DocumentSearch>, before: PaperPlace | null = null, first = 50) =>
      stage.inCommunity((tx) =>
        program.get(FindDocuments).page(tx, { ...anything, ...search }, { before, first }, reader),
      );
    const numbers = async (search: Partial<DocumentSearch>) =>
      (await page(search)).map(({ place }) => place.number);
    expect(await numbers({ counterparty: 'ﾄﾞｯﾄ' })).toEqual([receipt!.number]);
    expect(await numbers({ counterparty: 'ドット', least: 1_101 })).toEqual([]);
    expect(await numbers({ kinds: ['receipt'], least: 1_100, most: 1_100 })).toHaveLength(2);
    expect(await numbers({ kinds: ['invoice'] })).toEqual([expect.stringMatching(/^I/)]);
    expect(await numbers({ to: tokyoDate('2020-01-01') })).toEqual([]);
    const all = await numbers({});
    expect(all).toHaveLength(3);
    const walked: string[] = [];
    for (let place: PaperPlace | null = null; ;) {
      const [next] = await page({}, place, 1);
      if (!next) break;
      place = next.place;
      walked.push(place.number);
    }
    expect(walked).toEqual(all);
    const told = await database.look<{ payload: { memberIds: string[] } }>(
      `select payload from platform.outbox where event = 'billing.receipts_seen' order by occurred_at limit 1`,
    );
    expect(told[0]!.payload).toEqual({ ...reader, memberIds: [one.id] });
    const copies = await stage.inCommunity(async (tx) => {
      const found = await program.get(FindDocuments).everything(tx, anything, reader);
      const receipts = found.flatMap((each) => each.receipt ?? []);
      return program.get(CopyReceipts).run(tx, receipts);
    });
    expect(copies.map(({ mark }) => mark)).toEqual(['copy', 'copy']);
    expect((await receiptsOf(one))[0]).toMatchObject({ handedOut: 0 });
  });

  it('stay as they were issued', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    const [receipt] = await receiptsOf(subject);
    expect(receipt).toMatchObject({
      ...{ amount: 1100, taxInside: 100, addressee: '佐藤 花子', description: '会費', refunded: 0 },
      ...{ readdressing: 'in_place', splittable: true, handedOut: 0, turns: [] },
    });
    expect(receipt!.number).toMatch(/^R20\d\d-\d{6}$/);
    await handOut(subject, receipt!.id);
    for (const change of [`addressee = 'x'`, `amount = 1`, `tax_inside = 0`, `serial = 9`, `downloads = 0`])
      await expect(
        database.look(`update billing.receipt set ${change} where id = $1`, [receipt!.id]),
      ).rejects.toThrow(/issued/);
    await expect(database.look(`delete from billing.receipt where id = $1`, [receipt!.id])).rejects.toThrow(
      /evidence/,
    );
    await expect(database.look(`update billing.receipt_turn set actor = 'desk'`)).rejects.toThrow(/evidence/);
  });

  it('of others are not found', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    const [receipt] = await receiptsOf(subject);
    await expect(handOut(stage.member(), receipt!.id)).rejects.toThrow('RECEIPT_UNKNOWN');
    await expect(handOut(null, receipt!.id)).rejects.toThrow('RECEIPT_UNKNOWN');
    await expect(rename(stage.member(), receipt!.id, 'x')).rejects.toThrow('RECEIPT_UNKNOWN');
    await expect(handOut(subject, 'no uuid')).rejects.toThrow('RECEIPT_UNKNOWN');
  });

  describe('numbers in a renewal spike', () => {
    const payments = async (count: number): Promise<string[]> => {
      const customerId = newId();
      await database.look(
        `insert into billing.customer (id, community_id, subject_kind, subject_id, email, name, created_at)
         values ($1, $2, 'member', $1, 'a@example.jp', '佐藤', now())`,
        [customerId, stage.communityId],
      );
      const ids = Array.from({ length: count }, () => newId());
      await database.look(
        `insert into billing.payment (id, community_id, customer_id, stripe_invoice_id, stripe_subscription_id, offer_key, offer_name,
           interval, stream, tax_category, amount, refunded, state, period_start, period_end, paid_at, fetched_at)
         select id, $2, $3, 'in_' || id, 'sub', 'ind_standard', 'x', 'month', 'membership_individual', 'taxable_10', 1100, 0, 'paid', now(), now(), now(), now()
         from unnest($1::uuid[]) as id`,
        [ids, stage.communityId, customerId],
      );
      return ids;
    };
    const issue = (paymentId: string, failing = false) =>
      stage.inCommunity(async (tx) => {
        await program.get(IssueReceipt).run(tx, {
          ...{
            paymentId,
            subscriptionId: null,
            orderId: null,
            subject: { kind: 'member', id: newId() },
            amount: yen(1100),
            taxInside: yen(100),
          },
          ...{ offerKey: 'ind_standard', interval: 'month', means: 'card', stream: 'membership_individual' },
          ...{
            periodStart: tokyoDate('2026-11-23'),
            periodEnd: tokyoDate('2026-12-23'),
            paidAt: program.clock.now().toISOString(),
          },
        });
        if (failing) throw new Error('rolled back');
      });
    const gaps = (serials: number[]) =>
      Math.max(...serials) - Math.min(...serials) + 1 - new Set(serials).size;

    it('have no gap and no double under twenty at once, one in four rolled back', async () => {
      const ids = await payments(60);
      const outcomes = await Promise.allSettled(ids.map((id, index) => issue(id, index % 4 === 0)));
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(15);
      const rows = await database.look<{ serial: number }>(
        `select serial from billing.receipt order by serial`,
      );
      const serials = rows.map(({ serial }) => serial);
      expect(gaps(serials)).toBe(0);
      expect(new Set(serials).size).toBe(serials.length);
    });

    it('control run: a database sequence would have had gaps under the same load', async () => {
      await database.look(`create sequence receipt_control`);
      const draws = Array.from({ length: 60 }, (_, index) =>
        database.look<{ serial: string }>(
          `begin; select nextval('receipt_control') as serial; ${index % 4 === 0 ? 'rollback' : 'commit'}`,
        ),
      );
      await Promise.all(draws);
      const [{ last } = { last: '0' }] = await database.look<{ last: string }>(
        `select last_value::text as last from receipt_control`,
      );
      expect(Number(last)).toBe(60);
    });
  });
});
