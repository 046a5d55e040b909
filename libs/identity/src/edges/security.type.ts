import { InstantScalar } from '@enishi/platform';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SignedIn', { description: 'Who has signed in; the session is in the cookie.' })
export class SignedInType {
  @Field(() => ID)
  accountId: string;

  @Field(() => Boolean, { description: 'A code must be given next (verifySecondFactor).' })
  secondFactorNeeded: boolean;
}

@ObjectType('Session', { description: 'A device on which the viewer is signed in.' })
export class SessionType {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  current: boolean;

  @Field(() => InstantScalar)
  createdAt: Date;

  @Field(() => InstantScalar)
  lastSeenAt: Date;

  @Field(() => String, { description: 'Product names, such as "Safari · iPhone".' })
  browser: string;
}

@ObjectType('Passkey', { description: "One of the viewer's passkeys." })
export class PasskeyType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => InstantScalar)
  createdAt: Date;

  @Field(() => InstantScalar, { nullable: true })
  lastUsedAt: Date | null;
}

@ObjectType('Security', { description: 'How the viewer can sign in.' })
export class SecurityType {
  @Field(() => String)
  email: string;

  @Field(() => Boolean)
  hasPassword: boolean;

  @Field(() => Boolean)
  hasTotp: boolean;

  @Field(() => [PasskeyType])
  passkeys: PasskeyType[];

  @Field(() => Boolean, { description: 'A second factor was given in this session within twelve hours.' })
  secondFactorRecent: boolean;
}

@ObjectType('TotpSetup', {
  description: 'A secret for an authenticator app; it counts once a code of it is shown.',
})
export class TotpSetupType {
  @Field(() => String)
  secret: string;

  @Field(() => String, { description: 'otpauth address, to be shown as a QR code.' })
  uri: string;
}

@ArgsType()
export class PasswordSignInArgs {
  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;
}
