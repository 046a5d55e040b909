import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { openOf } from '../../domain/receivables/receivable.ts';
import type { TransferRequestState } from '../../domain/virtual/transfer-request.ts';
import type { CustomerEntity } from '../../store/customer.entity.ts';
import type { CashReturnEntity } from '../../store/cash-return.entity.ts';
import { CashReturnStore } from '../../store/cash-return.store.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import type { ReceivableEntity } from '../../store/receivable.entity.ts';
import { ReceivableStore } from '../../store/receivable.store.ts';
import type { TransferRequestEntity } from '../../store/transfer-request.entity.ts';
import { TransferRequestStore } from '../../store/transfer-request.store.ts';

/** An invoice that is paid at Stripe, and how its transfer stands; `asked` also where Stripe is yet to be asked. */
export type StripeTransfer = {
  readonly receivable: ReceivableEntity;
  readonly state: TransferRequestState;
  readonly arrived: Yen;
  readonly left: Yen;
  readonly request: TransferRequestEntity | null;
};

/** Everything about transfers to the accounts that Stripe gives. */
export type StripeTransfers = {
  readonly awaited: StripeTransfer[];
  readonly paid: StripeTransfer[];
  /** Customers whose money lies at Stripe for no invoice. */
  readonly withCash: CustomerEntity[];
  /** What went back or is to, the newest first, with its company. */
  readonly returns: { readonly row: CashReturnEntity; readonly name: string }[];
  /** How many invoices are awaited on the community's own account. */
  readonly own: { readonly count: number; readonly amount: Yen };
};

const paidAtOnce = 20;
const balancesAtOnce = 100;
const returnsAtOnce = 20;

/** Reads which invoices are paid which way, and what Stripe holds. Changes nothing. */
@Injectable()
export class ReadStripeTransfers {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly requests: TransferRequestStore,
    private readonly customers: CustomerStore,
    private readonly returns: CashReturnStore,
  ) {}

  async run(tx: Tx): Promise<StripeTransfers> {
    const awaited = await this.receivables.awaited(tx);
    const atStripe = awaited.filter(({ paidInto }) => paidInto === 'virtual');
    const own = awaited.filter(({ paidInto }) => paidInto === 'own');
    const newest = await this.requests.ofReceivables(
      tx,
      atStripe.map(({ id }) => id),
    );
    const paid = await this.requests.paid(tx, paidAtOnce);
    const settled = await this.receivables.many(
      tx,
      paid.map(({ receivableId }) => receivableId),
    );
    const returns = await this.returns.newest(tx, returnsAtOnce);
    const payers = await this.customers.many(
      tx,
      returns.map(({ customerId }) => customerId),
    );
    return {
      returns: returns.map((row) => ({
        row,
        name: payers.find(({ id }) => id === row.customerId)?.name ?? '',
      })),
      awaited: atStripe.map((receivable) =>
        standing(receivable, newest.find(({ receivableId }) => receivableId === receivable.id) ?? null),
      ),
      paid: paid.flatMap((request) => {
        const receivable = settled.find(({ id }) => id === request.receivableId);
        return receivable ? [standing(receivable, request)] : [];
      }),
      withCash: await this.customers.withCash(tx, balancesAtOnce),
      own: { count: own.length, amount: yen(own.reduce((sum, one) => sum + openOf(one), 0)) },
    };
  }
}

function standing(receivable: ReceivableEntity, request: TransferRequestEntity | null): StripeTransfer {
  // One that is paid while its invoice is open again (another match was taken back) waits to be asked for anew.
  const isOver = request?.state === 'paid' && openOf(receivable) > 0;
  const arrived = request?.arrived ?? yen(0);
  const left = yen(Math.max(0, openOf(receivable) - (request?.state === 'open' ? arrived : 0)));
  return { receivable, state: isOver ? 'asked' : (request?.state ?? 'asked'), arrived, left, request };
}
