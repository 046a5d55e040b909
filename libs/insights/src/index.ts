export { InsightsDeskApi, InsightsModule } from './insights.module.ts';
export { insightsRefusals } from './insights.refusals.ts';
export type { InsightsRefusal } from './insights.refusals.ts';
export { ReadRevenueOverview } from './actions/read-revenue-overview.ts';
export type { RevenueOverview } from './domain/revenue-overview.ts';
