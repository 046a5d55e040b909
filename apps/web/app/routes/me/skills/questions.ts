import { graphql } from '../../../gql/public/index.ts';

export const MySkillsDocument = graphql(`
  query MySkills {
    mySkills {
      skill {
        id
        name {
          ja
          en
        }
      }
      claimed
      level
      completions
      minutes
      companies
      ownCompanyLines
      lastUsedOn
      nextLevel
      missing {
        need
        have
        wanted
      }
      lines {
        id
        kind
        what {
          ja
          en
        }
        companyName
        ownCompany
        minutes
        occurredOn
        revokedAt
        reply
        disputed
      }
    }
  }
`);
