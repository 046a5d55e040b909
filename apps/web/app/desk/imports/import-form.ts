import type { ImportField } from '../../gql/desk/graphql.ts';

/** How columns and plans were chosen on the page, as the API wants to know it. */
export function matchOf(fields: Record<string, string>) {
  const columns = Object.entries(fields).flatMap(([name, field]) => {
    const at = /^column-(\d+)$/.exec(name);
    return at && field !== '' ? [{ field: field as ImportField, column: Number(at[1]) }] : [];
  });
  const plans = Object.entries(fields).flatMap(([name, chosen]) => {
    const at = /^plan-(\d+)$/.exec(name);
    const word = at ? fields[`word-${at[1]}`] : undefined;
    if (word === undefined || chosen === '') return [];
    return [{ word, planKey: chosen === freeChoice ? '' : chosen }];
  });
  return { columns, plans };
}

/** Stands for the free plan in a select, whose empty choice means that nobody has said. */
export const freeChoice = 'free';

/** Rows of probable doubles that were ticked as new people. */
export function tickedRows(fields: Record<string, string>): number[] {
  return Object.keys(fields).flatMap((name) => {
    const row = /^also-(\d+)$/.exec(name);
    return row ? [Number(row[1])] : [];
  });
}
