import { Client } from 'pg';

/** What opening and closing a transaction sends; it does not grow with what is asked and is not counted. */
const TRANSACTION_CONTROL = /^\s*(start transaction|begin|commit|rollback|savepoint|release)/i;

export type CountedStatements<Result> = { result: Result; statements: string[] };

/**
 * Runs the work and lists the SQL statements that this process sent meanwhile, transaction control left out. Assert on
 * `statements.length`: it must not grow with the number of rows.
 */
export async function countStatements<Result>(
  work: () => Promise<Result>,
): Promise<CountedStatements<Result>> {
  const statements: string[] = [];
  const original = Client.prototype.query as (...given: unknown[]) => unknown;
  Client.prototype.query = function counted(this: Client, ...given: unknown[]) {
    const sql = textOf(given[0]);
    if (!TRANSACTION_CONTROL.test(sql)) statements.push(sql);
    return original.apply(this, given);
  } as typeof Client.prototype.query;
  try {
    return { result: await work(), statements };
  } finally {
    Client.prototype.query = original as typeof Client.prototype.query;
  }
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : String((query as { text?: string }).text ?? '');
}
