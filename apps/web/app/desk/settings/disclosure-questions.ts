import { graphql } from '../../gql/desk/index.ts';

export const DisclosureDocument = graphql(`
  query Disclosure {
    disclosure {
      days
      leastAge
      unknownAge
      placementNumber
      recordDays
      answerDays
      quietDays
      seen
      turns {
        id
        at
        actor
        changes {
          field
          before
          after
        }
      }
    }
  }
`);

export const SaveDisclosureDocument = graphql(`
  mutation SaveDisclosure($input: DisclosureInput!, $seen: String!) {
    saveDisclosure(input: $input, seen: $seen) {
      seen
    }
  }
`);
