import { Module } from '@nestjs/common';

import { CommunityResolver } from './edges/community.resolver.ts';
import { DeskViewerResolver } from './edges/desk-viewer.resolver.ts';
import { EmailLinkResolver } from './edges/email-link.resolver.ts';
import { LegalNoticeDeskResolver } from './edges/legal-notice-desk.resolver.ts';
import { PasskeySignInResolver } from './edges/passkey-sign-in.resolver.ts';
import { PasskeyResolver } from './edges/passkey.resolver.ts';
import { PasswordResolver } from './edges/password.resolver.ts';
import { RequestLinkResolver } from './edges/request-link.resolver.ts';
import { SecondFactorResolver } from './edges/second-factor.resolver.ts';
import { SecurityResolver } from './edges/security.resolver.ts';
import { SessionResolver } from './edges/session.resolver.ts';
import { SignInCookies } from './edges/sign-in-cookies.ts';
import { SignInLimits } from './edges/sign-in-limits.ts';
import { TotpResolver } from './edges/totp.resolver.ts';
import { IdentityModule } from './identity.module.ts';

/** Identity's part of the schema for fans and visitors. */
@Module({
  imports: [IdentityModule],
  providers: [
    SignInCookies,
    SignInLimits,
    CommunityResolver,
    EmailLinkResolver,
    PasskeyResolver,
    PasskeySignInResolver,
    PasswordResolver,
    RequestLinkResolver,
    SecondFactorResolver,
    SecurityResolver,
    SessionResolver,
    TotpResolver,
  ],
})
export class IdentityPublicApi {}

/** Identity's part of the secretariat's schema. */
@Module({
  imports: [IdentityModule],
  providers: [DeskViewerResolver, LegalNoticeDeskResolver],
})
export class IdentityDeskApi {}
