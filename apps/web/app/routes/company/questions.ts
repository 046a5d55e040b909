import { graphql } from '../../gql/public/index.ts';

export const CompanyPlansDocument = graphql(`
  query CompanyPlans($employees: String!) {
    companyPlans(employees: $employees) {
      ...ShownCompanyPlan
    }
  }
`);

export const ShownCompanyPlanFragment = graphql(`
  fragment ShownCompanyPlan on CompanyPlan {
    key
    name {
      ja
      en
    }
    summary {
      ja
      en
    }
    featured
    needsApproval
    byInvoice
    yearFrom
    benefits {
      key
      label {
        ja
        en
      }
      included
      amount
    }
    quotas {
      kind
      label {
        ja
        en
      }
      words {
        ja
        en
      }
    }
    bands {
      from
      upTo
      percent
    }
    band {
      from
      upTo
    }
    prices {
      interval
      amount
      perMonth
      steps {
        ja
        en
      }
    }
    taxCategory
  }
`);

export const MyCompaniesDocument = graphql(`
  query MyCompanies {
    myCompanies {
      id
      title
    }
  }
`);

export const CompanySizeDocument = graphql(`
  query CompanySize($id: ID!) {
    company(id: $id) {
      id
      title
      employees
    }
  }
`);

export const CompanyFoundingDocument = graphql(`
  query CompanyFounding {
    companyFounding {
      email
      isMember
      termsVersion
      privacyVersion
      declarationVersion
      declaration {
        ja
        en
      }
    }
  }
`);

export const FoundCompanyDocument = graphql(`
  mutation FoundCompany($input: CompanyInput!) {
    foundCompany(input: $input)
  }
`);

export const CompanyDocument = graphql(`
  query Company($id: ID!) {
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
      holding {
        planKey
        planName {
          ja
          en
        }
        interval
        amount
        nextChargeOn
        paidThrough
        lastUsableDay
        cancelled
        invoiced
        prepaid
        renewable
        nextAmount
        nextPlan {
          name {
            ja
            en
          }
          interval
          amount
          on
        }
        versionToCome {
          on
          changes {
            ja
            en
          }
        }
      }
      applications {
        id
        planKey
        planName {
          ja
          en
        }
        state
        askedAt
        reason
      }
    }
    companyCard(companyId: $id) {
      brand
      last4
      expMonth
      expYear
      lastDay
      expiry
    }
    companyQuotes(companyId: $id) {
      ...ShownCompanyQuote
    }
    companyPlans(employees: "1") {
      key
      name {
        ja
        en
      }
    }
    companyVoucher(companyId: $id) {
      id
      amount
      planKey
      voucher {
        lastDay
      }
    }
    awaitedCompanyChange(companyId: $id) {
      id
      state
      planKey
      interval
      charge
      confirmBy
    }
    companyInvoices(companyId: $id) {
      id
      ...PlaceToPay
      number
      issuedOn
      amount
      dueOn
      firstDay
      lastDay
      state
      overdue
      waits
      settledOn
      downloadUrl
      creditNoteNumber
      creditNoteUrl
    }
    companyReceipts(companyId: $id) {
      id
      number
      paidOn
      amount
      taxInside
      addressee
      handedOut
      supersededBecause
      refunded
      downloadUrl
    }
  }
`);

export const CancelCompanyPlanDocument = graphql(`
  mutation CancelCompanyPlan($companyId: ID!) {
    cancelCompanyPlan(companyId: $companyId)
  }
`);

export const KeepCompanyPlanDocument = graphql(`
  mutation KeepCompanyPlan($companyId: ID!) {
    keepCompanyPlan(companyId: $companyId)
  }
`);
