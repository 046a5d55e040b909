import type { TokyoDate, Yen } from '@enishi/kernel';
import { addYen, yen } from '@enishi/kernel';

import { receiptLineage } from '../domain/receipt-lineage.ts';
import type { ReceiptLineage } from '../domain/receipt-lineage.ts';
import { purposesOf } from '../domain/invoice-receipt.ts';
import type { PurposeChoice } from '../domain/receipt-purposes.ts';
import { stampOf } from '../domain/receipt-stamp.ts';
import { receiptNumber } from '../domain/receipt-terms.ts';
import { isSplittable, readdressing } from '../domain/receipt-versions.ts';
import type { Readdressing, ReceiptActorKind, ReplacedBecause } from '../domain/receipt-versions.ts';
import type { StatedReturn } from '../domain/return-invoice.ts';
import type { ReceiptTurnEntity, ReceiptTurnKind } from '../store/receipt-turn.entity.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import type { ReceiptPayment } from '../store/receipt.store.ts';

/** An act about a receipt as it is shown. */
export type ReceiptTurnView = {
  id: string;
  at: Date;
  kind: ReceiptTurnKind;
  actor: ReceiptActorKind;
  actorName: string | null;
  reason: string | null;
  addresseeBefore: string | null;
};

/** A receipt as its owner or the desk sees it. Amounts are yen, tax included; `refunded` is what has come back of it. */
export type ReceiptView = {
  id: string;
  /** Null on the receipt of an invoice, or of cash. */
  paymentId: string | null;
  cashPaymentId: string | null;
  invoiceNumber: string | null;
  number: string;
  issuedOn: TokyoDate;
  paidOn: TokyoDate;
  amount: Yen;
  taxInside: Yen;
  addressee: string;
  description: string;
  refunded: Yen;
  /** The revenue stamp that it bears on paper, 0 where none; null: a person looks it up. */
  stampOnPaper: Yen | null;
  readdressing: Readdressing;
  splittable: boolean;
  purposes: PurposeChoice[];
  handedOut: number;
  supersededBecause: ReplacedBecause | null;
  replaces: ReceiptLineage['replaces'];
  replacedBy: string[];
  turns: ReceiptTurnView[];
};

/** What is known around a receipt: who looks, its payment where it is of one, all versions of it, what came back of this one, and its trail. */
export type ReceiptAround = {
  viewer: ReceiptActorKind;
  payment: ReceiptPayment | null;
  versions: readonly ReceiptEntity[];
  returns: readonly StatedReturn[];
  turns: readonly ReceiptTurnEntity[];
};

/** What of a receipt may be seen outside. */
export function receiptView(
  receipt: ReceiptEntity,
  { viewer, payment, versions, returns, turns }: ReceiptAround,
): ReceiptView {
  const { id, paymentId, cashPaymentId, issuedOn, paidOn, amount, taxInside, addressee, description } =
    receipt;
  const { replaces, replacedBy } = receiptLineage(receipt, versions);
  return {
    ...{
      id,
      paymentId,
      cashPaymentId,
      invoiceNumber: receipt.invoice?.number ?? null,
      number: receiptNumber(receipt),
      issuedOn,
      paidOn,
      amount,
      taxInside,
      addressee,
      description,
    },
    ...{ stampOnPaper: dutyOn(receipt) },
    ...{ refunded: addYen(...returns.map((one) => one.amount)), purposes: purposesOf(receipt, payment) },
    ...{ readdressing: readdressing(receipt, viewer), splittable: isSplittable(receipt, payment) },
    ...{ handedOut: receipt.downloads, supersededBecause: receipt.supersededBecause },
    ...{ replaces, replacedBy: [...replacedBy] },
    turns: turns.filter((turn) => turn.receiptId === id).map(turnView),
  };
}

function dutyOn(receipt: ReceiptEntity): Yen | null {
  const stamp = stampOf(receipt, true);
  return typeof stamp === 'string' ? yen(0) : stamp;
}

const turnView = ({
  id,
  happenedAt,
  kind,
  actor,
  actorName,
  reason,
  addresseeBefore,
}: ReceiptTurnEntity) => ({
  ...{ id, at: happenedAt, kind, actor, actorName, reason, addresseeBefore },
});
