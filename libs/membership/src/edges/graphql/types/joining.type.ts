import { Field, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import type { DeskRole, TokyoDate } from '@enishi/kernel';
import { DeskRoleEnum, TextType, TokyoDateScalar } from '@enishi/platform';
import { EmailLinkStateEnum } from '@enishi/identity';
import type { EmailLinkState } from '@enishi/identity';

@ObjectType('Viewer', { description: 'The person who is signed in.' })
export class ViewerType {
  @Field(() => ID) accountId: string;
  @Field(() => String) email: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) memberNumber: string | null;
  @Field(() => String, { nullable: true }) displayName: string | null;
  @Field(() => DeskRoleEnum, { nullable: true }) deskRole: DeskRole | null;
}

@ObjectType('ReturningMember')
export class ReturningMemberType {
  @Field(() => String) number: string;
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
  @Field(() => TokyoDateScalar, { nullable: true }) birthDate: TokyoDate | null;
  @Field(() => String, { description: 'JIS code 01–47; empty where it is not known.' }) prefecture: string;
  @Field(() => String) tie: string;
  @Field(() => Boolean) newsletter: boolean;
  @Field(() => Boolean, { description: 'Brought over from elsewhere, and not somebody who had left.' })
  awaitsAgreement: boolean;
}

@ObjectType('JoinDraft', { description: 'A person with a proved address who is about to join.' })
export class JoinDraftType {
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true, description: 'The plan chosen at the start.' }) planKey:
    string | null;
  @Field(() => Int) termsVersion: number;
  @Field(() => Int) privacyVersion: number;
  @Field(() => Int, { description: 'Below this age a guardian has to agree.' }) guardianConsentAge: number;
  @Field(() => TextType) newsletterWording: TextType;
  @Field(() => ReturningMemberType, {
    nullable: true,
    description: 'What is known of somebody who left and comes back, or was brought over from elsewhere.',
  })
  returning: ReturningMemberType | null;
}

@ObjectType('GuardianRequest', { description: 'What a guardian is asked to agree to.' })
export class GuardianRequestType {
  @Field(() => EmailLinkStateEnum) state: EmailLinkState;
  @Field(() => String, { nullable: true }) childName: string | null;
  @Field(() => TextType, { nullable: true }) communityName: TextType | null;
}

@InputType('JoinInput')
export class JoinInputType {
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
  @Field(() => TokyoDateScalar) birthDate: string;
  @Field(() => String, { description: 'JIS code 01–47 or name.' }) prefecture: string;
  @Field(() => String, { description: 'What ties the person to the region, in their own words.' })
  tie: string;
  @Field(() => Boolean) newsletter: boolean;
  @Field(() => Int) termsVersion: number;
  @Field(() => Int) privacyVersion: number;
  @Field(() => String, { nullable: true }) guardianEmail?: string | null;
}

@ObjectType('Joined')
export class JoinedType {
  @Field(() => String) number: string;
  @Field(() => String) displayName: string;
  @Field(() => String, { nullable: true, description: 'Paid plan chosen at the start, to go on with.' })
  planKey: string | null;
}

@ObjectType('WaitingForGuardian')
export class WaitingForGuardianType {
  @Field(() => String) guardianEmailMasked: string;
}

export const JoinOutcomeType = createUnionType({
  name: 'JoinOutcome',
  types: () => [JoinedType, WaitingForGuardianType] as const,
  resolveType: (outcome: JoinedType | WaitingForGuardianType) =>
    'guardianEmailMasked' in outcome ? WaitingForGuardianType : JoinedType,
});

@ObjectType('GuardianApproved')
export class GuardianApprovedType {
  @Field(() => String) childName: string;
}
