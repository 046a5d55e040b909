import type { FundingReportQuery, SlipsQuery } from '../../gql/desk/graphql.ts';

export type Funding = FundingReportQuery['fundingReport'];
export type SlipPage = SlipsQuery['slips'];
export type Slip = SlipPage['items'][number];
