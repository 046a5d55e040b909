import { graphql } from '../../gql/desk/index.ts';

export const PastListsDocument = graphql(`
  query PastLists {
    pastLists {
      id
      title
      origin
      fileName
      broughtAt
      people
      takings
      toAsk
      asked
      unreachable
      claimed
      refused
      forgotten
    }
  }
`);

export const BringPastListDocument = graphql(`
  mutation BringPastList(
    $fileName: String!
    $content: String!
    $title: String!
    $origin: String!
    $on: TokyoDate
  ) {
    bringPastList(fileName: $fileName, content: $content, title: $title, origin: $origin, on: $on)
  }
`);

export const AskPastPeopleDocument = graphql(`
  mutation AskPastPeople($listId: ID!) {
    askPastPeople(listId: $listId)
  }
`);

export const PastPeopleDocument = graphql(`
  query PastPeople($listId: ID!, $first: Int!, $after: String) {
    pastPeople(listId: $listId, first: $first, after: $after) {
      title
      people {
        id
        name
        kana
        email
        askedAt
        joinedTo
        takings
      }
      alike {
        one {
          id
          name
          kana
          email
        }
        other {
          id
          name
          kana
          email
        }
      }
      endCursor
    }
  }
`);

export const TurnPastPersonDocument = graphql(`
  mutation TurnPastPerson($id: ID!, $turn: PastTurn!, $otherId: ID) {
    turnPastPerson(id: $id, turn: $turn, otherId: $otherId)
  }
`);
