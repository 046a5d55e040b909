import type { ProposedTransfer } from '../../actions/read-transfers.ts';
import { openOf } from '../../domain/receivables/receivable.ts';
import type { MatchPart } from '../../domain/transfers/transfer-matching.ts';
import type { BankFileEntity } from '../../store/bank-file.entity.ts';
import type { ReceivableEntity } from '../../store/receivable.entity.ts';
import type {
  BankFileType,
  OpenInvoiceType,
  ProposedTransferType,
  TransferPartType,
} from './transfer.type.ts';

export const shownFile = ({ state, ...file }: BankFileEntity): BankFileType => ({
  ...file,
  isDone: state === 'done',
});

export const shownInvoice = (receivable: ReceivableEntity): OpenInvoiceType => {
  const { id, documentId, documentNumber: number, debtor, dueOn } = receivable;
  return { id, documentId, number, debtor, dueOn, open: openOf(receivable) };
};

/** Parts with their invoices; `awaited` holds every one that may be named. */
export const shownParts = (
  parts: readonly MatchPart[],
  awaited: readonly ReceivableEntity[],
): TransferPartType[] =>
  parts.flatMap(({ receivableId, amount, fee }) => {
    const receivable = awaited.find(({ id }) => id === receivableId);
    return receivable ? [{ invoice: shownInvoice(receivable), amount, fee }] : [];
  });

export const shownProposal = (
  { transfer, proposal: { kind, name, parts, over, sure } }: ProposedTransfer,
  awaited: readonly ReceivableEntity[],
): ProposedTransferType => ({ transfer, kind, name, over, sure, parts: shownParts(parts, awaited) });
