import { graphql } from '../../gql/desk/index.ts';

export const EventResultDocument = graphql(`
  query EventResult($eventId: ID!) {
    eventResult(eventId: $eventId) {
      titleJa
      kinds {
        name {
          ja
          en
        }
        tickets
        amount
      }
      tickets
      cancelFees
      givenBack
      atTheDoor
      processorFees
      costs {
        account {
          ja
          en
        }
        amount
      }
      slips {
        id
        kind
        name
        account {
          ja
          en
        }
        occurredOn
        amount
      }
      slipsLeftOut
      ownIncome
      publicMoney
      cost
      left
      leftAlone
      coverage
      costPerTicket
      definitions {
        key
        text {
          ja
          en
        }
      }
    }
  }
`);

export const EventTitleDocument = graphql(`
  query EventTitle($id: ID!) {
    event(id: $id) {
      titleJa
    }
  }
`);

export const EnterEventSlipDocument = graphql(`
  mutation EnterEventSlip($eventId: ID!, $slip: SlipInput!) {
    enterEventSlip(eventId: $eventId, slip: $slip) {
      id
    }
  }
`);

export const EventAudienceDocument = graphql(`
  query EventAudience($eventId: ID!) {
    eventAudience(eventId: $eventId) {
      titleJa
      day
      members {
        ...ShownPeople
      }
      guests {
        ...ShownPeople
      }
      companions {
        ...ShownPeople
      }
      inside {
        ...ShownPeople
      }
      outside {
        ...ShownPeople
      }
      unsaid {
        ...ShownPeople
      }
      newcomers
      bands
      areas {
        ...ShownAreaCounts
      }
      all {
        ...ShownAreaCounts
      }
    }
  }
`);

graphql(`
  fragment ShownAreaCounts on AreaCounts {
    name {
      ja
      en
    }
    side
    ages {
      ...ShownPeople
    }
    total {
      ...ShownPeople
    }
  }
`);

graphql(`
  fragment ShownPeople on ShownPeople {
    applied
    came
  }
`);
