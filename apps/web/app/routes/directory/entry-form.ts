import type { DirectoryEntryInput, DirectoryField } from '../../gql/public/graphql.ts';
import type { Person } from './person.tsx';

/** Parts of an entry with a box of their own, in the order of the page. */
export const parts = ['area', 'interests', 'line', 'links'] as const satisfies readonly DirectoryField[];

/** How many links the page has room for. */
export const linkCount = 3;

/** The entry of a posted form. A box that is not ticked does not come. */
export function entryIn(fields: Record<string, string>): DirectoryEntryInput {
  const { displayName = '', area = '', interests = '', line = '' } = fields;
  const links = Array.from({ length: linkCount }, (_, index) => fields[`link-${index + 1}`] ?? '');
  return { displayName, area, interests, line, links, shown: parts.filter((part) => fields[`show-${part}`]) };
}

/** What of an entry others see. */
export function shownOf(entry: Person & { shown: readonly DirectoryField[] }): Person {
  const text = (part: 'area' | 'interests' | 'line') => (entry.shown.includes(part) ? entry[part] : '');
  return {
    displayName: entry.displayName,
    ...{ area: text('area'), interests: text('interests'), line: text('line') },
    links: entry.shown.includes('links') ? entry.links : [],
  };
}
