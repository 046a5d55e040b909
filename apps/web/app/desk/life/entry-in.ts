import type { LifeEntryInput, LifeEntryKind, MemberLifeLineQuery } from '../../gql/desk/graphql.ts';

export const entryKinds = [
  'intern',
  'alumnus',
  'worker',
  'other',
] as const satisfies readonly LifeEntryKind[];
export type ShownLine = MemberLifeLineQuery['memberLifeLine']['items'][number];
export type ShownEntry = NonNullable<ShownLine['entry']>;

/** What the form says; a choice that it does not offer is read as its last. */
export const entryIn = ({ kind, ...typed }: Record<string, string>): LifeEntryInput => ({
  kind: entryKinds.find((one) => one === kind) ?? 'other',
  ...{ what: typed.what ?? '', note: typed.note ?? '' },
  ...{ startsOn: typed.startsOn ?? '', endsOn: typed.endsOn ?? '' },
});
