import type { CompanyQuery } from '../../gql/public/graphql.ts';

type Known = {
  company: CompanyQuery['company'];
  quotes: CompanyQuery['companyQuotes'];
  awaited: CompanyQuery['awaitedCompanyChange'];
  waits: boolean;
  card: CompanyQuery['companyCard'];
  /** Numbers to pay at a store wait. */
  voucher: boolean;
};

/**
 * The one act that a company's page puts first: to go on with what waits for its answer (a change at the card company, numbers to pay at
 * a store, another card, a quote, the next year, a plan that was approved), else to choose a plan, else its people's seats. Everything
 * else is a second choice.
 */
export type NextAct =
  'change' | 'voucher' | 'card' | 'quote' | 'renew' | 'order' | 'plans' | 'seats' | 'none';

export function nextAct({ company, quotes, awaited, waits, card, voucher }: Known): NextAct {
  const { standing, holding, applications } = company;
  const runs = standing === 'current' || standing === 'grace';
  if (awaited && awaited.state !== 'failed') return 'change';
  if (voucher) return 'voucher';
  const isLate = standing === 'grace' && !holding?.invoiced && !holding?.prepaid;
  if (card && (isLate || card.expiry !== 'valid')) return 'card';
  if (quotes.some(({ state }) => state === 'open')) return 'quote';
  if (holding?.renewable && !waits) return 'renew';
  if (!runs && !waits && applications.some(({ state }) => state === 'approved')) return 'order';
  if (runs) return 'seats';
  return waits ? 'none' : 'plans';
}
