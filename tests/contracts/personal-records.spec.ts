import { schemas } from '@enishi/assembly';
import { useTestDatabase } from '@enishi/testing';

const database = useTestDatabase();

/** Columns by which a row belongs to a person: their account, their member, or the subject that money is about. */
const NAMED_AFTER_PERSONS = `
  SELECT DISTINCT n.nspname || '.' || c.relname AS table
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
    AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'bullmq', 'public') AND n.nspname NOT LIKE 'pg_toast%'
    AND (a.attname ~ '^(account|member|subject|customer|child_account)_ids?$' OR a.attname IN ('email', 'recipient', 'member_ids'))
  ORDER BY 1`;

/** The account of the person themselves. */
const THEIR_OWN = [
  ...['engagement.comeback_letter.account_id', 'engagement.letter_reader.account_id'],
  ...['identity.belonging.account_id', 'identity.consent.account_id', 'identity.password.account_id'],
  ...['identity.passkey.account_id', 'identity.session.account_id', 'identity.staff.account_id'],
  ...['identity.totp.account_id', 'membership.member.account_id'],
  ...['membership.company_admin.account_id', 'membership.company_declaration.account_id'],
  ...['membership.benefit_use.account_id', 'membership.company_quote.accepted_by'],
  'work.coordinator.account_id',
].sort();

const parts = schemas.flatMap(({ personal }) => personal ?? []);
const declared = new Set(parts.flatMap(({ tables }) => tables.map(({ table }) => table)));
const impersonal = parts.flatMap((part) => part.impersonal);

const foundTables = async (): Promise<string[]> =>
  (await database.look<{ table: string }>(NAMED_AFTER_PERSONS)).map(({ table }) => table);

describe('what is held of persons', () => {
  it('is declared by its context: handed out on request, and with a fate when somebody is erased', async () => {
    const exempt = new Set(impersonal.map(({ table }) => table));
    const forgotten = (await foundTables()).filter((table) => !declared.has(table) && !exempt.has(table));
    expect(forgotten).toEqual([]);
  });

  it('is noticed in a new table that nobody has declared', async () => {
    await database.look('CREATE TABLE membership.forgotten (id int, member_id uuid)');
    const found = await foundTables();
    await database.look('DROP TABLE membership.forgotten');
    expect(found).toContain('membership.forgotten');
    expect(declared).not.toContain('membership.forgotten');
  });

  it('is declared once, for tables that exist, and exempt only with a reason', async () => {
    const named = [
      ...parts.flatMap(({ tables }) => tables.map(({ table }) => table)),
      ...impersonal.map((one) => one.table),
    ];
    expect(new Set(named).size).toBe(named.length);
    const [missing] = await database.look<{ tables: string[] | null }>(
      `SELECT array_agg(t) AS tables FROM unnest($1::text[]) t WHERE to_regclass(t) IS NULL`,
      [named],
    );
    expect(missing?.tables ?? []).toEqual([]);
    expect(impersonal.filter(({ because }) => because.length < 20)).toEqual([]);
  });

  it('hides only columns that exist, and overwrites only such', async () => {
    const columns = await database.look<{ column: string }>(
      `SELECT table_schema || '.' || table_name || '.' || column_name AS column FROM information_schema.columns`,
    );
    const known = new Set(columns.map(({ column }) => column));
    const spoken = parts.flatMap(({ tables }) =>
      tables.flatMap(({ table, secret = [], others = [], fate }) =>
        [...secret, ...others, ...Object.keys('set' in fate ? (fate.set ?? {}) : {})].map(
          (column) => `${table}.${column}`,
        ),
      ),
    );
    expect(spoken.filter((column) => !known.has(column))).toEqual([]);
  });

  it('names nobody else: whoever did something or was seen beside them is not handed out', async () => {
    const naming = await database.look<{ table: string; column: string }>(
      `SELECT table_schema || '.' || table_name AS table, column_name AS column FROM information_schema.columns
       WHERE data_type IN ('uuid', 'text', 'ARRAY') AND (column_name ~ '(account(_id)?|_by|actor_name|member_ids|recipient)$'
         OR (column_name = 'actor' AND table_schema = 'membership'))`,
    );
    const handedOut = parts
      .flatMap(({ tables }) => tables)
      .flatMap(({ table, secret = [], others = [] }) =>
        naming
          .filter((one) => one.table === table && ![...secret, ...others].includes(one.column))
          .map(({ column }) => `${table}.${column}`),
      );
    expect(handedOut.sort()).toEqual(THEIR_OWN);
  });
});
