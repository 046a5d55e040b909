import { graphql } from '../../gql/public/index.ts';

export const CompanyBenefitsDocument = graphql(`
  query CompanyBenefits($companyId: ID!) {
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
      }
      reports {
        from
        lastDay
        url
      }
    }
  }
`);
