import type { TokyoDate } from '@enishi/kernel';
import { CurrentViewer, TokyoDateScalar, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { JoinEntry } from '../../../actions/registration/join-entry.ts';
import { TabletLimits } from '../../tablet-limits.ts';

@ObjectType('JoinedEntry')
export class JoinedEntryType {
  @Field(() => String) number: string;
  @Field(() => String, { description: 'Of the entry that the desk made; it is no more.' })
  formerNumber: string;
  @Field(() => TokyoDateScalar, { description: 'The last day on which the secretariat parts the two again.' })
  undoableUntil: TokyoDate;
}

/** Whoever was registered at a desk and is a member already makes the two one. */
@Resolver()
export class JoinEntryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: TabletLimits,
    private readonly joining: JoinEntry,
  ) {}

  @Mutation(() => JoinedEntryType, {
    nullable: true,
    description: 'Makes it one with the own membership; null where it was already.',
  })
  joinEntry(
    @CurrentViewer() { communityId, ip, accountId, memberId }: MemberViewer,
    @Args('code', { type: () => String }) code: string,
    @Args('birthDate', { type: () => String }) birthDate: string,
  ): Promise<JoinedEntryType | null> {
    const wish = { memberId, accountId, code, birthDate };
    return this.limits.claim(ip, () =>
      this.transactions.inIdentity(communityId, (tx) => this.joining.run(tx, wish)),
    );
  }
}
