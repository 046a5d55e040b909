export { IdentityDeskApi, IdentityPublicApi } from './identity-api.module.ts';
export { IdentityModule } from './identity.module.ts';
export { identitySchema } from './store/identity-schema.ts';
export { identityRefusals } from './domain/identity.refusals.ts';
export type { IdentityRefusal } from './domain/identity.refusals.ts';

export { emailChanged } from './identity.events.ts';
export type { EmailChanged } from './identity.events.ts';
export { SignInCookies } from './edges/sign-in-cookies.ts';
export { CommunityDirectory } from './edges/community-directory.ts';
export { CommunityType } from './edges/community.type.ts';
export { EmailLinkStateEnum } from './edges/email-link.type.ts';

export type {
  CommunityProfile,
  CommunitySettings,
  InvoiceRegistration,
  Municipality,
} from './domain/community-profile.ts';
export { newsletterWording } from './domain/consent.ts';
export type { ConsentChannel, ConsentKind } from './domain/consent.ts';
export { disclosureLimits, disclosureOf, placementNumberShape } from './domain/disclosure-settings.ts';
export type { DisclosureSettings } from './domain/disclosure-settings.ts';
export { equalWordsLimits, equalWordsOf } from './domain/equal-words-settings.ts';
export type { EqualWords } from './domain/equal-words-settings.ts';
export { workLimits, workOf } from './domain/work-settings.ts';
export type { WorkSettings } from './domain/work-settings.ts';
export { invoicingLimits, invoicingOf } from './domain/invoicing-settings.ts';
export type { InvoicingSettings } from './domain/invoicing-settings.ts';
export type { EmailLinkState } from './domain/email-link.ts';
export type { LegalDocumentKind } from './domain/legal-document.ts';
export type { OperatorKind } from './domain/legal-notice.ts';
export type { SessionContext } from './domain/session-life.ts';
export { legalNoticeFields } from './domain/legal-notice-fields.ts';
export { isPaperAddress, maskEmail, parseEmail } from './domain/email-address.ts';
export { newToken, tokenHash } from './domain/secret-token.ts';

export { AccountEmail } from './actions/account-email.ts';
export { AccountEmails } from './actions/account-emails.ts';
export { AddStaff } from './actions/add-staff.ts';
export { ConfirmEmailLink } from './actions/confirm-email-link.ts';
export type { EmailLinkConfirmed } from './actions/confirm-email-link.ts';
export { ConfirmTotp } from './actions/confirm-totp.ts';
export { ConsumeGuardianLink } from './actions/consume-guardian-link.ts';
export { ConsentsInForceAmong } from './actions/consents-in-force-among.ts';
export { CreateCommunity } from './actions/create-community.ts';
export type { NewCommunity } from './actions/create-community.ts';
export { CurrentCommunity } from './actions/current-community.ts';
export { CurrentDocuments } from './actions/current-documents.ts';
export type { CurrentDocument } from './actions/current-documents.ts';
export { DescribeSession } from './actions/describe-session.ts';
export { EnsureAccounts } from './actions/ensure-accounts.ts';
export { EraseAccount } from './actions/erase-account.ts';
export { FindCommunity } from './actions/find-community.ts';
export { FindSessions } from './actions/find-sessions.ts';
export type { FoundSession } from './actions/find-sessions.ts';
export { ForgetSecondFactor } from './actions/forget-second-factor.ts';
export { GivePassword } from './actions/give-password.ts';
export { GiveTotp } from './actions/give-totp.ts';
export type { EmailSent } from './actions/issue-email-link.ts';
export { IssueGuardianLink } from './actions/issue-guardian-link.ts';
export { ListCommunities } from './actions/list-communities.ts';
export { ListConsents } from './actions/list-consents.ts';
export type { ConsentsInForce } from './actions/list-consents.ts';
export { OpenPaperAccount } from './actions/open-paper-account.ts';
export type { PaperAccount } from './actions/open-paper-account.ts';
export { OpenSession } from './actions/open-session.ts';
export { PublishLegalDocument } from './actions/publish-legal-document.ts';
export { PublishLegalNotice } from './actions/publish-legal-notice.ts';
export { ReadEmailLink } from './actions/read-email-link.ts';
export { ReadGuardianLink } from './actions/read-guardian-link.ts';
export { RecordConsent } from './actions/record-consent.ts';
export { ReinstateConsent } from './actions/reinstate-consent.ts';
export { RequestEmailChange } from './actions/request-email-change.ts';
export { RequireFreshProof } from './actions/require-fresh-proof.ts';
export { RequestSignInLink } from './actions/request-sign-in-link.ts';
export { RevokeSession } from './actions/revoke-session.ts';
export { SaveLegalNotice } from './actions/save-legal-notice.ts';
export { SetPassword } from './actions/set-password.ts';
export { SignInWithPassword } from './actions/sign-in-with-password.ts';
export { SignOut } from './actions/sign-out.ts';
export { StartJoin } from './actions/start-join.ts';
export { StartTotp } from './actions/start-totp.ts';
export { UpdateCommunity } from './actions/update-community.ts';
export type { CommunityChanges } from './actions/update-community.ts';
export { VerifySecondFactor } from './actions/verify-second-factor.ts';
export { WithdrawConsent } from './actions/withdraw-consent.ts';
