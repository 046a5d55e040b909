import type { DeskViewer } from '@enishi/platform';

import type { PayerReader } from '../../actions/tell-of-payers.ts';
import type { ProposedTransfer } from '../../actions/read-transfers.ts';
import type { Claim } from '../../domain/transfers/claim.ts';
import type { MatchPart } from '../../domain/transfers/transfer-matching.ts';
import type { BankFileEntity } from '../../store/bank-file.entity.ts';
import type {
  BankFileType,
  OpenInvoiceType,
  ProposedTransferType,
  TransferPartType,
} from './transfer.type.ts';

/** Who at the desk looks. */
export const readerOf = ({ accountId, deskRole: role }: DeskViewer): PayerReader => ({ accountId, role });

export const shownFile = ({ state, ...file }: BankFileEntity): BankFileType => ({
  ...file,
  isDone: state === 'done',
});

export const shownInvoice = ({
  id,
  documentId,
  number,
  debtor,
  dueOn,
  open,
  late,
}: Claim): OpenInvoiceType => ({
  ...{ id, documentId, number, debtor, dueOn, open, late },
});

/** Parts with their invoices; `awaited` holds every one that may be named. */
export const shownParts = (parts: readonly MatchPart[], awaited: readonly Claim[]): TransferPartType[] =>
  parts.flatMap(({ receivableId, amount, fee }) => {
    const claim = awaited.find(({ id }) => id === receivableId);
    return claim ? [{ invoice: shownInvoice(claim), amount, fee }] : [];
  });

export const shownProposal = (
  { transfer, proposal: { kind, name, parts, over, sure } }: ProposedTransfer,
  awaited: readonly Claim[],
): ProposedTransferType => ({ transfer, kind, name, over, sure, parts: shownParts(parts, awaited) });
