import type { TokyoDate } from '@enishi/kernel';
import { companyStanding } from './company-holding.ts';
import type { CompanyHolding } from './company-holding.ts';

/** By what people may choose companies: where it is, as the secretariat has confirmed, and the plan that it may use today, within grace as well; null for none. */
export type CompanyGround = { readonly area: string | null; readonly planKey: string | null };

/** A plan that is over, or has not begun, is no ground. */
export function companyGround(
  { confirmedArea, holdings }: { confirmedArea: string | null; holdings: readonly CompanyHolding[] },
  today: TokyoDate,
): CompanyGround {
  const { standing, holding } = companyStanding(holdings, today);
  const open = standing === 'current' || standing === 'grace';
  return { area: confirmedArea, planKey: open && holding ? holding.planKey : null };
}

/** What of a company says where it is. */
export type Whereabouts = {
  readonly postalCode: string;
  readonly prefecture: string;
  readonly address: string;
};

/** Whether a company that now says so of its address is, for all the secretariat knows, where it was. */
export const staysPut = (before: Whereabouts, after: Whereabouts): boolean =>
  before.postalCode === after.postalCode &&
  before.prefecture === after.prefecture &&
  before.address === after.address;

/** Whether what a company says on its page of where it is has become another than what was confirmed. */
export const saysElsewhere = (
  confirmed: string | null,
  { before, after }: { before: string; after: string },
): boolean => confirmed !== null && before !== after && after !== confirmed;
