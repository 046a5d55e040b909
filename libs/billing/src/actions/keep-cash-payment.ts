import { CurrentCommunity } from '@enishi/identity';
import { newId, taxInside, tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { CashReturn, CashTaken } from '../domain/cash-receipt.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CashPaymentStore } from '../store/cash-payment.store.ts';
import type { CustomerEntity } from '../store/customer.entity.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import { cashReceiptLock } from './find-receipt.ts';
import { issuedBy, notYetHandedOut } from './new-receipt.ts';

/** To whom a receipt is made out where nobody is known by name. */
const nobodyByName = '上様';

/** Who paid in cash, as the receipt is made out when nobody says otherwise; both empty where they are not known. */
export type CashPayer = { subject: SubjectRef; name: string; email: string };

/**
 * Keeps cash that was taken and booked by whoever sold something, with its receipt (領収書): a number of the one series, found by its owner, the
 * desk and the tax office like any other. No money is booked here.
 */
@Injectable()
export class KeepCashPayment {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly customers: CustomerStore,
    private readonly cash: CashPaymentStore,
    private readonly receipts: ReceiptStore,
  ) {}

  /** One receipt per cash taken, however often this is asked for; `returned`: what of it was handed back before. */
  async run(tx: Tx, payer: CashPayer, taken: CashTaken, returned: readonly CashReturn[] = []): Promise<void> {
    await tx.lock(cashReceiptLock(taken.id));
    if (await this.cash.find(tx, taken.id)) return;
    const { subject, ...person } = payer;
    const known = await this.customers.ofSubject(tx, subject);
    const customer = known ?? (await this.customers.ensure(tx, subject, person));
    const { id, amount, taxCategory, receivedOn, bought } = taken;
    await this.cash.add(tx, {
      ...{ id, communityId: tx.community, customerId: customer.id, amount: yen(amount) },
      ...{ taxCategory, receivedOn, bought },
    });
    for (const back of returned) await this.addReturn(tx, id, back);
    await this.issue(tx, customer, { ...taken, addressee: person.name || nobodyByName });
  }

  /** Cash that was handed back: the receipt states it (適格返還請求書). Nothing where the cash has no receipt, which is then issued with it. */
  async handedBack(tx: Tx, cashPaymentId: string, back: CashReturn): Promise<void> {
    await tx.lock(cashReceiptLock(cashPaymentId));
    if (await this.cash.find(tx, cashPaymentId)) await this.addReturn(tx, cashPaymentId, back);
  }

  private addReturn(
    tx: Tx,
    cashPaymentId: string,
    { id, amount, on: returnedOn }: CashReturn,
  ): Promise<void> {
    const { community: communityId } = tx;
    return this.cash.addReturn(tx, { id, communityId, cashPaymentId, amount: yen(amount), returnedOn });
  }

  /** Its number is taken last, so that the counter is locked only for a moment. */
  private async issue(
    tx: Tx,
    { id: customerId }: CustomerEntity,
    { id, amount, taxCategory, receivedOn, bought, addressee }: CashTaken & { addressee: string },
  ): Promise<void> {
    const issuedOn = tokyoDateOf(tx.now);
    const issuer = issuedBy(await this.community.run(tx), { issuedOn, paidOn: receivedOn });
    await this.receipts.add(tx, {
      ...{ id: newId(), communityId: tx.community, customerId, cashPaymentId: id },
      ...{ paymentId: null, receivableId: null, invoice: null, means: 'cash' },
      ...{ issuedOn, paidOn: receivedOn, amount: yen(amount), discount: yen(0), discountName: null },
      ...{ taxInside: taxInside(yen(amount), taxCategory, receivedOn), taxCategory },
      ...{ addressee, description: bought, ...issuer, ...notYetHandedOut },
      serial: await this.receipts.nextSerial(tx, issuer.fiscalYear),
    });
  }
}
