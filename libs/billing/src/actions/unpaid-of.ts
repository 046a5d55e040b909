import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { declineCause, isTriedAgain } from '../domain/decline-cause.ts';
import type { DeclineCause } from '../domain/decline-cause.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { PaymentStore } from '../store/payment.store.ts';

/** A fee that could not be charged and is still owed. No money has moved for it. */
export type UnpaidFee = {
  subjectId: string;
  /** All that is owed: yen, tax included. */
  amount: Yen;
  cause: DeclineCause;
  /** Whether the card in place is tried again without anybody doing anything. */
  triedAgain: boolean;
  /** Stripe's page on which the fee is paid or confirmed; null where Stripe has named none. */
  payUrl: string | null;
};

/** Reads what subjects still owe: charges that were declined, of subscriptions that Stripe still collects for. */
@Injectable()
export class UnpaidOf {
  constructor(private readonly payments: PaymentStore) {}

  async run(tx: Tx, subject: SubjectRef): Promise<UnpaidFee | null> {
    return (await this.many(tx, subject.kind, [subject.id])).get(subject.id) ?? null;
  }

  /** Of several subjects in one question, by their ids. */
  async many(tx: Tx, kind: SubjectRef['kind'], ids: readonly string[]): Promise<Map<string, UnpaidFee>> {
    const owed = new Map<string, UnpaidFee>();
    for (const { subjectId, amount, declineCode, payUrl } of await this.payments.unpaidOf(tx, kind, ids)) {
      const cause = declineCause(declineCode);
      const before = owed.get(subjectId);
      owed.set(subjectId, {
        subjectId,
        amount: yen(amount + (before?.amount ?? 0)),
        ...{ cause, triedAgain: isTriedAgain(cause), payUrl: before?.payUrl ?? payUrl },
      });
    }
    return owed;
  }
}
