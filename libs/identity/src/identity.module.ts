import { Module } from '@nestjs/common';

import { AccountEmail } from './actions/account-email.ts';
import { AccountEmails } from './actions/account-emails.ts';
import { AddStaff } from './actions/add-staff.ts';
import { AnnounceSecurityChange } from './actions/announce-security-change.ts';
import { ConfirmEmailLink } from './actions/confirm-email-link.ts';
import { ConfirmTotp } from './actions/confirm-totp.ts';
import { ConsumeGuardianLink } from './actions/consume-guardian-link.ts';
import { ConsentsInForceAmong } from './actions/consents-in-force-among.ts';
import { CreateCommunity } from './actions/create-community.ts';
import { CurrentCommunity } from './actions/current-community.ts';
import { CurrentDocuments } from './actions/current-documents.ts';
import { DescribeSecurity } from './actions/describe-security.ts';
import { DescribeSession } from './actions/describe-session.ts';
import { ElevateSession } from './actions/elevate-session.ts';
import { EnsureAccounts } from './actions/ensure-accounts.ts';
import { EraseAccount } from './actions/erase-account.ts';
import { FindCommunity } from './actions/find-community.ts';
import { FindSessions } from './actions/find-sessions.ts';
import { ForgetExpired } from './actions/forget-expired.ts';
import { ForgetSecondFactor } from './actions/forget-second-factor.ts';
import { GivePassword } from './actions/give-password.ts';
import { GiveTotp } from './actions/give-totp.ts';
import { IssueEmailLink } from './actions/issue-email-link.ts';
import { IssueGuardianLink } from './actions/issue-guardian-link.ts';
import { ListCommunities } from './actions/list-communities.ts';
import { ListConsents } from './actions/list-consents.ts';
import { ListSessions } from './actions/list-sessions.ts';
import { OpenPaperAccount } from './actions/open-paper-account.ts';
import { OpenSession } from './actions/open-session.ts';
import { PasskeyRegistrationOptions } from './actions/passkey-registration-options.ts';
import { PasskeySignInOptions } from './actions/passkey-sign-in-options.ts';
import { PublishLegalDocument } from './actions/publish-legal-document.ts';
import { PublishLegalNotice } from './actions/publish-legal-notice.ts';
import { ReadEmailLink } from './actions/read-email-link.ts';
import { ReadGuardianLink } from './actions/read-guardian-link.ts';
import { ReadLegalNoticeDraft } from './actions/read-legal-notice-draft.ts';
import { ReadLegalNotice } from './actions/read-legal-notice.ts';
import { RecordConsent } from './actions/record-consent.ts';
import { RegisterPasskey } from './actions/register-passkey.ts';
import { RemovePasskey } from './actions/remove-passkey.ts';
import { ReinstateConsent } from './actions/reinstate-consent.ts';
import { RequestEmailChange } from './actions/request-email-change.ts';
import { RequireFreshProof } from './actions/require-fresh-proof.ts';
import { RequestSignInLink } from './actions/request-sign-in-link.ts';
import { RequireSecondFactor } from './actions/require-second-factor.ts';
import { RevokeSession } from './actions/revoke-session.ts';
import { SaveLegalNotice } from './actions/save-legal-notice.ts';
import { SetPassword } from './actions/set-password.ts';
import { SignInWithPasskey } from './actions/sign-in-with-passkey.ts';
import { SignInWithPassword } from './actions/sign-in-with-password.ts';
import { SignOut } from './actions/sign-out.ts';
import { StartJoin } from './actions/start-join.ts';
import { StartTotp } from './actions/start-totp.ts';
import { UpdateCommunity } from './actions/update-community.ts';
import { UseEmailLink } from './actions/use-email-link.ts';
import { VerifySecondFactor } from './actions/verify-second-factor.ts';
import { WithdrawConsent } from './actions/withdraw-consent.ts';
import { CommunityDirectory } from './edges/community-directory.ts';
import { ForgetExpiredJob } from './edges/forget-expired.job.ts';
import { AccountStore } from './store/account.store.ts';
import { CommunityStore } from './store/community.store.ts';
import { ConsentStore } from './store/consent.store.ts';
import { CredentialStore } from './store/credential.store.ts';
import { EmailLinkStore } from './store/email-link.store.ts';
import { LegalStore } from './store/legal.store.ts';
import { PasskeyStore } from './store/passkey.store.ts';
import { SessionStore } from './store/session.store.ts';
import { StaffStore } from './store/staff.store.ts';

const stores = [
  AccountStore,
  CommunityStore,
  ConsentStore,
  CredentialStore,
  EmailLinkStore,
  LegalStore,
  PasskeyStore,
  SessionStore,
  StaffStore,
];

/** Steps of other actions; not for use outside. */
const inner = [AnnounceSecurityChange, ElevateSession, IssueEmailLink, RequireSecondFactor, UseEmailLink];

const published = [
  AccountEmail,
  AccountEmails,
  AddStaff,
  CommunityDirectory,
  ConfirmEmailLink,
  ConfirmTotp,
  ConsentsInForceAmong,
  ConsumeGuardianLink,
  CreateCommunity,
  CurrentCommunity,
  CurrentDocuments,
  DescribeSecurity,
  DescribeSession,
  EnsureAccounts,
  EraseAccount,
  RequireFreshProof,
  FindCommunity,
  FindSessions,
  ForgetExpired,
  ForgetSecondFactor,
  GivePassword,
  GiveTotp,
  IssueGuardianLink,
  ListCommunities,
  ListConsents,
  ListSessions,
  ...[OpenPaperAccount, OpenSession],
  PasskeyRegistrationOptions,
  PasskeySignInOptions,
  PublishLegalDocument,
  PublishLegalNotice,
  ReadEmailLink,
  ReadGuardianLink,
  ReadLegalNotice,
  ReadLegalNoticeDraft,
  RecordConsent,
  ReinstateConsent,
  RegisterPasskey,
  RemovePasskey,
  RequestEmailChange,
  RequestSignInLink,
  RevokeSession,
  SaveLegalNotice,
  SetPassword,
  SignInWithPasskey,
  SignInWithPassword,
  SignOut,
  StartJoin,
  StartTotp,
  UpdateCommunity,
  VerifySecondFactor,
  WithdrawConsent,
];

/** Communities, accounts, sign-in, legal texts and consents. */
@Module({
  providers: [...stores, ...inner, ...published, ForgetExpiredJob],
  exports: published,
})
export class IdentityModule {}
