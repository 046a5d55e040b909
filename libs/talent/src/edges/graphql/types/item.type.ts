import { graphqlEnum } from '@enishi/platform';
import { items, recipientKinds } from '../../../domain/consent.ts';
import type { ConsentState, Item, RecipientKind } from '../../../domain/consent.ts';

export const ItemEnum = graphqlEnum<Item>(items, 'DisclosedItem', 'What of a person is shown.');
export const RecipientKindEnum = graphqlEnum<RecipientKind>(
  recipientKinds,
  'RecipientKind',
  'Who reads: a company; the secretariat of the community; its companies, without a name; whoever has the paper; members who worked along. Of its companies those in an area, those of a plan, or one alone.',
);
export const ConsentStateEnum = graphqlEnum<ConsentState>(
  ['in_force', 'withdrawn', 'expired', 'departed', 'merged'],
  'ConsentState',
  '`departed`: the person is no member any more; `merged`: another entry of the same person had given the same.',
);
