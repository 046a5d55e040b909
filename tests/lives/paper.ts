import { taxInside, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { KnownPrice } from '../../libs/billing/src/domain/offer.ts';
import { daysAfter, monthsIn } from './days.ts';
import type { Happening } from './happening.ts';

/** A plan given without payment: from a day until (exclusive) another. */
export type Given = { planKey: string; from: TokyoDate; until: TokyoDate };

/** What a member is on a day, as the secretariat would work it out by hand. */
export type Expected = { status: 'current' | 'grace' | 'left'; planKey: string };

const graceLength = 14;

type Paid = { price: KnownPrice; ends: TokyoDate | null; unpaidSince: TokyoDate | null };

/** What the member is on a day, out of all that happened up to the end of it. `ranks`: dearer plans count more. */
export function expectedOn(
  day: TokyoDate,
  {
    happened,
    given,
    left,
    ranks,
  }: { happened: readonly Happening[]; given: readonly Given[]; left: boolean; ranks: readonly string[] },
): Expected {
  if (left) return { status: 'left', planKey: 'free' };
  const paid = paidOn(day, happened);
  const held = given.filter(({ from, until }) => from <= day && day < until).map(({ planKey }) => planKey);
  const serves = paid && (paid.ends === null || day < paid.ends);
  if (serves && paid.unpaidSince === null) held.push(paid.price.key);
  const best = held.sort((a, b) => ranks.indexOf(b) - ranks.indexOf(a))[0];
  if (best) return { status: 'current', planKey: best };
  if (paid?.unpaidSince && day < daysAfter(paid.unpaidSince, graceLength)) {
    return { status: 'grace', planKey: paid.price.key };
  }
  return { status: 'current', planKey: 'free' };
}

function paidOn(day: TokyoDate, happened: readonly Happening[]): Paid | null {
  let paid: Paid | null = null;
  let until: TokyoDate | null = null;
  for (const what of happened) {
    if (what.on > day) break;
    if (what.kind === 'began') paid = { price: what.price, ends: null, unpaidSince: null };
    if (what.kind === 'began' || what.kind === 'changed') until = what.until;
    if (what.kind === 'ended') paid = null;
    if (!paid) continue;
    if (what.kind === 'changed') paid = { ...paid, price: what.price, ends: null };
    if (what.kind === 'cancels') paid = { ...paid, ends: what.atEnd ? until : null };
    if (what.kind === 'declined') paid = { ...paid, unpaidSince: what.on };
    if (what.kind === 'paid') paid = { ...paid, unpaidSince: null };
  }
  return paid;
}

/** Yen a month at the end of a day: a year's fee is a twelfth of it, without the fraction. */
export function monthlyFeeOn(day: TokyoDate, happened: readonly Happening[]): number {
  const paid = paidOn(day, happened);
  return paid ? Math.floor(paid.price.amount / monthsIn(paid.price.interval)) : 0;
}

/** Money, all in yen: what lies at Stripe, what a bank holds, what is lost, the tax owed, and what is not yet earned. */
export type Money = { atStripe: number; held: number; lost: number; tax: number; unearned: number };

/** The books by hand: every payment on a sheet of its own, refunds taken off the months that are not yet earned, last first. */
export function moneyOn(day: TokyoDate, happened: readonly Happening[]): Money {
  const sum = { atStripe: 0, held: 0, lost: 0, tax: 0, unearned: 0 };
  for (const payment of happened) {
    if (payment.kind !== 'paid' || payment.on > day) continue;
    const back = happened.filter(
      (what): what is Extract<Happening, { kind: 'given_back' }> =>
        what.kind === 'given_back' && what.charge === payment.charge && what.on <= day,
    );
    const returned = back.reduce((total, { amount }) => total + amount, 0);
    const taxOf = (amount: number): number => taxInside(yen(amount), payment.price.taxCategory, payment.on);
    sum.atStripe += payment.amount - payment.fee - returned;
    sum.tax += taxOf(payment.amount) - taxOf(returned);
    sum.unearned += unearnedOn(day, payment, back, taxOf);
  }
  for (const dispute of happened) {
    if (dispute.kind !== 'disputed' || dispute.on > day) continue;
    const { charge, amount, fee } = dispute;
    const end = happened.find((what) => what.kind === 'decided' && what.charge === charge && what.on <= day);
    const won = end?.kind === 'decided' ? end.won : null;
    if (won) continue;
    sum.atStripe -= amount + fee;
    if (won === null) sum.held += amount;
    else sum.lost += amount;
  }
  return sum;
}

function unearnedOn(
  day: TokyoDate,
  payment: Extract<Happening, { kind: 'paid' }>,
  back: readonly Extract<Happening, { kind: 'given_back' }>[],
  taxOf: (amount: number) => number,
): number {
  if (payment.price.interval === 'month') return 0;
  const months = monthsBetween(payment.on, payment.until);
  const net = payment.amount - taxOf(payment.amount);
  const share = Math.floor(net / months);
  const sheet = Array.from({ length: months }, (_, index) =>
    index === months - 1 ? net - share * (months - 1) : share,
  );
  let returned = 0;
  for (const { on, amount } of back) {
    let off = amount - (taxOf(returned + amount) - taxOf(returned));
    returned += amount;
    for (let index = months - 1; index > monthsBetween(payment.on, on, 0); index -= 1) {
      const taken = Math.min(off, sheet[index] ?? 0);
      sheet[index] = (sheet[index] ?? 0) - taken;
      off -= taken;
    }
  }
  return sheet.slice(monthsBetween(payment.on, day, 0) + 1).reduce((total, each) => total + each, 0);
}

/** Turns of the calendar's month from one day to another. */
function monthsBetween(from: TokyoDate, to: TokyoDate, atLeast = 1): number {
  const count = (day: TokyoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(atLeast, count(to) - count(from));
}
