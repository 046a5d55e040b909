import { CurrentViewer, InstantScalar, Transactions, graphqlEnum } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ReadOwnActs } from '../../../actions/registration/read-own-acts.ts';
import { deskActs } from '../../../domain/registration/registration.ts';
import type { DeskAct } from '../../../domain/registration/registration.ts';

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

/** What desks and the secretariat did for the viewer. */
@Resolver()
export class MyDeskActsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadOwnActs,
  ) {}

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
