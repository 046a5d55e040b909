import { graphql } from '../../gql/public/index.ts';

export const DirectoryDocument = graphql(`
  query Directory($first: Int!, $after: String, $text: String) {
    directory(first: $first, after: $after, text: $text) {
      items {
        displayName
        area
        interests
        line
        links
      }
      endCursor
      hasNext
    }
  }
`);

export const MyDirectoryEntryDocument = graphql(`
  query MyDirectoryEntry {
    myDirectoryEntry {
      listed
      access
      displayName
      area
      interests
      line
      links
      shown
    }
  }
`);

export const SaveDirectoryEntryDocument = graphql(`
  mutation SaveDirectoryEntry($entry: DirectoryEntryInput!) {
    saveDirectoryEntry(entry: $entry) {
      listed
    }
  }
`);

export const LeaveDirectoryDocument = graphql(`
  mutation LeaveDirectory {
    leaveDirectory
  }
`);
