import { graphql } from '../../gql/desk/index.ts';

export const LegalNoticeDraftDocument = graphql(`
  query LegalNoticeDraft {
    legalNoticeDraft {
      items {
        key
        label {
          ja
          en
        }
        required
        ja
        en
        hint {
          ja
          en
        }
      }
      missing
      publishedVersion
      publishedAt
      operatorKind
    }
  }
`);

export const SaveLegalNoticeDocument = graphql(`
  mutation SaveLegalNotice($items: [LegalNoticeItemInput!]!, $operatorKind: OperatorKind!) {
    saveLegalNotice(items: $items, operatorKind: $operatorKind) {
      missing
    }
  }
`);

export const PublishLegalNoticeDocument = graphql(`
  mutation PublishLegalNotice {
    publishLegalNotice {
      publishedVersion
    }
  }
`);
