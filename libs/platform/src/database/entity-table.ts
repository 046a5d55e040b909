import type { EntityTarget, ObjectLiteral } from 'typeorm';

import type { Tx } from './tx.ts';

/** What an entity's table calls its columns, and all of them as a list to select: each under its property's name. */
export type Table = { path: string; columns: ReadonlyMap<string, string>; selected: string };

const tables = new WeakMap<object, Table>();

export function tableOf<Row extends ObjectLiteral>(tx: Tx, entity: EntityTarget<Row>): Table {
  const { metadata } = tx.repo(entity);
  const known = tables.get(metadata);
  if (known) return known;
  const { tablePath: path } = metadata;
  const translated = metadata.columns.find(({ transformer }) => transformer);
  if (translated) throw new Error(`${path} translates ${translated.propertyName}, which plain rows do not`);
  const columns = new Map(metadata.columns.map((column) => [column.propertyName, column.databaseName]));
  // A day without a time is no instant, though the driver would make one of it.
  const selected = metadata.columns
    .filter(({ isVirtual }) => !isVirtual)
    .map(({ databaseName, propertyName, type }) => {
      const column = type === 'date' ? `"${databaseName}"::text` : `"${databaseName}"`;
      return `${column} as "${propertyName}"`;
    })
    .join(', ');
  const table = { path, columns, selected };
  tables.set(metadata, table);
  return table;
}

export const columnOf = (table: Table, property: string): string => `"${nameOf(table, property)}"`;

/** @throws Error for a property that no column keeps */
export function nameOf({ path, columns }: Table, property: string): string {
  const name = columns.get(property);
  if (!name) throw new Error(`${path} has no column for ${property}`);
  return name;
}
