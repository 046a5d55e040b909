import { graphql } from '../../gql/public/index.ts';

export const CompanySeatsDocument = graphql(`
  query CompanySeats($id: ID!) {
    company(id: $id) {
      id
      title
    }
    companySeats(companyId: $id) {
      standing
      capacity
      people
      free
      planName {
        ja
        en
      }
      lastDay
      toChoose
      seats {
        id
        state
        email
        name
        since
        expiresOn
      }
      domains {
        id
        domain
        proved
        address
      }
    }
  }
`);

export const InviteToSeatsDocument = graphql(`
  mutation InviteToSeats($companyId: ID!, $emails: String!) {
    inviteToSeats(companyId: $companyId, emails: $emails)
  }
`);

export const ChangeSeatDocument = graphql(`
  mutation ChangeSeat($companyId: ID!, $change: SeatChange!) {
    changeSeat(companyId: $companyId, change: $change)
  }
`);

export const ChooseSeatedDocument = graphql(`
  mutation ChooseSeated($companyId: ID!, $stay: [ID!]!) {
    chooseSeated(companyId: $companyId, stay: $stay)
  }
`);

export const AskSeatDomainDocument = graphql(`
  mutation AskSeatDomain($companyId: ID!, $address: String!) {
    askSeatDomain(companyId: $companyId, address: $address)
  }
`);

export const ProveSeatDomainDocument = graphql(`
  mutation ProveSeatDomain($companyId: ID!, $domainId: ID!, $code: String!) {
    proveSeatDomain(companyId: $companyId, domainId: $domainId, code: $code)
  }
`);

export const DropSeatDomainDocument = graphql(`
  mutation DropSeatDomain($companyId: ID!, $domainId: ID!) {
    dropSeatDomain(companyId: $companyId, domainId: $domainId)
  }
`);
