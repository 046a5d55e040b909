import type { EntityTarget, ObjectLiteral } from 'typeorm';

import { columnOf, nameOf, tableOf } from './entity-table.ts';
import type { Table } from './entity-table.ts';
import type { Tx } from './tx.ts';

/** Rows of one shape go into one statement, which is the same text however many they are: its plan can be kept. */
type Portion = { properties: string[]; rows: ObjectLiteral[] };

/** Rows of one table. */
type RowsOf = { entity: EntityTarget<ObjectLiteral>; rows: readonly ObjectLiteral[] };

/** Adds rows. Columns that a row does not name get their default. */
export async function insertRows<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const table = tableOf(tx, entity);
  for (const portion of portionsOf(rows))
    await tx.query(insertion(table, portion.properties), sent(table, portion));
}

/** Adds rows to several tables in one statement: all of them, or none. */
export async function insertEach(tx: Tx, given: readonly RowsOf[]): Promise<void> {
  const additions = given.flatMap(({ entity, rows }) => {
    const table = tableOf(tx, entity);
    return portionsOf(rows).map((portion) => ({ table, portion }));
  });
  const texts = additions.map(
    ({ table, portion }, at) => `added_${at} as (${insertion(table, portion.properties, at + 1)})`,
  );
  const values = additions.flatMap(({ table, portion }) => sent(table, portion));
  if (additions.length > 0) await tx.query(`with ${texts.join(', ')} select`, values);
}

/** Adds rows, or changes those that are there under the same key in whatever is named besides `kept`. */
export async function putRows<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
  { key, kept = [] }: { key: readonly (keyof Row & string)[]; kept?: readonly (keyof Row & string)[] },
): Promise<void> {
  const table = tableOf(tx, entity);
  const name = (property: string) => columnOf(table, property);
  for (const portion of portionsOf(rows)) {
    const changed = portion.properties.filter((each) => !key.includes(each) && !kept.includes(each));
    const change = changed.map((each) => `${name(each)} = excluded.${name(each)}`).join(', ');
    await tx.query(
      `${insertion(table, portion.properties)} on conflict (${key.map(name).join(', ')}) do update set ${change}`,
      sent(table, portion),
    );
  }
}

/** Changes rows that are there, each found by its key, in whatever else it names. */
export async function changeRows<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
  key: readonly (keyof Row & string)[],
): Promise<void> {
  const table = tableOf(tx, entity);
  const name = (property: string) => columnOf(table, property);
  for (const portion of portionsOf(rows)) {
    const changed = portion.properties.filter((each) => !key.includes(each));
    const change = changed.map((each) => `${name(each)} = given.${name(each)}`).join(', ');
    const same = key.map((each) => `kept.${name(each)} = given.${name(each)}`).join(' and ');
    await tx.query(
      `update ${table.path} kept set ${change} from ${givenTo(table)} given where ${same}`,
      sent(table, portion),
    );
  }
}

/** `at`: which value of the statement the rows are. */
function insertion(table: Table, properties: readonly string[], at = 1): string {
  const columns = properties.map((property) => columnOf(table, property)).join(', ');
  return `insert into ${table.path} (${columns}) select ${columns} from ${givenTo(table, at)}`;
}

/** PostgreSQL takes the rows apart by the types of the table itself. */
const givenTo = ({ path }: Table, at = 1): string => `jsonb_populate_recordset(null::${path}, $${at}::jsonb)`;

function sent(table: Table, { properties, rows }: Portion): [string] {
  const names = properties.map((property) => [property, nameOf(table, property)] as const);
  const named = rows.map((row) => {
    const columns: ObjectLiteral = {};
    for (const [property, name] of names) columns[name] = row[property] as unknown;
    return columns;
  });
  return [JSON.stringify(named)];
}

function portionsOf(rows: readonly ObjectLiteral[]): Portion[] {
  const portions = new Map<string, Portion>();
  for (const row of rows) {
    const properties = Object.keys(row)
      .filter((property) => row[property] !== undefined)
      .sort();
    const shape = properties.join();
    const portion = portions.get(shape) ?? { properties, rows: [] };
    portion.rows.push(row);
    portions.set(shape, portion);
  }
  return [...portions.values()];
}
