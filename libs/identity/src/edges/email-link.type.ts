import { graphqlEnum } from '@enishi/platform';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

import { emailLinkPurposes, emailLinkStates } from '../domain/email-link.ts';
import type { EmailLinkPurpose, EmailLinkState } from '../domain/email-link.ts';

export const EmailLinkPurposeEnum = graphqlEnum(
  emailLinkPurposes,
  'EmailLinkPurpose',
  'What the button behind a mailed link does.',
);
export const EmailLinkStateEnum = graphqlEnum(
  emailLinkStates,
  'EmailLinkState',
  'What has become of a mailed link.',
);

@ArgsType()
export class StartJoinArgs {
  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true })
  planKey?: string | null;
}

@ObjectType('EmailSent', { description: 'The same whether or not the address is known.' })
export class EmailSentType {
  @Field(() => String)
  emailMasked: string;

  @Field(() => Int)
  expiresInMinutes: number;
}

@ObjectType('EmailLink', {
  description: 'What the page behind a mailed link may show before its button is pressed.',
})
export class EmailLinkType {
  @Field(() => EmailLinkPurposeEnum)
  purpose: EmailLinkPurpose;

  @Field(() => EmailLinkStateEnum)
  state: EmailLinkState;

  @Field(() => String, { nullable: true })
  emailMasked: string | null;

  @Field(() => String, { nullable: true })
  planKey: string | null;

  @Field(() => Boolean, { description: 'Whether this browser asked for the link.' })
  sameBrowser: boolean;
}

@ObjectType('EmailLinkConfirmed', { description: 'What the button did, and where to go on.' })
export class EmailLinkConfirmedType {
  @Field(() => EmailLinkPurposeEnum)
  purpose: EmailLinkPurpose;

  @Field(() => String, { nullable: true })
  planKey: string | null;

  @Field(() => Boolean, { description: 'A code must be given next (verifySecondFactor).' })
  secondFactorNeeded: boolean;
}
