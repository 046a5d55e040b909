import type { MembershipStatus } from '../../gql/desk/graphql.ts';

const statuses: readonly MembershipStatus[] = ['awaiting_guardian', 'current', 'grace', 'lapsed', 'left'];

/** What the list is narrowed to. Its one home is the address: `?q=やまだ&plan=ind_standard&status=grace&pref=北海道`. */
export type ListFilter = { q: string; plan: string[]; status: string[]; pref: string[] };

export type FacetName = 'plan' | 'status' | 'pref';

const longestText = 200;

/** Reads the address; unknown states are dropped, since the API would refuse them. */
export function filterIn(params: URLSearchParams): ListFilter {
  const several = (name: FacetName) => [...new Set(params.getAll(name).filter(Boolean))];
  return {
    q: (params.get('q') ?? '')
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, longestText),
    plan: several('plan'),
    status: several('status').filter((status) => (statuses as readonly string[]).includes(status)),
    pref: several('pref'),
  };
}

/** The filter as the API takes it. */
export function forApi({ q, plan, status, pref }: ListFilter) {
  return {
    ...(q ? { text: q } : {}),
    ...(plan.length > 0 ? { planKeys: plan } : {}),
    ...(status.length > 0 ? { status: status as MembershipStatus[] } : {}),
    ...(pref.length > 0 ? { prefectures: pref } : {}),
  };
}

/** The address of a filter, always from its first page: `?q=…&plan=…`. */
export function addressOf({ q, plan, status, pref }: ListFilter): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const [name, values] of Object.entries({ plan, status, pref }))
    for (const value of values) params.append(name, value);
  const text = params.toString();
  return text ? `?${text}` : '.';
}

/** The filter with one value of a facet switched on or off. */
export function toggled(filter: ListFilter, name: FacetName, value: string): ListFilter {
  const values = filter[name];
  return {
    ...filter,
    [name]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value],
  };
}

/** True when nothing narrows the list. */
export function isOpen({ q, plan, status, pref }: ListFilter): boolean {
  return q === '' && plan.length + status.length + pref.length === 0;
}

/** The same filter for the CSV file, in the API's own words. */
export function csvQuery(filter: ListFilter, encoding: 'utf8-bom' | 'cp932', locale: string): string {
  const params = new URLSearchParams({ encoding, locale });
  if (filter.q) params.set('text', filter.q);
  for (const key of filter.plan) params.append('planKeys', key);
  for (const status of filter.status) params.append('status', status);
  for (const prefecture of filter.pref) params.append('prefectures', prefecture);
  return params.toString();
}
