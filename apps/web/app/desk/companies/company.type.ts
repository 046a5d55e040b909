import type { DeskCompaniesQuery, DeskCompanyQuery } from '../../gql/desk/graphql.ts';

/** A company's record as the desk is shown it, and a line of the list. */
export type Company = DeskCompanyQuery['company'];
export type CompanyLine = DeskCompaniesQuery['companies']['items'][number];
export type CompanyAdmins = DeskCompanyQuery['companyAdmins'];
export type CompanySeats = DeskCompanyQuery['companySeats'];
