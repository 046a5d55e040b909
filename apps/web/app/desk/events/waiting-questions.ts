import { graphql } from '../../gql/desk/index.ts';

export const WaitingListDocument = graphql(`
  query WaitingList($eventId: ID!) {
    waitingList(eventId: $eventId) {
      title {
        ja
        en
      }
      order
      offerHours
      entries {
        joinedAt
        memberId
        name
        number
        entry {
          id
          state
          lines {
            name {
              ja
              en
            }
            quantity
          }
          dates
          offeredUntil
        }
      }
      more
      moves {
        entryId
        from
        to
        reason
        at
      }
    }
  }
`);

export const MoveWaitingEntryDocument = graphql(`
  mutation MoveWaitingEntry($id: ID!, $place: Int!, $reason: String!) {
    moveWaitingEntry(id: $id, place: $place, reason: $reason)
  }
`);

export const SetWaitingRuleDocument = graphql(`
  mutation SetWaitingRule($eventId: ID!, $order: WaitingOrder!, $offerHours: Int!) {
    setWaitingRule(eventId: $eventId, order: $order, offerHours: $offerHours)
  }
`);
