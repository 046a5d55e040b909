import type { memberPrices as original } from '../ja/member-prices.ts';

/** What a kind of ticket costs groups of members. */
export const memberPrices: typeof original = {
  title: 'Other prices for members',
  hint: 'Left empty, the price above is for everybody; 0 is free. Decided by the membership at the moment of the order: who belongs to several has the lowest, also compared with what the plan takes off, and the two are not added up. The same at the counter, in lotteries and on waiting lists. It is fixed once published.',
  priceFree: 'Free members (yen)',
  pricePaid: 'Paying members (yen)',
  priceCompany: 'People of member companies (yen)',
};
