import { graphql } from '../../gql/desk/index.ts';

export const WageFiguresDocument = graphql(`
  query WageFigures {
    wageFigures {
      prefectures {
        prefecture
        standing
        yen
        since
      }
      figures {
        id
        prefecture
        from
        yen
        source
        enteredBy
        enteredAt
        takenBackAt
      }
    }
  }
`);

export const EnterWageFigureDocument = graphql(`
  mutation EnterWageFigure($input: WageFigureInput!) {
    enterWageFigure(input: $input)
  }
`);

export const TakeBackWageFigureDocument = graphql(`
  mutation TakeBackWageFigure($id: ID!) {
    takeBackWageFigure(id: $id)
  }
`);
