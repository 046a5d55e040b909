import type { UnpaidCause } from '../../gql/desk/graphql.ts';

/** Which page of the list of unpaid fees is shown: of everybody or one cause, from the beginning or after a row. */
export type UnpaidPlace = { cause: UnpaidCause | null; after: string | null };

const causes: readonly UnpaidCause[] = [
  'funds',
  'expired',
  'authentication',
  'other_card',
  'blocked',
  'passing',
  'term_over',
];

/** The page that an address asks for; a cause that is not one is everybody. */
export function unpaidPlaceIn(asked: URLSearchParams): UnpaidPlace {
  return { cause: causes.find((one) => one === asked.get('cause')) ?? null, after: asked.get('after') };
}

/** The address of a page, below the community's. */
export function unpaidAddress({ cause, after }: UnpaidPlace): string {
  const asked = new URLSearchParams({ ...(cause ? { cause } : {}), ...(after ? { after } : {}) });
  return `/desk/money${asked.size > 0 ? `?${asked}` : ''}#unpaid`;
}
