import type { EntityTarget, ObjectLiteral } from 'typeorm';

import { tableOf } from './entity-table.ts';
import type { Tx } from './tx.ts';

/**
 * Rows of an entity's table, as plain objects with its properties: what a repository finds, without the cost of composing the
 * statement and making entities of its answer, which adds up where many are read in step. `condition` is SQL
 * after `where`, with the table's names for its columns and `$1` and so on for the values.
 */
export function readRows<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  condition: string,
  values: unknown[],
): Promise<Row[]> {
  const { path, selected } = tableOf(tx, entity);
  return tx.query<Row>(`select ${selected} from ${path} where ${condition}`, values);
}
