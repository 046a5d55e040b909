import { graphql } from '../../gql/desk/index.ts';

export const ShownDeskBenefitFragment = graphql(`
  fragment ShownDeskBenefit on CompanyBenefit {
    kind
    label {
      ja
      en
    }
    given {
      ja
      en
    }
    used {
      ja
      en
    }
    left {
      ja
      en
    }
    percent
    extra {
      ja
      en
    }
    from
    lastDay
  }
`);

export const DeskBenefitsDocument = graphql(`
  query DeskBenefits($companyId: ID!) {
    company(id: $companyId) {
      id
      title
    }
    companyBenefits(companyId: $companyId) {
      planName {
        ja
        en
      }
      open
      from
      lastDay
      items {
        ...ShownDeskBenefit
      }
      uses {
        id
        label {
          ja
          en
        }
        amount {
          ja
          en
        }
        usedFor
        usedOn
        who
        returnedOn
        returnReason
        recordedBy
        returnedBy
        returnable
      }
      grants {
        id
        label {
          ja
          en
        }
        amount {
          ja
          en
        }
        used {
          ja
          en
        }
        reason
        grantedOn
        endsOn
        grantedBy
      }
      reports {
        from
        lastDay
        url
      }
      choices {
        kind
        label {
          ja
          en
        }
        unit {
          ja
          en
        }
      }
      key
    }
  }
`);

export const RecordBenefitUseDocument = graphql(`
  mutation RecordBenefitUse(
    $companyId: ID!
    $kind: String!
    $amount: String!
    $usedFor: String!
    $usedOn: String!
    $key: String!
  ) {
    recordBenefitUse(
      companyId: $companyId
      kind: $kind
      amount: $amount
      usedFor: $usedFor
      usedOn: $usedOn
      key: $key
    )
  }
`);

export const TakeBackBenefitUseDocument = graphql(`
  mutation TakeBackBenefitUse($id: ID!, $reason: String!) {
    takeBackBenefitUse(id: $id, reason: $reason)
  }
`);

export const GrantBenefitDocument = graphql(`
  mutation GrantBenefit(
    $companyId: ID!
    $kind: String!
    $amount: String!
    $reason: String!
    $endsOn: String!
  ) {
    grantBenefit(companyId: $companyId, kind: $kind, amount: $amount, reason: $reason, endsOn: $endsOn)
  }
`);
