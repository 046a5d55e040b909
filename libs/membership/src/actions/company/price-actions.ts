import { DecidePrice } from './decide-price.ts';
import { PlanFeeMove } from './plan-fee-move.ts';
import { ProposePrice } from './propose-price.ts';
import { ReadPricing } from './read-pricing.ts';
import { NoticeCompanyRenewals } from './notice-company-renewals.ts';
import { ReckonNextYear } from './reckon-next-year.ts';
import { WriteOfRenewal } from './write-of-renewal.ts';
import { ReckonRenewal } from './reckon-renewal.ts';
import { SettlePrices } from './settle-prices.ts';
import { WriteOfPrices } from './write-of-prices.ts';

/** Prices that are agreed with single companies, and what their renewals cost, for the module. */
export const priceActions = [
  DecidePrice,
  PlanFeeMove,
  ProposePrice,
  ReadPricing,
  ReckonRenewal,
  ReckonNextYear,
  NoticeCompanyRenewals,
  WriteOfRenewal,
  SettlePrices,
  WriteOfPrices,
];
