import { graphql } from '../../gql/desk/index.ts';

export const CorporateHealthDocument = graphql(`
  query CorporateHealth($filter: HealthFilter!, $first: Int!, $after: String) {
    corporateHealth(filter: $filter, first: $first, after: $after) {
      asOf
      companies
      counts {
        filter
        companies
      }
      overdueAmount
      committed {
        month
        amount
      }
      committedTotal
      definitions {
        key
        text {
          ja
          en
        }
      }
      items {
        id
        title
        planName {
          ja
          en
        }
        interval
        invoiced
        prepaid
        amount
        nextAmount
        signs
        renewsOn
        daysToRenewal
        cancelsOn
        graceUntil
        seats
        capacity
        usage
        benefits {
          kind
          label {
            ja
            en
          }
          per
          allowedWords {
            ja
            en
          }
          usedWords {
            ja
            en
          }
        }
        overdue {
          amount
          since
          invoices
        }
        daysOverdue
      }
      endCursor
      hasNext
    }
  }
`);
