import { graphql } from '../../gql/desk/index.ts';

/** A case in a list; names no person. */
export const CaseLine = graphql(`
  fragment CaseLine on ListedCase {
    id
    number
    company
    person
    origin
    state
    weight
    openedOn
    main
    next {
      id
      what
      dueOn
      overdue
    }
  }
`);

/** How one side of a match is. */
export const CareLine = graphql(`
  fragment CareLine on CareContact {
    id
    side
    day
    dueOn
    state
    byPhone
    answer {
      going
      staying
      talk
      line
    }
    risks
    settledAt
  }
`);

export const CaseDeskDocument = graphql(`
  query CaseDesk {
    caseDesk {
      me {
        accountId
        name
        reach
      }
      leads
      mine {
        ...CaseLine
      }
      tasks {
        contact {
          ...CareLine
        }
        of {
          ...CaseLine
        }
      }
      tray {
        ...CaseLine
      }
      meters {
        coordinator {
          accountId
          name
        }
        cases
        load
        limit
        overdue
      }
    }
  }
`);

export const SupportCaseDocument = graphql(`
  query SupportCase($id: ID!) {
    supportCase(id: $id) {
      listed {
        ...CaseLine
      }
      edition
      companyId
      memberId
      person
      hidden
      wish
      main {
        accountId
        name
      }
      second {
        accountId
        name
      }
      ending
      endLine
      notes {
        id
        kind
        text
        by
        at
      }
      care {
        ...CareLine
      }
      coordinators {
        accountId
        name
      }
      may
    }
  }
`);

export const NameCoordinatorDocument = graphql(`
  mutation NameCoordinator($name: String!, $reach: String!) {
    nameCoordinator(name: $name, reach: $reach)
  }
`);

export const LimitCaseloadDocument = graphql(`
  mutation LimitCaseload($accountId: ID!, $limit: Int!) {
    limitCaseload(accountId: $accountId, limit: $limit)
  }
`);

export const OpenCaseDocument = graphql(`
  mutation OpenCase(
    $companyId: ID
    $recordId: ID
    $wish: String!
    $weight: Int!
    $mainId: ID!
    $next: NextActionInput!
  ) {
    openCase(
      companyId: $companyId
      recordId: $recordId
      wish: $wish
      weight: $weight
      mainId: $mainId
      next: $next
    )
  }
`);

export const AssignCaseDocument = graphql(`
  mutation AssignCase(
    $id: ID!
    $edition: Int!
    $mainId: ID!
    $secondId: ID
    $weight: Int!
    $next: NextActionInput!
    $anyway: Boolean!
  ) {
    assignCase(
      id: $id
      edition: $edition
      mainId: $mainId
      secondId: $secondId
      weight: $weight
      next: $next
      anyway: $anyway
    )
  }
`);

export const NoteCaseDocument = graphql(`
  mutation NoteCase($id: ID!, $text: String!) {
    noteCase(id: $id, text: $text)
  }
`);

export const DoNextActionDocument = graphql(`
  mutation DoNextAction($id: ID!, $actionId: ID!, $said: String!, $next: NextActionInput!) {
    doNextAction(id: $id, actionId: $actionId, said: $said, next: $next)
  }
`);

export const TurnCaseDocument = graphql(`
  mutation TurnCase($id: ID!, $edition: Int!, $rest: Boolean!, $said: String!, $next: NextActionInput!) {
    turnCase(id: $id, edition: $edition, rest: $rest, said: $said, next: $next)
  }
`);

export const CloseCaseDocument = graphql(`
  mutation CloseCase($id: ID!, $edition: Int!, $ending: CaseEnd!, $line: String!) {
    closeCase(id: $id, edition: $edition, ending: $ending, line: $line)
  }
`);

export const HandOverCaseDocument = graphql(`
  mutation HandOverCase(
    $id: ID!
    $edition: Int!
    $toId: ID!
    $steps: [HandOverStep!]!
    $note: String!
    $anyway: Boolean!
  ) {
    handOverCase(id: $id, edition: $edition, toId: $toId, steps: $steps, note: $note, anyway: $anyway)
  }
`);

export const TakeCareAnswerDocument = graphql(`
  mutation TakeCareAnswer($caseId: ID!, $id: ID!, $answer: CareAnswerInput!) {
    takeCareAnswer(caseId: $caseId, id: $id, answer: $answer)
  }
`);

export const SettleCareRiskDocument = graphql(`
  mutation SettleCareRisk($caseId: ID!, $id: ID!, $note: String!) {
    settleCareRisk(caseId: $caseId, id: $id, note: $note)
  }
`);

export const NameSecondDocument = graphql(`
  mutation NameSecond($id: ID!, $edition: Int!, $secondId: ID, $anyway: Boolean!) {
    nameSecond(id: $id, edition: $edition, secondId: $secondId, anyway: $anyway)
  }
`);

export const CaseSuggestionsDocument = graphql(`
  query CaseSuggestions($id: ID!) {
    caseSuggestions(id: $id) {
      suggested {
        id
        word
        suggestedAt
        answer
        gig {
          id
          title
          startsAt
          endsAt
        }
      }
      choices {
        id
        title
        company
        startsAt
        endsAt
      }
    }
  }
`);

export const SuggestGigDocument = graphql(`
  mutation SuggestGig($id: ID!, $gigId: ID!, $word: String!) {
    suggestGig(id: $id, gigId: $gigId, word: $word)
  }
`);
