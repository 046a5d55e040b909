import { InstantScalar, graphqlEnum } from '@enishi/platform';
import type { MailReach } from '@enishi/membership';
import { Field, ObjectType } from '@nestjs/graphql';

import type { KnownReach } from '../../../actions/keep-mail-reach.ts';

export const MailReachEnum = graphqlEnum(
  ['undeliverable', 'deliverable'] as const satisfies readonly MailReach[],
  'MailReach',
  'Mail comes back from the address; or it arrives again.',
);

@ObjectType('KnownMailReach', { description: 'Whether mail reaches a member, as far as is known.' })
export class KnownMailReachType {
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Since when no letters are sent there; null while mail arrives.',
  })
  undeliverableSince: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who said so at the desk; null where the mail server refused it.',
  })
  saidBy: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when the member wants no letters.' })
  refusedSince: Date | null;
}

export const knownMailReachType = ({ undeliverable, refusedSince }: KnownReach): KnownMailReachType => ({
  undeliverableSince: undeliverable?.since ?? null,
  saidBy: undeliverable?.saidBy ?? null,
  refusedSince,
});
