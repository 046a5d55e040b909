import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';

/**
 * Stamp duty (印紙税法別表第一17号) in yen that a receipt on paper would bear: 200 from 50,000 yen on (without tax where the tax
 * is stated), none when sent electronically, paid by card, or issued by a body that is not in business (NPO, 一般社団法人の会費).
 * Amounts above one million yen are left to a person: null.
 */
export function stampDuty(facts: {
  net: Yen;
  electronic: boolean;
  paidByCard: boolean;
  issuerInBusiness: boolean;
}): Yen | null {
  if (facts.electronic || facts.paidByCard || !facts.issuerInBusiness || facts.net < 50_000) return yen(0);
  return facts.net <= 1_000_000 ? yen(200) : null;
}
