import { cardByNumber, passesLuhn, type TestCard } from './test-cards.ts';

/** What a person typed into the card fields. */
export interface CardEntry {
  number: string;
  /** `MM/YY`, `MM / YY` or `MMYY`. */
  expiry: string;
  cvc: string;
}

/** Stripe's error codes for what is wrong with a card before any bank is asked. */
export type CardEntryError =
  | 'incomplete_number'
  | 'incorrect_number'
  | 'live_card'
  | 'invalid_expiry'
  | 'expired_card_entered'
  | 'invalid_cvc';

export interface ReadCard {
  card: TestCard;
  expMonth: number;
  expYear: number;
}

/** Full-width digits and the separators people type are accepted, as everywhere in Japan. */
const digitsOf = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[^0-9]/g, '');

/** Reads typed card fields; `today` decides whether the card has expired. Only Stripe's test cards are known. */
export function readCard(entry: CardEntry, today: Date): ReadCard | CardEntryError {
  const number = digitsOf(entry.number);
  if (number.length < 14 || number.length > 19) return 'incomplete_number';
  if (!passesLuhn(number)) return 'incorrect_number';
  const card = cardByNumber(number);
  if (!card) return 'live_card';
  const expiry = digitsOf(entry.expiry);
  if (!/^(0[1-9]|1[0-2])(\d{2}|20\d{2})$/.test(expiry)) return 'invalid_expiry';
  const expMonth = Number(expiry.slice(0, 2));
  const expYear = 2000 + Number(expiry.slice(-2));
  const firstInvalidDay = Date.UTC(expYear, expMonth, 1);
  if (firstInvalidDay <= today.getTime()) return 'expired_card_entered';
  const cvc = digitsOf(entry.cvc);
  if (cvc.length !== (card.brand === 'amex' ? 4 : 3)) return 'invalid_cvc';
  return { card, expMonth, expYear };
}
