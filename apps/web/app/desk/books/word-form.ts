import type { JournalWordInput, JournalWordsQuery } from '../../gql/desk/graphql.ts';

export type JournalWord = JournalWordsQuery['journalWords']['words'][number];

/** What can be set of a word; classes of tax and passages have a name alone. */
export const wordColumns = ['name', 'sub', 'taxName'] as const;
export type WordColumn = (typeof wordColumns)[number];
export const columnsOf = (key: string): readonly WordColumn[] =>
  key.startsWith('account:') ? wordColumns : ['name'];

/** Where a column of a word stands in the form. */
export const fieldOf = (key: string, column: WordColumn): string => `${column}:${key}`;

/** The words of a posted form, in the order in which they stand in it. */
export function readWords(fields: Record<string, string>): JournalWordInput[] {
  const keys = Object.keys(fields)
    .filter((field) => field.startsWith('name:'))
    .map((field) => field.slice('name:'.length));
  const typed = (key: string, column: WordColumn) => fields[fieldOf(key, column)] ?? '';
  return keys.map((key) => ({
    key,
    name: typed(key, 'name'),
    sub: typed(key, 'sub'),
    taxName: typed(key, 'taxName'),
  }));
}
