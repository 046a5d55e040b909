import { graphql } from '../../gql/desk/index.ts';

export const WorkSettingsDocument = graphql(`
  query WorkSettings {
    workSettings {
      feePercent
      callOffPercent
      calledOffShare
      employsMinors
      seen
      turns {
        id
        at
        actor
        changes {
          field
          before
          after
        }
      }
    }
  }
`);

export const SaveWorkSettingsDocument = graphql(`
  mutation SaveWorkSettings($input: WorkSettingsInput!, $seen: String!) {
    saveWorkSettings(input: $input, seen: $seen) {
      seen
    }
  }
`);
