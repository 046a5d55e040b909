import { graphql } from '../../gql/public/index.ts';

export const MyTalksDocument = graphql(`
  query MyTalks {
    myTalks {
      id
      company
      open
      unread
      lastAt
    }
  }
`);

export const MyTalkDocument = graphql(`
  query MyTalk($id: ID!) {
    myTalk(id: $id) {
      id
      companyId
      company
      open
      lastDay
      longestText
      lines {
        id
        side
        text
        at
        byMail
      }
    }
  }
`);

export const WriteMyTalkDocument = graphql(`
  mutation WriteMyTalk($id: ID!, $text: String!) {
    writeMyTalk(id: $id, text: $text)
  }
`);

export const CompanyTalkDocument = graphql(`
  query CompanyTalk($companyId: ID!, $id: ID!) {
    companyTalk(companyId: $companyId, id: $id) {
      id
      number
      ofCard
      company
      name
      lastDay
      longestText
      lines {
        id
        side
        text
        at
        byMail
      }
    }
  }
`);

export const WriteCompanyTalkDocument = graphql(`
  mutation WriteCompanyTalk($companyId: ID!, $id: ID!, $text: String!) {
    writeCompanyTalk(companyId: $companyId, id: $id, text: $text)
  }
`);
