import { graphql } from '../../gql/desk/index.ts';

export const DeskDoorDocument = graphql(`
  query DeskDoor($eventId: ID!) {
    door(eventId: $eventId) {
      ...ShownDoor
    }
  }
`);

export const ShownDoorFragment = graphql(`
  fragment ShownDoor on DeskDoor {
    dates {
      id
      startsAt
      site {
        ja
        en
      }
    }
    phones {
      id
      label
      startsAt
      site {
        ja
        en
      }
      madeAt
      openedAt
      stage
    }
    mistakes {
      id
      verdict
      name
      at
      label
      firstAt
      firstLabel
    }
    takenBack {
      id
      name
      at
      by
      letInAt
      letInBy
    }
  }
`);

export const OfferDoorPhoneDocument = graphql(`
  mutation OfferDoorPhone($eventId: ID!, $occurrenceId: ID!, $label: String!) {
    offerDoorPhone(eventId: $eventId, occurrenceId: $occurrenceId, label: $label)
  }
`);

export const EndDoorPhoneDocument = graphql(`
  mutation EndDoorPhone($id: ID!) {
    endDoorPhone(id: $id)
  }
`);
