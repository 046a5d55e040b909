import type { Returned } from '../../forms/problem.ts';
import type { DeskApi } from '../desk-api.ts';
import { MakeReceiptOutDocument } from '../receipt/questions.ts';
import {
  HandBackDoorCashDocument,
  IssueCashReceiptDocument,
  MailCashReceiptDocument,
} from './cash-receipt-questions.ts';

type Meant = { orderId: string | null; ticketId: string | null };

/** What the page says once an act was carried out. */
export const doneSaid = ['issued', 'mailed', 'handedBack', 'saved'] as const;
export const doneBy: Record<string, (typeof doneSaid)[number] | undefined> = {
  ...{ issue: 'issued', mail: 'mailed', back: 'handedBack' },
};

/** Carries out what a form of the page of a cash receipt asks for. */
export function carriedOut(api: DeskApi, meant: Meant, fields: Record<string, string>) {
  const {
    act,
    receiptId = '',
    addressee = '',
    purpose: chosen = '',
    reason,
    email = '',
    press = '',
  } = fields;
  const purpose = chosen || null;
  if (act === 'issue')
    return api.send(IssueCashReceiptDocument, { ...meant, receiptId: null, addressee: null, purpose: null });
  if (act === 'mail')
    return api.send(MailCashReceiptDocument, { ...meant, receiptId, email: email.trim() || null, press });
  if (act === 'back') return api.send(HandBackDoorCashDocument, { ...meant, receiptId });
  return reason === undefined
    ? api.send(IssueCashReceiptDocument, { ...meant, receiptId, addressee, purpose })
    : api.send(MakeReceiptOutDocument, { id: receiptId, addressee, purpose, reason });
}

/** What was returned, for the form that it is of. */
export const returnedTo = (act: string, returned: Returned | undefined): Returned | undefined =>
  returned?.values.act === act ? returned : undefined;
