import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * Who stands behind a letter, as 特定電子メール法4条 and its ordinance ask in the mail itself: name or title of the sender,
 * postal address, and where complaints and questions are received. The way to refuse further mail is added to each mail.
 */
export type SenderCard = {
  readonly senderName: string;
  readonly postalAddress: string;
  /** Mail address, telephone number or web address for questions. */
  readonly contact: string;
};

export const senderFields = ['senderName', 'postalAddress', 'contact'] as const;
export type SenderField = (typeof senderFields)[number];

const longest = 300;

/** Which of the lines that the law asks for are still blank. */
export function missingOf(card: SenderCard | null): SenderField[] {
  return senderFields.filter((field) => (card?.[field] ?? '').trim() === '');
}

/** A card fit to be sent under, or the refusal SENDER_INCOMPLETE with the fact `missing`. */
export function completeCard(card: SenderCard | null): Result<SenderCard> {
  const missing = missingOf(card);
  return card && missing.length === 0
    ? ok(card)
    : refused(new Refusal('conflict', 'SENDER_INCOMPLETE', { missing: missing.join(',') }));
}

/** What was typed, tidied; refusal LETTER_TEXT_TOO_LONG with the `field`. Blank lines may be saved, sending refuses them. */
export function readSenderCard(typed: SenderCard): Result<SenderCard> {
  const card = { senderName: '', postalAddress: '', contact: '' };
  for (const field of senderFields) {
    const text = typed[field].normalize('NFC').trim();
    if ([...text].length > longest)
      return refused(new Refusal('invalid', 'LETTER_TEXT_TOO_LONG', { field, most: longest }));
    card[field] = text;
  }
  return ok(card);
}
