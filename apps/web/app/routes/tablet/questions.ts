import { graphql } from '../../gql/public/index.ts';

export const TabletLinkDocument = graphql(`
  query TabletLink($link: String!) {
    tabletLink(link: $link) {
      name
      place
      lastDay
      clerks {
        id
        name
      }
    }
  }
`);

export const OpenTabletDocument = graphql(`
  mutation OpenTablet($link: String!, $clerkId: ID!, $pin: String!) {
    openTablet(link: $link, clerkId: $clerkId, pin: $pin)
  }
`);

export const TabletDocument = graphql(`
  query Tablet($token: String!) {
    tablet(token: $token) {
      desk
      place
      clerk
      idleMinutes
      person {
        state
        name
        number
        steps {
          step
          at
          detail
        }
      }
      recordWords {
        ja
        en
      }
      callWords {
        ja
        en
      }
      accompanyWords {
        ja
        en
      }
      termsVersion
      privacyVersion
    }
  }
`);

export const TabletGigsDocument = graphql(`
  query TabletGigs {
    gigs(first: 50) {
      items {
        id
        title
        startsAt
        endsAt
        place
        reward
        phase
        track
      }
    }
  }
`);

export const MinorsWelcomeDocument = graphql(`
  query MinorsWelcome {
    minorsWelcome
  }
`);

export const TabletTermsDocument = graphql(`
  query TabletTerms($token: String!, $id: ID!) {
    tabletTerms(token: $token, id: $id) {
      label
      text
    }
  }
`);

export const BeginRegistrationDocument = graphql(`
  mutation BeginRegistration($token: String!) {
    beginRegistration(token: $token)
  }
`);

export const TickStepDocument = graphql(`
  mutation TickStep($token: String!, $step: RegistrationStep!, $detail: String) {
    tickStep(token: $token, step: $step, detail: $detail)
  }
`);

export const EnterPersonDocument = graphql(`
  mutation EnterPerson($token: String!, $person: CounterPersonInput!) {
    enterPerson(token: $token, person: $person)
  }
`);

export const DropRegistrationDocument = graphql(`
  mutation DropRegistration($token: String!) {
    dropRegistration(token: $token)
  }
`);

export const OpenPersonDocument = graphql(`
  mutation OpenPerson($token: String!, $number: String!, $birthDate: String!) {
    openPerson(token: $token, number: $number, birthDate: $birthDate)
  }
`);

export const ClosePersonDocument = graphql(`
  mutation ClosePerson($token: String!) {
    closePerson(token: $token)
  }
`);

export const PrintSheetDocument = graphql(`
  mutation PrintSheet($token: String!) {
    printSheet(token: $token)
  }
`);

export const TakeGigAtDeskDocument = graphql(`
  mutation TakeGigAtDesk($token: String!, $gigId: ID!, $word: String!) {
    takeGigAtDesk(token: $token, gigId: $gigId, word: $word)
  }
`);

export const LeaveTabletDocument = graphql(`
  mutation LeaveTablet($token: String!) {
    leaveTablet(token: $token)
  }
`);
