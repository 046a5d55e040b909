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
      badges {
        id
        level
        issuedAt
      }
    }
  }
`);

export const IssueBadgeDocument = graphql(`
  mutation IssueBadge($skillId: ID!) {
    issueBadge(skillId: $skillId)
  }
`);

export const RevokeBadgeDocument = graphql(`
  mutation RevokeBadge($id: ID!) {
    revokeBadge(id: $id)
  }
`);

export const MyPassportDocument = graphql(`
  query MyPassport {
    myPassport {
      standingId
      standingUntil
      address
      named
      withWords
      skillIds
      skills {
        skill {
          id
          name {
            ja
            en
          }
        }
        words {
          id
        }
      }
      wording {
        ja
        en
      }
    }
  }
`);

export const OpenPassportDocument = graphql(`
  mutation OpenPassport($skillIds: [ID!]!, $named: Boolean!, $withWords: Boolean!, $agreedTo: String) {
    openPassport(skillIds: $skillIds, named: $named, withWords: $withWords, agreedTo: $agreedTo)
  }
`);
