import { graphql } from '../gql/desk/index.ts';

/** Who works at the desk; may be asked before the second factor. */
export const DeskViewerDocument = graphql(`
  query DeskViewer {
    deskViewer {
      email
      role
      secondFactor
    }
  }
`);

/** What the shell shows on every page. Roles without money duties do not ask for the matters. */
export const DeskShellDocument = graphql(`
  query DeskShell($money: Boolean!) {
    paymentMode
    moneyMatters @include(if: $money) {
      id
    }
  }
`);
