import type { LeftOutPartInput } from '../../gql/desk/graphql.ts';
import { grounds } from './request-choices.ts';

const partPrefix = 'part:';
const itemPrefix = 'item:';

export const partField = (table: string): string => `${partPrefix}${table}`;
export const itemField = (table: string, item: string): string => `${itemPrefix}${table}:${item}`;

/** The parts that a form leaves out: tables for which a reason was chosen, and those of which items are ticked. */
export function leftOutIn(typed: Readonly<Record<string, string>>): LeftOutPartInput[] {
  const parts = new Map<string, LeftOutPartInput & { items: string[] }>();
  const partOf = (table: string) => {
    const part = parts.get(table) ?? { table, items: [], ground: null };
    parts.set(table, part);
    return part;
  };
  for (const [name, value] of Object.entries(typed)) {
    if (name.startsWith(partPrefix) && value !== '')
      partOf(name.slice(partPrefix.length)).ground = grounds.find((one) => one === value) ?? null;
    const [table, item] = name.startsWith(itemPrefix) ? name.slice(itemPrefix.length).split(':') : [];
    if (table && item) partOf(table).items.push(item);
  }
  return [...parts.values()];
}
