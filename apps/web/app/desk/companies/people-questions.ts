import { graphql } from '../../gql/desk/index.ts';

export const DeskInviteAdminDocument = graphql(`
  mutation DeskInviteAdmin($companyId: ID!, $email: String!) {
    inviteCompanyAdmin(companyId: $companyId, email: $email)
  }
`);

export const DeskResendInviteDocument = graphql(`
  mutation DeskResendInvite($companyId: ID!, $id: ID!) {
    resendAdminInvite(companyId: $companyId, id: $id)
  }
`);

export const DeskRevokeInviteDocument = graphql(`
  mutation DeskRevokeInvite($companyId: ID!, $id: ID!) {
    revokeAdminInvite(companyId: $companyId, id: $id)
  }
`);

export const DeskRemoveAdminDocument = graphql(`
  mutation DeskRemoveAdmin($companyId: ID!, $id: ID!) {
    removeCompanyAdmin(companyId: $companyId, id: $id)
  }
`);

export const DeskChangeContactDocument = graphql(`
  mutation DeskChangeContact($companyId: ID!, $contact: CompanyContactInput!) {
    changeCompanyContact(companyId: $companyId, contact: $contact)
  }
`);

export const DeskChangeBillingDocument = graphql(`
  mutation DeskChangeBilling($companyId: ID!, $contact: CompanyContactInput) {
    changeCompanyBilling(companyId: $companyId, contact: $contact)
  }
`);
