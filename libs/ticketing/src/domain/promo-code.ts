import { Refusal, formatYen, isWhole, ok, refused, yen } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';
import { admits } from './add-on.ts';
import type { Admitting } from './add-on.ts';
import { payable } from './ticket-price.ts';

/** What a code (割引コード) does: takes percent or yen off each ticket, or shows kinds of ticket that nobody else sees. */
export const promoKinds = ['percent', 'yen', 'reveal'] as const;
export type PromoKind = (typeof promoKinds)[number];

/** A code of an event, as the desk writes it. */
export type PromoTerms = {
  readonly code: string;
  readonly kind: PromoKind;
  /** Percent or yen for each ticket; 0 where it only shows kinds. */
  readonly amount: number;
  readonly from: Date;
  /** From this instant it is worth nothing. */
  readonly until: Date;
  /** Tickets in all, and for one person; null without limit. */
  readonly most: number | null;
  readonly mostPerPerson: number | null;
  /** Kinds of ticket by their place in the event, from 0; none: all kinds that admit somebody. */
  readonly positions: readonly number[];
};

const longestCode = 30;
const shape = /^[\p{L}\p{N}][\p{L}\p{N}_-]{2,}$/u;
const mostTickets = 20_000;
const mostYen = 1_000_000;

/** A code as it is kept and looked for: full-width and lower case fold, blanks count for nothing. */
export const foldCode = (typed: string): string => typed.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

/**
 * Checks a code as it was typed. Refusals: PROMO_CODE_WRONG (`most` characters), PROMO_AMOUNT_WRONG (`least`, `most`), PROMO_TIMES_WRONG,
 * PROMO_LIMIT_WRONG (`most`), PROMO_KINDS_WRONG, each with the fact `field`. `kinds` is how many kinds of ticket the event has.
 */
export function readPromo(typed: PromoTerms, kinds: number): Result<PromoTerms> {
  const no = (code: string, field: string, facts: Record<string, number> = {}): Result<PromoTerms> =>
    refused(new Refusal('invalid', code, { field, ...facts }));
  const code = foldCode(typed.code);
  if (!shape.test(code) || code.length > longestCode)
    return no('PROMO_CODE_WRONG', 'code', { most: longestCode });
  const most = { percent: 100, yen: mostYen, reveal: 0 }[typed.kind];
  const least = typed.kind === 'reveal' ? 0 : 1;
  if (!isWhole(typed.amount, least, most)) return no('PROMO_AMOUNT_WRONG', 'amount', { least, most });
  if ([typed.from, typed.until].some((at) => Number.isNaN(at.getTime())) || typed.until <= typed.from)
    return no('PROMO_TIMES_WRONG', 'until');
  for (const field of ['most', 'mostPerPerson'] as const) {
    const limit = typed[field];
    if (limit !== null && !isWhole(limit, 1, mostTickets))
      return no('PROMO_LIMIT_WRONG', field, { most: mostTickets });
  }
  const positions = [...new Set(typed.positions)].sort((a, b) => a - b);
  const known = positions.every((each) => isWhole(each, 0, kinds - 1));
  if (!known || (typed.kind === 'reveal' && positions.length === 0))
    return no('PROMO_KINDS_WRONG', 'positions');
  return ok({ ...typed, code, positions });
}

type Terms = Pick<PromoTerms, 'kind' | 'amount' | 'positions'>;

/** Whether a code is for a kind of ticket. One for all kinds is for those that admit somebody; an add-on has to be named. */
export const isFor = (
  { positions }: Pick<PromoTerms, 'positions'>,
  position: number,
  kind: Admitting,
): boolean => (positions.length === 0 ? admits(kind) : positions.includes(position));

/**
 * A price with a code: after what the membership takes off, percent rounded down in favour of the buyer, never below 0; what would be
 * less than the smallest charge is free. Yen, tax included.
 */
export function priceWithPromo(price: number, { kind, amount }: Pick<Terms, 'kind' | 'amount'>): number {
  if (kind === 'reveal') return price;
  const off = kind === 'yen' ? Math.min(price, amount) : Math.ceil((price * amount) / 100);
  return off === 0 ? price : payable(price - off);
}

/** Why a price is lower: 割引コード「HARU」20%引き. */
export function whyPromo({ code, kind, amount }: Pick<PromoTerms, 'code' | 'kind' | 'amount'>): Bilingual {
  if (kind === 'reveal')
    return { ja: `割引コード「${code}」の方だけのチケット`, en: `Only with the code ${code}` };
  const off = {
    ja: kind === 'percent' ? `${amount}%` : formatYen(yen(amount), 'ja'),
    en: kind === 'percent' ? `${amount}%` : formatYen(yen(amount), 'en'),
  };
  return { ja: `割引コード「${code}」で${off.ja}引き`, en: `Code ${code}: ${off.en} off` };
}

/** How far a code is used: tickets of orders, and of places that are kept at this moment; by all people and by this one. */
export type PromoUse = { readonly all: number; readonly own: number };

/**
 * Whether so many more tickets may be had with a code now. Refusals, conflicts all: PROMO_NOT_YET, PROMO_OVER, PROMO_USED_UP (`left`),
 * PROMO_PER_PERSON (`most`, `left`).
 */
export function checkPromo(
  { from, until, most, mostPerPerson }: Pick<PromoTerms, 'from' | 'until' | 'most' | 'mostPerPerson'>,
  { all, own, wanted, now }: PromoUse & { readonly wanted: number; readonly now: Date },
): Result<null> {
  const no = (code: string, facts: Record<string, number> = {}): Result<null> =>
    refused(new Refusal('conflict', code, { field: 'code', ...facts }));
  if (now < from) return no('PROMO_NOT_YET');
  if (now >= until) return no('PROMO_OVER');
  if (most !== null && all + wanted > most) return no('PROMO_USED_UP', { left: Math.max(0, most - all) });
  if (mostPerPerson !== null && own + wanted > mostPerPerson)
    return no('PROMO_PER_PERSON', { most: mostPerPerson, left: Math.max(0, mostPerPerson - own) });
  return ok(null);
}
