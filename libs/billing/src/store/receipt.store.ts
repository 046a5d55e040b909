import { foldForSearch } from '@enishi/japan';
import { newId } from '@enishi/kernel';
import { changedTogether, insertRows, oneEach, together } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import type { ReplacedBecause } from '../domain/receipt-versions.ts';
import { PaymentEntity } from './payment.entity.ts';
import { ReceiptTurnEntity } from './receipt-turn.entity.ts';
import { ReceiptEntity } from './receipt.entity.ts';
import { ReceivableEntity } from './receivable.entity.ts';

/** What a receipt is of: a payment, an invoice that was paid, or cash. */
export type ReceiptGround = Pick<ReceiptEntity, 'paymentId' | 'receivableId' | 'cashPaymentId'>;

/** Whether two receipts are versions of one. */
export const isOfOneGround = (one: ReceiptGround, other: ReceiptGround): boolean =>
  one.paymentId === other.paymentId &&
  one.receivableId === other.receivableId &&
  one.cashPaymentId === other.cashPaymentId;

/** What of a payment decides what its receipts say and what may become of them. */
export type ReceiptPayment = Pick<
  PaymentEntity,
  'refunded' | 'state' | 'offerName' | 'interval' | 'taxCategory' | 'stripeSubscriptionId'
>;

/** A payment that has no receipt yet, the name of who paid, and that of the discount. */
export type ReceiptlessPayment = Pick<
  PaymentEntity,
  | 'id'
  | 'customerId'
  | 'offerName'
  | 'interval'
  | 'taxCategory'
  | 'means'
  | 'stripeSubscriptionId'
  | 'discount'
> & { customerName: string; discountName: string | null };

/** A receipt as it is issued; what it is found by follows from it. */
export type IssuedReceipt = Omit<ReceiptEntity, 'addresseeKey'>;

/** Receipts and the counter of their numbers. */
@Injectable()
export class ReceiptStore {
  find(tx: Tx, id: string): Promise<ReceiptEntity | null> {
    return tx.repo(ReceiptEntity).findOneBy({ communityId: tx.community, id });
  }

  /** Receipts of a customer, newest first. */
  ofCustomers(tx: Tx, customerIds: readonly string[]): Promise<ReceiptEntity[]> {
    return tx.repo(ReceiptEntity).find({
      where: { communityId: tx.community, customerId: In([...customerIds]) },
      order: { issuedOn: 'DESC', serial: 'DESC' },
      take: 400,
    });
  }

  /** Every version of receipts, of one ground or of several, parts in their order, older versions first. */
  versionsOf(tx: Tx, grounds: readonly ReceiptGround[]): Promise<ReceiptEntity[]> {
    const paymentIds = grounds.flatMap(({ paymentId }) => paymentId ?? []);
    const receivableIds = grounds.flatMap(({ receivableId }) => receivableId ?? []);
    const cashIds = grounds.flatMap(({ cashPaymentId }) => cashPaymentId ?? []);
    return tx.repo(ReceiptEntity).find({
      where: [
        ...(paymentIds.length > 0 ? [{ communityId: tx.community, paymentId: In(paymentIds) }] : []),
        ...(receivableIds.length > 0 ? [{ communityId: tx.community, receivableId: In(receivableIds) }] : []),
        ...(cashIds.length > 0 ? [{ communityId: tx.community, cashPaymentId: In(cashIds) }] : []),
      ],
      order: { place: 'ASC', fiscalYear: 'ASC', serial: 'ASC' },
    });
  }

  /** The receipt of an invoice that counts; null where it is not paid, or was not before receipts of invoices were issued. */
  standingOf(tx: Tx, receivableId: string): Promise<ReceiptEntity | null> {
    return tx
      .repo(ReceiptEntity)
      .findOneBy({ communityId: tx.community, receivableId, supersededAt: IsNull() });
  }

  /** Receipts of the invoices of a company, newest first. */
  ofCompany(tx: Tx, companyId: string): Promise<ReceiptEntity[]> {
    return tx
      .repo(ReceiptEntity)
      .createQueryBuilder('r')
      .innerJoin(ReceivableEntity, 'owed', 'owed.community_id = r.community_id and owed.id = r.receivable_id')
      .where('r.community_id = :community and owed.company_id = :companyId', {
        ...{ community: tx.community, companyId },
      })
      .orderBy('r.issued_on', 'DESC')
      .addOrderBy('r.serial', 'DESC')
      .limit(400)
      .getMany();
  }

  /** What of payments decides what their receipts say, by id, in one question. */
  async paymentsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, ReceiptPayment>> {
    if (ids.length === 0) return new Map();
    const payments = await tx.repo(PaymentEntity).find({
      select: {
        ...{ id: true, refunded: true, state: true, offerName: true, interval: true, taxCategory: true },
        stripeSubscriptionId: true,
      },
      where: { communityId: tx.community, id: In([...ids]) },
    });
    return new Map(payments.map((payment) => [payment.id, payment]));
  }

  /** What a payment's first receipt says of it and of who paid; null where it has one already. */
  async paymentWithout(tx: Tx, paymentId: string): Promise<ReceiptlessPayment | null> {
    return withoutReceipt(tx, paymentId);
  }

  /**
   * Takes the next numbers of a fiscal year and answers with the last of them. The counter's row stays locked until the commit,
   * and a rollback gives the numbers back: that is what makes the series gapless. Take them last.
   */
  async nextSerial(tx: Tx, fiscalYear: number, count = 1): Promise<number> {
    return lastSerial(tx, { fiscalYear, count });
  }

  async add(tx: Tx, ...receipts: IssuedReceipt[]): Promise<void> {
    const keyed = receipts.map((receipt) => ({ ...receipt, addresseeKey: foldForSearch(receipt.addressee) }));
    await addReceipts(tx, keyed);
  }

  /** Changes how a receipt is made out while nobody holds it and it counts. False where somebody does. */
  async makeOut(
    tx: Tx,
    id: string,
    { addressee, description }: Pick<ReceiptEntity, 'addressee' | 'description'>,
  ): Promise<boolean> {
    const changed = await tx.change(
      `update billing.receipt set addressee = $3, description = $4, addressee_key = $5
        where community_id = $1 and id = $2 and first_downloaded_at is null and superseded_at is null`,
      [tx.community, id, addressee, description, foldForSearch(addressee)],
    );
    return changed === 1;
  }

  /** Says that others take the place of a receipt. False where that was said before: of two at once, one is first. */
  async supersede(tx: Tx, id: string, because: ReplacedBecause): Promise<boolean> {
    const changed = await tx.change(
      `update billing.receipt set superseded_at = $3, superseded_because = $4
        where community_id = $1 and id = $2 and superseded_at is null`,
      [tx.community, id, tx.now, because],
    );
    return changed === 1;
  }

  /**
   * Counts a handing out and answers which one it was, 1 being the original. Of two at once the second waits and is 2. Null
   * where the receipt was replaced meanwhile.
   */
  async countDownload(tx: Tx, id: string): Promise<number | null> {
    const [row] = await tx.query<{ downloads: number }>(
      `update billing.receipt set downloads = downloads + 1, first_downloaded_at = coalesce(first_downloaded_at, $3)
        where community_id = $1 and id = $2 and superseded_at is null returning downloads`,
      [tx.community, id, tx.now],
    );
    return row?.downloads ?? null;
  }

  /** Writes an act into the trail. */
  async note(tx: Tx, turn: Omit<ReceiptTurnEntity, 'id' | 'communityId' | 'happenedAt'>): Promise<void> {
    await tx
      .repo(ReceiptTurnEntity)
      .insert({ id: newId(), communityId: tx.community, happenedAt: tx.now, ...turn });
  }

  /** What was done with some receipts, newest first. */
  turnsOfReceipts(tx: Tx, receiptIds: readonly string[]): Promise<ReceiptTurnEntity[]> {
    return tx.repo(ReceiptTurnEntity).find({
      where: { communityId: tx.community, receiptId: In([...receiptIds]) },
      order: { happenedAt: 'DESC', id: 'DESC' },
      take: 400,
    });
  }

  /** What was done with a customer's receipts, newest first. */
  turnsOf(tx: Tx, customerIds: readonly string[]): Promise<ReceiptTurnEntity[]> {
    return tx.repo(ReceiptTurnEntity).find({
      where: { communityId: tx.community, customerId: In([...customerIds]) },
      order: { happenedAt: 'DESC', id: 'DESC' },
      take: 400,
    });
  }
}

const withoutReceipt = oneEach(
  (tx, paymentIds) =>
    tx.query<ReceiptlessPayment>(
      `select payment.id, payment.customer_id "customerId", customer.name "customerName", payment.offer_name "offerName", payment.interval,
              payment.tax_category "taxCategory", payment.means, payment.stripe_subscription_id "stripeSubscriptionId",
              payment.discount, discount.name "discountName"
         from billing.payment payment
         left join billing.discount discount on discount.community_id = payment.community_id and discount.id = payment.discount_id
         join billing.customer customer on customer.community_id = payment.community_id and customer.id = payment.customer_id
        where payment.community_id = $1 and payment.id = any($2)
          and not exists (select from billing.receipt known where known.community_id = $1 and known.payment_id = payment.id)`,
      [tx.community, paymentIds],
    ),
  ({ id }) => id,
);

/** Numbers wanted of a fiscal year. */
type Serials = { fiscalYear: number; count: number };

const lastSerial = together(async (tx, wanted: readonly Serials[]) => {
  const counts = new Map<number, number>();
  for (const { fiscalYear, count } of wanted) counts.set(fiscalYear, (counts.get(fiscalYear) ?? 0) + count);
  const rows = await tx.query<{ year: number; last: number }>(
    `insert into billing.receipt_counter as counter (community_id, fiscal_year, last)
     select $1, year, count from unnest($2::int[], $3::int[]) as wanted (year, count) order by year
     on conflict (community_id, fiscal_year) do update set last = counter.last + excluded.last
     returning fiscal_year "year", last`,
    [tx.community, [...counts.keys()], [...counts.values()]],
  );
  const given = new Map(rows.map(({ year, last }) => [year, last - counts.get(year)!]));
  return wanted.map(({ fiscalYear, count }) => {
    const last = given.get(fiscalYear)! + count;
    given.set(fiscalYear, last);
    return last;
  });
});

const addReceipts = changedTogether((tx, receipts: readonly (readonly ReceiptEntity[])[]) =>
  insertRows(tx, ReceiptEntity, receipts.flat()),
);
