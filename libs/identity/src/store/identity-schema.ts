import type { Schema } from '@enishi/platform';

import { AccountEntity } from './account.entity.ts';
import { BelongingEntity } from './belonging.entity.ts';
import { CommunityEntity } from './community.entity.ts';
import { ConsentEntity } from './consent.entity.ts';
import { EmailLinkEntity } from './email-link.entity.ts';
import { LegalDocumentEntity } from './legal-document.entity.ts';
import { LegalNoticeDraftEntity } from './legal-notice-draft.entity.ts';
import { LegalNoticeEntity } from './legal-notice.entity.ts';
import { IdentityBelongingElsewhere1764100103000 } from './migrations/identity-belonging-elsewhere.ts';
import { IdentityCommunities1764000001000 } from './migrations/identity-communities.ts';
import { IdentityLegal1764000001200 } from './migrations/identity-legal.ts';
import { IdentitySignIn1764000001100 } from './migrations/identity-sign-in.ts';
import { identityPersonalTables } from './identity-personal-tables.ts';
import { IdentityPaperCodes1765120000000 } from './migrations/identity-paper-codes.ts';
import { PasskeyChallengeEntity } from './passkey-challenge.entity.ts';
import { PasskeyEntity } from './passkey.entity.ts';
import { PasswordEntity } from './password.entity.ts';
import { SessionEntity } from './session.entity.ts';
import { StaffEntity } from './staff.entity.ts';
import { TotpEntity } from './totp.entity.ts';

/** Tables and migrations of the schema `identity`, for the data source. */
export const identitySchema: Schema = {
  entities: [
    CommunityEntity,
    AccountEntity,
    BelongingEntity,
    StaffEntity,
    EmailLinkEntity,
    SessionEntity,
    PasswordEntity,
    TotpEntity,
    PasskeyEntity,
    PasskeyChallengeEntity,
    LegalNoticeDraftEntity,
    LegalNoticeEntity,
    LegalDocumentEntity,
    ConsentEntity,
  ],
  migrations: [
    IdentityCommunities1764000001000,
    IdentitySignIn1764000001100,
    IdentityLegal1764000001200,
    IdentityBelongingElsewhere1764100103000,
    IdentityPaperCodes1765120000000,
  ],
  personal: identityPersonalTables,
};
