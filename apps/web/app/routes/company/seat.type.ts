import type { CompanySeatsQuery } from '../../gql/public/graphql.ts';

/** A seat as the company sees it, and a domain by which its people may come. */
export type Seat = CompanySeatsQuery['companySeats']['seats'][number];
export type SeatDomain = CompanySeatsQuery['companySeats']['domains'][number];
