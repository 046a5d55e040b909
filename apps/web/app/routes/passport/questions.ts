import { graphql } from '../../gql/public/index.ts';

export const SkillPassportDocument = graphql(`
  query SkillPassport($code: String!) {
    skillPassport(code: $code) {
      name
      operator {
        ja
        en
      }
      lastDay
      skills {
        skill {
          id
          name {
            ja
            en
          }
        }
        level
        completions
        companies
        lastUsedOn
        words {
          id
          words
          text
          name
          what {
            ja
            en
          }
          occurredOn
        }
      }
    }
  }
`);
