import { graphql } from '../../gql/desk/index.ts';

export const DeskCompaniesDocument = graphql(`
  query DeskCompanies($first: Int!, $after: String, $filter: CompanyFilter) {
    companies(first: $first, after: $after, filter: $filter) {
      items {
        id
        title
        kana
        registrationNumber
        employees
        standing
        planName {
          ja
          en
        }
        waiting
        createdAt
      }
      endCursor
      hasNext
    }
  }
`);

export const DeskCompanyDocument = graphql(`
  query DeskCompany($id: ID!, $after: String) {
    company(id: $id) {
      id
      title
      kana
      registrationNumber
      registrationChecked
      postalCode
      prefecture
      address
      department
      contactName
      contactEmail
      billingContact {
        department
        name
        email
      }
      employees
      standing
      createdAt
      confirmedArea
      holding {
        planName {
          ja
          en
        }
        interval
        amount
        nextChargeOn
        paidThrough
        prepaid
        lastUsableDay
        cancelled
        nextAmount
        nextPlan {
          name {
            ja
            en
          }
          amount
          on
        }
      }
      applications {
        id
        planName {
          ja
          en
        }
        state
        askedAt
        reason
      }
      declaration {
        version
        wording
        declaredAt
      }
    }
    receivedCardCounts(companyId: $id) {
      eventId
      given
      inForce
      opened
      contacted
    }
    companyTimeline(companyId: $id, first: 30, after: $after) {
      items {
        ...ShownCompanyTurn
      }
      endCursor
      hasNext
    }
    companyPage(companyId: $id) {
      state
      mayBeShown
      publishedAt
      hiddenBecause
      page {
        purpose
        area
        website
        people {
          name
          role
        }
        openings {
          title
          link
        }
        photos {
          id
          url
          width
          height
          alt
        }
      }
    }
    companyAdmins(companyId: $id) {
      admins {
        id
        email
        since
      }
      invites {
        id
        email
        state
        lastDay
      }
    }
    companySeats(companyId: $id) {
      capacity
      people
      free
      planName {
        ja
        en
      }
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
    companyBenefits(companyId: $id) {
      items {
        ...ShownDeskBenefit
      }
    }
    companyDocuments(companyId: $id) {
      ...ShownDocument
    }
    companyPayments(companyId: $id) {
      ...ShownPayment
    }
  }
`);

export const DecideCompanyApplicationDocument = graphql(`
  mutation DecideCompanyApplication($id: ID!, $approved: Boolean!, $reason: String) {
    decideCompanyApplication(id: $id, approved: $approved, reason: $reason)
  }
`);

export const DeskCompanyFactsDocument = graphql(`
  query DeskCompanyFacts($id: ID!) {
    company(id: $id) {
      id
      title
      name
      legalForm
      formPlace
      kana
      registrationNumber
      postalCode
      prefecture
      address
      employees
    }
  }
`);

export const DeskCompanyFeeReviewDocument = graphql(`
  query DeskCompanyFeeReview($companyId: ID!, $employees: String!) {
    companyFeeReview(companyId: $companyId, employees: $employees) {
      planName {
        ja
        en
      }
      interval
      amount
      steps {
        ja
        en
      }
      nextAmount
      nextSteps {
        ja
        en
      }
      on
    }
  }
`);

export const DeskChangeProfileDocument = graphql(`
  mutation DeskChangeProfile($companyId: ID!, $change: CompanyProfileChange!) {
    changeCompanyProfile(companyId: $companyId, change: $change)
  }
`);

export const ConfirmCompanyAreaDocument = graphql(`
  mutation ConfirmCompanyArea($companyId: ID!, $area: String) {
    confirmCompanyArea(companyId: $companyId, area: $area)
  }
`);

export const HideCompanyPageDocument = graphql(`
  mutation HideCompanyPage($companyId: ID!, $reason: String!) {
    hideCompanyPage(companyId: $companyId, reason: $reason)
  }
`);

export const ShowCompanyPageDocument = graphql(`
  mutation ShowCompanyPage($companyId: ID!) {
    showCompanyPage(companyId: $companyId)
  }
`);

export const DeskInviteToSeatsDocument = graphql(`
  mutation DeskInviteToSeats($companyId: ID!, $emails: String!) {
    inviteToSeats(companyId: $companyId, emails: $emails)
  }
`);

export const DeskChangeSeatDocument = graphql(`
  mutation DeskChangeSeat($companyId: ID!, $change: SeatChange!) {
    changeSeat(companyId: $companyId, change: $change)
  }
`);

export const DeskChooseSeatedDocument = graphql(`
  mutation DeskChooseSeated($companyId: ID!, $stay: [ID!]!) {
    chooseSeated(companyId: $companyId, stay: $stay)
  }
`);

export const AdmitSeatDomainDocument = graphql(`
  mutation AdmitSeatDomain($companyId: ID!, $domain: String!) {
    admitSeatDomain(companyId: $companyId, domain: $domain)
  }
`);

export const DeskDropSeatDomainDocument = graphql(`
  mutation DeskDropSeatDomain($companyId: ID!, $domainId: ID!) {
    dropSeatDomain(companyId: $companyId, domainId: $domainId)
  }
`);
