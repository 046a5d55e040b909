import { graphql } from '../../../gql/public/index.ts';

export const MyCareersDocument = graphql(`
  query MyCareers {
    myCareers {
      written
      careers {
        kind
        what
        field
        employer
        since
        until
        sideJob
        shown
        keptFrom
      }
      keptFrom
      most
      longestWhat
    }
  }
`);

export const SaveCareersDocument = graphql(`
  mutation SaveCareers($careers: [CareerInput!]!) {
    saveCareers(careers: $careers)
  }
`);

export const MyLifeNeedsDocument = graphql(`
  query MyLifeNeeds {
    myLifeNeeds {
      needs
      note
      changedAt
      reader
      standingId
      standingUntil
      sentences {
        reader
        wording {
          ja
          en
        }
      }
      longestNote
    }
  }
`);

export const SaveLifeNeedsDocument = graphql(`
  mutation SaveLifeNeeds($needs: [LifeNeed!]!, $note: String!, $reader: NeedsReader, $agreedTo: String) {
    saveLifeNeeds(needs: $needs, note: $note, reader: $reader, agreedTo: $agreedTo)
  }
`);
