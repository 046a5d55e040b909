import { graphql } from '../../gql/desk/index.ts';

export const EqualWordsDocument = graphql(`
  query EqualWords {
    equalWords {
      words
      seen
    }
  }
`);

export const SaveEqualWordsDocument = graphql(`
  mutation SaveEqualWords($words: String!, $seen: String!) {
    saveEqualWords(words: $words, seen: $seen) {
      seen
    }
  }
`);
