import { foldForSearch, kanaKey } from '@enishi/japan';
import { isId, Refusal, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { openOf } from '../domain/receivables/receivable.ts';
import type { Claim } from '../domain/transfers/claim.ts';
import { numbersIn, withoutNumbers } from '../domain/transfers/order-transfer.ts';
import { keyOfName, payerKey } from '../domain/transfers/payer-name.ts';
import { proposeMatches } from '../domain/transfers/transfer-matching.ts';
import type { OpenInvoice, Proposal } from '../domain/transfers/transfer-matching.ts';
import type { ReceivableEntity } from '../store/receivable.entity.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import { OrderTransferStore } from '../store/order-transfer.store.ts';
import { BankStore } from '../store/bank.store.ts';
import type { TransferEntity } from '../store/transfer.entity.ts';
import { TransferStore } from '../store/transfer.store.ts';

/** A transfer that waits for a person, with what it seems to be. */
export type ProposedTransfer = { transfer: TransferEntity; proposal: Proposal };

/** Everything that is open, on both sides. `due` are those claims for which somebody waits: an order that has ended is looked for alone. */
export type OpenTransfers = {
  proposed: ProposedTransfer[];
  awaited: Claim[];
  due: Claim[];
  feeTolerance: Yen;
};

const fromStripe = /ストライプ|stripe/i;

/** Reads what came and is not decided, and proposes what it may be. Changes nothing. */
@Injectable()
export class ReadTransfers {
  constructor(
    private readonly transfers: TransferStore,
    private readonly receivables: ReceivableStore,
    private readonly orders: OrderTransferStore,
    private readonly banks: BankStore,
  ) {}

  async run(tx: Tx): Promise<OpenTransfers> {
    const open = await this.transfers.open(tx);
    const claims = await this.claims(tx);
    const learnt = await this.transfers.learnt(
      tx,
      claims.map(({ debtorKey }) => debtorKey),
    );
    const tolerances = (await this.banks.accounts(tx)).map((account) => account.feeTolerance);
    const awaited = claims.filter(isAwaited);
    const feeTolerance = yen(Math.max(0, ...tolerances));
    const proposals = proposeMatches(
      open.map(({ id, amount, payer, payerKey: key }) => ({
        ...{ id, amount, payer: key, bare: payerKey(withoutNumbers(payer)), numbers: numbersIn(payer) },
        fromStripe: fromStripe.test(payer.normalize('NFKC')),
      })),
      claims.map((one) => openInvoice(one, learnt.get(one.debtorKey) ?? [])),
      feeTolerance,
    );
    return {
      ...{ awaited, due: awaited.filter(({ late }) => !late), feeTolerance },
      proposed: open.map((transfer, at) => ({ transfer, proposal: proposals[at]! })),
    };
  }

  /** What money is awaited for, invoices first. */
  async awaited(tx: Tx): Promise<Claim[]> {
    return (await this.claims(tx)).filter(isAwaited);
  }

  /** One of them. Refuses TRANSFER_UNKNOWN (not_found). */
  async one(tx: Tx, id: string): Promise<TransferEntity> {
    const transfer = isId(id) ? await this.transfers.find(tx, id) : null;
    if (!transfer) throw new Refusal('not_found', 'TRANSFER_UNKNOWN');
    return transfer;
  }

  private async claims(tx: Tx): Promise<Claim[]> {
    return [...(await this.receivables.awaited(tx)).map(claimOf), ...(await this.orders.claims(tx))];
  }
}

const isAwaited = ({ open }: Claim): boolean => open > 0;

/** What is owed by an invoice, as the matcher reads it. */
function claimOf(receivable: ReceivableEntity): Claim {
  const { id, documentId, documentNumber: number, debtor, kana, debtorKey, dueOn } = receivable;
  const open = openOf(receivable);
  const noOrder = { reference: null, late: false, person: null };
  return { id, documentId, number, debtor, kana, debtorKey, dueOn, open, ...noOrder };
}

function openInvoice(claim: Claim, learnt: readonly string[]): OpenInvoice {
  const { id, debtorKey, debtor, kana, dueOn, open, reference, late } = claim;
  const names = [keyOfName(debtor), kana === '' ? null : payerKey(kana)].filter((key) => key !== null);
  return { id, debtorKey, names, learnt, open, dueOn, reference, late };
}

/** Whether a claim is what somebody looks for: by part of its number, its debtor's name or reading, in any width or kana. */
export function isFoundBy(wanted: string, { number, debtor, kana }: Claim): boolean {
  const text = foldForSearch(wanted);
  const sound = kanaKey(wanted.normalize('NFKC'));
  return (
    text === '' ||
    foldForSearch(`${number}${debtor}${kana}`).includes(text) ||
    (sound !== '' && kanaKey(`${debtor}${kana}`.normalize('NFKC')).includes(sound))
  );
}
