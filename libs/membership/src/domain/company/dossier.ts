import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import { benefitKind, benefitKinds } from './benefit-kinds.ts';
import type { BenefitKind } from './benefit-kinds.ts';

/** A use as the report tells of it; given back ones are left out before. */
export type DossierUse = {
  readonly kind: BenefitKind;
  readonly parts: number;
  readonly on: TokyoDate;
  readonly usedFor: string;
};

/** A fee that was received for the year, with what of it went back. */
export type DossierFee = {
  readonly on: TokyoDate;
  readonly name: string;
  readonly amount: number;
  readonly refunded: number;
};

/** A fee of the year that was invoiced and has not come yet. */
export type DossierOpenFee = { readonly name: string; readonly amount: number; readonly dueOn: TokyoDate };

/** Seats of the year. Who has one is told to the company itself alone (null: somebody else reads). */
export type DossierSeats = {
  readonly capacity: number;
  readonly taken: number;
  /** How many people had one at some time in the year. */
  readonly ever: number;
  readonly people: readonly { readonly name: string; readonly since: TokyoDate }[] | null;
};

/** What a benefit gave and what was used of it in the year. */
export type DossierBenefit = {
  readonly kind: BenefitKind;
  /** 年5件, 無制限; null where only a grant gave it. */
  readonly given: Bilingual | null;
  readonly granted: number;
  readonly used: number;
  /** In parts at the end of the report's days; null without limit. */
  readonly left: number | null;
};

/** All that the report of a year of a contract (ご利用実績報告書) says: facts, no layout. */
export type Dossier = {
  readonly company: string;
  readonly community: string;
  readonly madeOn: TokyoDate;
  readonly plan: string;
  readonly interval: BillingInterval;
  /** Yen per interval, tax included. */
  readonly fee: number;
  readonly from: TokyoDate;
  readonly lastDay: TokyoDate;
  readonly fees: readonly DossierFee[];
  readonly openFees: readonly DossierOpenFee[];
  readonly seats: DossierSeats;
  readonly benefits: readonly DossierBenefit[];
  readonly uses: readonly DossierUse[];
};

/** Kinds that happen at an event, which the report lists apart. */
const atEvents: ReadonlySet<BenefitKind> = new Set<BenefitKind>([
  'tickets_gathering',
  'tickets_tour',
  'tickets_training',
  'host_events',
  'booth_slots',
]);

/** The uses at events, and all others; each oldest first and of one day in the order of the table of benefits. */
export function usesByOccasion(uses: readonly DossierUse[]): { events: DossierUse[]; others: DossierUse[] } {
  const order = Object.keys(benefitKinds);
  const sorted = [...uses].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  return {
    events: sorted.filter(({ kind }) => atEvents.has(kind)),
    others: sorted.filter(({ kind }) => !atEvents.has(kind)),
  };
}

/** What was paid in the year, less what went back. */
export const paidInAll = (fees: readonly DossierFee[]): number =>
  fees.reduce((sum, { amount, refunded }) => sum + amount - refunded, 0);

/** What a benefit is called in Japanese. */
export const dossierLabel = (kind: BenefitKind): string => benefitKind(kind).label.ja;
