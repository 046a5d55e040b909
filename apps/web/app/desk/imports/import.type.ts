import type { MemberImportQuery } from '../../gql/desk/graphql.ts';

export type MemberImport = MemberImportQuery['memberImport'];
export type ImportRow = MemberImport['rows'][number];
export type ImportPlans = MemberImportQuery['plans'];
