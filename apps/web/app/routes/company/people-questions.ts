import { graphql } from '../../gql/public/index.ts';

export const CompanyAdminsDocument = graphql(`
  query CompanyAdmins($id: ID!) {
    company(id: $id) {
      title
    }
    companyAdmins(companyId: $id) {
      admins {
        id
        email
        since
        self
      }
      invites {
        id
        email
        state
        lastDay
      }
    }
  }
`);

export const InviteCompanyAdminDocument = graphql(`
  mutation InviteCompanyAdmin($companyId: ID!, $email: String!) {
    inviteCompanyAdmin(companyId: $companyId, email: $email)
  }
`);

export const ResendAdminInviteDocument = graphql(`
  mutation ResendAdminInvite($companyId: ID!, $id: ID!) {
    resendAdminInvite(companyId: $companyId, id: $id)
  }
`);

export const RevokeAdminInviteDocument = graphql(`
  mutation RevokeAdminInvite($companyId: ID!, $id: ID!) {
    revokeAdminInvite(companyId: $companyId, id: $id)
  }
`);

export const RemoveCompanyAdminDocument = graphql(`
  mutation RemoveCompanyAdmin($companyId: ID!, $id: ID!) {
    removeCompanyAdmin(companyId: $companyId, id: $id)
  }
`);

export const AdminInviteDocument = graphql(`
  query AdminInvite($token: String!) {
    adminInvite(token: $token) {
      state
      title
      emailMasked
      lastDay
      forViewer
      companyId
      termsVersion
      privacyVersion
    }
    viewer {
      memberId
    }
  }
`);

export const AcceptAdminInviteDocument = graphql(`
  mutation AcceptAdminInvite($token: String!, $termsVersion: Int!, $privacyVersion: Int!) {
    acceptAdminInvite(token: $token, termsVersion: $termsVersion, privacyVersion: $privacyVersion)
  }
`);

export const ChangeCompanyBillingDocument = graphql(`
  mutation ChangeCompanyBilling($companyId: ID!, $contact: CompanyContactInput) {
    changeCompanyBilling(companyId: $companyId, contact: $contact)
  }
`);

export const CompanyContactDocument = graphql(`
  query CompanyContact($id: ID!) {
    company(id: $id) {
      title
      department
      contactName
      contactEmail
      billingContact {
        department
        name
        email
      }
    }
  }
`);

export const ChangeCompanyContactDocument = graphql(`
  mutation ChangeCompanyContact($companyId: ID!, $contact: CompanyContactInput!) {
    changeCompanyContact(companyId: $companyId, contact: $contact)
  }
`);
