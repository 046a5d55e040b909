import { StreamableFile } from '@nestjs/common';

import type { HandedReceipt } from '../../actions/hand-out-receipt.ts';
import { receiptNumber } from '../../domain/receipt-terms.ts';
import { receiptPdf } from './receipt-pdf.ts';

/** A receipt that is handed out as a file under its number. */
export async function handedPdf(handed: HandedReceipt): Promise<StreamableFile> {
  const pdf = await receiptPdf(handed);
  const disposition = `inline; filename="${receiptNumber(handed.receipt)}.pdf"`;
  return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
}
