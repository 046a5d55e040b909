import { SignInCookies } from '@enishi/identity';
import { CurrentViewer, InstantScalar, Transactions, graphqlEnum } from '@enishi/platform';
import type { ApiContext, MemberViewer, Viewer } from '@enishi/platform';
import { Args, Context, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ClaimEntry } from '../../../actions/registration/claim-entry.ts';
import { ReadOwnActs } from '../../../actions/registration/read-own-acts.ts';
import { deskActs } from '../../../domain/registration/registration.ts';
import type { DeskAct } from '../../../domain/registration/registration.ts';
import { TabletLimits } from '../../tablet-limits.ts';

export const DeskActEnum = graphqlEnum<DeskAct>(
  [...deskActs],
  'DeskAct',
  'What was done at a desk, or for a person.',
);

@ObjectType('OwnDeskAct')
export class OwnDeskActType {
  @Field(() => ID) id: string;
  @Field(() => DeskActEnum) act: DeskAct;
  @Field(() => String, { nullable: true, description: 'Null where no desk of a partner did it.' }) desk:
    string | null;
  @Field(() => String, { nullable: true, description: 'Which step, or what was said.' }) note: string | null;
  @Field(() => InstantScalar) at: Date;
}

@ObjectType('OwnDeskActs')
export class OwnDeskActsType {
  @Field(() => [OwnDeskActType]) acts: OwnDeskActType[];
  @Field(() => String, {
    nullable: true,
    description: 'Whom of the family was named, in the words agreed to.',
  })
  family: string | null;
}

/** Whoever was registered at a desk takes the entry over, and reads what was done for them. */
@Resolver()
export class ClaimResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: TabletLimits,
    private readonly cookies: SignInCookies,
    private readonly claiming: ClaimEntry,
    private readonly own: ReadOwnActs,
  ) {}

  @Mutation(() => Boolean, { description: 'Signs in by the sheet of a registration desk.' })
  async claimEntry(
    @CurrentViewer() { communityId, ip, userAgent, sessionId }: Viewer,
    @Context() { reply }: ApiContext,
    @Args('code', { type: () => String }) code: string,
    @Args('birthDate', { type: () => String }) birthDate: string,
  ): Promise<boolean> {
    const session = await this.limits.claim(ip, () =>
      this.transactions.inIdentity(communityId, (tx) =>
        this.claiming.run(tx, { code, birthDate }, { userAgent, sessionId }),
      ),
    );
    this.cookies.signedIn(reply, session);
    return true;
  }

  @Query(() => OwnDeskActsType, { description: 'The latest two hundred.' })
  myDeskActs(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnDeskActsType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { acts, family } = await this.own.run(tx, memberId);
      return {
        acts: acts.map(({ id, act, desk, note, at }) => ({ id, act, desk, note, at })),
        family: family?.wording ?? null,
      };
    });
  }

  @Mutation(() => Boolean, { description: 'The name and number are gone at once.' })
  async forgetFamilyContact(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.own.forgetFamily(tx, memberId));
    return true;
  }
}
