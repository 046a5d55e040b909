import { graphql } from '../../gql/desk/index.ts';

export const GigTemplatesDocument = graphql(`
  query GigTemplates($state: TemplateState!, $skillId: ID, $companyId: ID) {
    gigTemplates(state: $state, skillId: $skillId, companyId: $companyId) {
      id
      company
      title
      skillId
      skill {
        ja
        en
      }
      beginnerOk
      length
      minutes
      reward
      pastMinutes
      pastCount
      pictures {
        id
      }
    }
  }
`);

export const GigTemplateDocument = graphql(`
  query GigTemplate($id: ID!) {
    gigTemplate(id: $id) {
      inUse
      template {
        id
        companyId
        company
        title
        steps
        skillId
        skill {
          ja
          en
        }
        beginnerOk
        length
        minutes
        reward
        substituteAfter
        insurance
        dangers
        clothes
        state
        pastMinutes
        pastCount
        pictures {
          id
          url
          width
          height
          line
        }
      }
    }
  }
`);

export const TemplateStartDocument = graphql(`
  query TemplateStart($gigId: ID) {
    templateStart(gigId: $gigId) {
      gig {
        title
        steps
        skillId
        beginnerOk
        length
        minutes
        reward
        substituteAfter
      }
      skills {
        id
        name {
          ja
          en
        }
      }
    }
  }
`);

export const KeepTemplateDocument = graphql(`
  mutation KeepTemplate($template: TemplateInput!, $companyId: ID, $insteadOf: ID) {
    keepTemplate(template: $template, companyId: $companyId, insteadOf: $insteadOf)
  }
`);
export const TurnTemplateDocument = graphql(`
  mutation TurnTemplate($id: ID!, $to: TemplateState!) {
    turnTemplate(id: $id, to: $to)
  }
`);
export const AddTemplatePictureDocument = graphql(`
  mutation AddTemplatePicture($id: ID!, $content: String!, $line: String!) {
    addTemplatePicture(id: $id, content: $content, line: $line)
  }
`);
export const RemoveTemplatePictureDocument = graphql(`
  mutation RemoveTemplatePicture($id: ID!) {
    removeTemplatePicture(id: $id)
  }
`);
export const RaiseTemplatePictureDocument = graphql(`
  mutation RaiseTemplatePicture($id: ID!) {
    raiseTemplatePicture(id: $id)
  }
`);

export const SeriesStartDocument = graphql(`
  query SeriesStart($id: ID!, $templateId: ID!) {
    seriesStart(id: $id, templateId: $templateId) {
      firstDay
      lastDay
      times
      places
      reward
      minutes
      substituteAfter
    }
  }
`);
export const SeriesPreviewDocument = graphql(`
  query SeriesPreview($id: ID!, $templateId: ID!, $series: SeriesInput!) {
    seriesPreview(id: $id, templateId: $templateId, series: $series) {
      count
      minutes
      standing
      asked
      reward
      below
      unknown
      least
      holidays
      crossings {
        startsAt
        place
        among
      }
    }
  }
`);
export const CutSeriesDocument = graphql(`
  mutation CutSeries($id: ID!, $templateId: ID!, $series: SeriesInput!) {
    cutSeries(id: $id, templateId: $templateId, series: $series)
  }
`);
export const RequestSeriesDocument = graphql(`
  query RequestSeries($id: ID!) {
    requestSeries(id: $id) {
      id
      gigIds
    }
  }
`);
export const EditSeriesDocument = graphql(`
  mutation EditSeries($id: ID!, $edit: SeriesEditInput!, $reason: String!, $justification: String!) {
    editSeries(id: $id, edit: $edit, reason: $reason, justification: $justification) {
      changed
      kept
    }
  }
`);
