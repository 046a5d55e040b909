import { invoicingOf } from '@enishi/identity';
import type { CurrentCommunity } from '@enishi/identity';
import { tokyoDate } from '@enishi/kernel';

import { receiptYear, registrationOn } from '../domain/receipt-terms.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';

/** Nobody holds it yet, it takes nothing's place, and nothing has taken its own. */
export const notYetHandedOut = {
  ...{ firstDownloadedAt: null, downloads: 0 },
  ...{ replaces: null, place: '', renames: 0, supersededAt: null, supersededBecause: null },
} as const;

type Community = Awaited<ReturnType<CurrentCommunity['run']>>;

/** Who issues a receipt, by the community's facts as they are, with the registration number that counts for the day of the payment, and in which year's series. */
export function issuedBy(
  { operatorName, contactEmail, settings }: Community,
  { issuedOn, paidOn }: Pick<ReceiptEntity, 'issuedOn' | 'paidOn'>,
): Pick<ReceiptEntity, 'issuerName' | 'issuerContact' | 'registrationNumber' | 'stampExempt' | 'fiscalYear'> {
  const { invoiceRegistration: registered, fiscalYearStartMonth } = settings;
  const registration = registered && {
    ...{ number: registered.number, registeredFrom: tokyoDate(registered.registeredFrom) },
  };
  return {
    ...{ issuerName: operatorName.ja, issuerContact: contactEmail },
    ...{ registrationNumber: registrationOn(registration, paidOn), stampExempt: isStampExempt(settings) },
    fiscalYear: receiptYear(issuedOn, fiscalYearStartMonth),
  };
}

/** Whether the receipts of a community bear no revenue stamp, since it is not in business. */
export const isStampExempt = (settings: Community['settings']): boolean =>
  invoicingOf(settings).stamps === 'exempt';
