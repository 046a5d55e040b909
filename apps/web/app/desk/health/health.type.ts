import type { CorporateHealthQuery, HealthFilter } from '../../gql/desk/graphql.ts';

export type Health = CorporateHealthQuery['corporateHealth'];
export type HealthLine = Health['items'][number];

/** What the page can be narrowed to, in the order of its links. */
export const healthFilters = [
  'all',
  'attention',
  'overdue',
  'renewals',
  'unused',
  'leaving',
] as const satisfies readonly HealthFilter[];

/** The filter an address asks for; all when it names none that there is. */
export const wantedFilter = (asked: string | null): HealthFilter =>
  healthFilters.find((filter) => filter === asked) ?? 'all';

/** The columns of the file. */
export const csvColumns = [
  'company',
  'plan',
  'signs',
  'renewsOn',
  'daysLeft',
  'nextFee',
  'lastDay',
  'owed',
  'overdueDays',
  'usage',
  'seats',
  'places',
  'benefits',
] as const;
