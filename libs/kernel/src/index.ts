export { Refusal, refusalSentence } from './refusal.ts';
export type { Facts, RefusalKind, RefusalSentences } from './refusal.ts';
export { allOf, ok, refused, unwrap } from './result.ts';
export type { Result } from './result.ts';
export { addYen, formatReportYen, formatYen, negateYen, splitYen, yen } from './yen.ts';
export type { Yen } from './yen.ts';
export { percentOf, taxInside, taxOnTop, taxPerRate, taxRateOn } from './tax.ts';
export type { PriceMode, TaxCategory, TaxedLine, TaxRate, TaxRounding, TaxRow } from './tax.ts';
export { FixedClock, MovedClock, systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export {
  addDays,
  addMonthsFromAnchor,
  ageOn,
  compareDates,
  dayOfAge,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  endOfTokyoDay,
  fiscalYearOf,
  isTokyoDate,
  monthNumberOf,
  startOfTokyoDay,
  tokyoClockOf,
  tokyoDate,
  tokyoDateOf,
  yearOf,
} from './tokyo-date.ts';
export type { TokyoDate } from './tokyo-date.ts';
export { interests, readInterests } from './interest.ts';
export type { Interest } from './interest.ts';
export { addMonths, firstDayOf, isTokyoMonth, monthOf, tokyoMonth } from './tokyo-month.ts';
export type { TokyoMonth } from './tokyo-month.ts';
export { addMonthsAlong, anchorAt, anchorBetween, anchorOn } from './anchor.ts';
export type { Anchor } from './anchor.ts';
export { firstPeriod, firstYearPeriod, lastUsableDay, monthsBegun, monthsOf, nextPeriod } from './period.ts';
export type { BillingInterval, Period } from './period.ts';
export { canonicalText } from './canonical-text.ts';
export { readLines, readOneLine } from './typed-text.ts';
export { isSecureLink } from './secure-link.ts';
export { isId, newId } from './id.ts';
export type { AccountId, CommunityId, MemberId } from './id.ts';
export { isLocale, locales } from './locale.ts';
export type { Bilingual, Locale } from './locale.ts';
export { isWhole } from './whole-number.ts';
export { machine } from './machine.ts';
export type { Machine } from './machine.ts';
export { deskRoles } from './desk-role.ts';
export type { DeskRole } from './desk-role.ts';
export { laterFirst, pageOfLatest } from './latest-first.ts';
export type { Dated } from './latest-first.ts';
