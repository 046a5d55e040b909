import type { Bilingual } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';

import type { Tx } from '../database/tx.ts';
import type { Fate, Person, PersonalTable, PersonalTables } from './personal-tables.ts';

/** What one table holds of a person, as handed out. */
export type PersonalRows = {
  readonly table: string;
  readonly title: Bilingual;
  readonly rows: readonly Record<string, unknown>[];
};

/** What one table of a copy would hold: how many rows, and the items that hold something in any of them. */
export type OutlinedTable = Omit<PersonalRows, 'rows'> & {
  readonly rows: number;
  readonly items: readonly string[];
};

/** What one table keeps of an erased person. `rows` is how many. */
export type KeptRows = {
  readonly table: string;
  readonly title: Bilingual;
  readonly because: Bilingual;
  readonly years: number;
  readonly rows: number;
};

/** What was kept of several entries of one person, as of one. */
export const keptAsOne = (parts: readonly KeptRows[]): KeptRows[] =>
  byTable(parts, (one, other) => ({ ...one, rows: one.rows + other.rows }));

/** What is held under several entries of one person, as of one. */
export const heldAsOne = (parts: readonly PersonalRows[]): PersonalRows[] =>
  byTable(parts, (one, other) => ({ ...one, rows: [...one.rows, ...other.rows] }));

function byTable<Part extends { readonly table: string }>(
  parts: readonly Part[],
  join: (one: Part, other: Part) => Part,
): Part[] {
  const tables = new Map<string, Part>();
  for (const part of parts) {
    const known = tables.get(part.table);
    tables.set(part.table, known ? join(known, part) : part);
  }
  return [...tables.values()];
}

/** More rows than anybody has; a table that exceeds it is handed out up to here. */
const mostRows = 20_000;

/**
 * Everything the contexts have declared to hold of persons, to hand it out (個人情報保護法33条) and to erase it (35条). Needs
 * the identity scope of a community; what other communities hold of the same person is theirs to answer for.
 */
@Injectable()
export class PersonalRecords {
  readonly tables: readonly PersonalTable[];

  constructor(parts: readonly PersonalTables[]) {
    this.tables = parts.flatMap(({ tables }) => tables);
  }

  /** `provisionsOnly`: the records of provision to third parties and nothing else (33条5項). */
  async collect(
    tx: Tx,
    person: Person,
    { provisionsOnly = false }: { provisionsOnly?: boolean } = {},
  ): Promise<PersonalRows[]> {
    const found: PersonalRows[] = [];
    const tables = this.tables.filter(({ provisions }) => provisions || !provisionsOnly);
    for (const { table, title, rows: condition, secret = [], others = [] } of tables) {
      const { sql, values } = placed(condition, person, tx.community);
      const rows = await tx.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) - $${values.length + 1}::text[] as row from ${table} t where ${sql} limit ${mostRows}`,
        [...values, [...secret, ...others]],
      );
      found.push({ table, title, rows: rows.map(({ row }) => row) });
    }
    return found;
  }

  /** What a copy would hold, table by table: how many rows, and which items hold something. One statement. */
  async outline(
    tx: Tx,
    person: Person,
    { provisionsOnly = false }: { provisionsOnly?: boolean } = {},
  ): Promise<OutlinedTable[]> {
    const tables = this.tables.filter(({ provisions }) => provisions || !provisionsOnly);
    const parts = tables.map(
      ({ table, rows: condition, secret = [], others = [] }, at) =>
        `select ${at} "at", (select count(*)::int from ${table} t where ${condition}) rows,
                array(select distinct h.key from (select t.* from ${table} t where ${condition}) t,
                        jsonb_each(to_jsonb(t) - ${namesIn([...secret, ...others])}) h
                       where h.value not in ('null', '""') order by 1) items`,
    );
    const { sql, values } = placed(parts.join(' union all '), person, tx.community);
    const found = await tx.query<{ at: number; rows: number; items: string[] }>(sql, values);
    const byTable = new Map(found.map((one) => [one.at, one]));
    return tables.map(({ table, title }, at) => {
      const { rows = 0, items = [] } = byTable.get(at) ?? {};
      return { table, title, rows, items };
    });
  }

  /** What the law would have kept of a person, or has kept; tables without a row of theirs are left out. */
  async kept(tx: Tx, person: Person): Promise<KeptRows[]> {
    const kept: KeptRows[] = [];
    for (const { table, title, rows: condition, fate } of this.tables) {
      if (fate.kind !== 'kept') continue;
      const { sql, values } = placed(condition, person, tx.community);
      const [count] = await tx.query<{ rows: number }>(
        `select count(*)::int as rows from ${table} t where ${sql}`,
        values,
      );
      const { because, years } = fate;
      if (count && count.rows > 0) kept.push({ table, title, because, years, rows: count.rows });
    }
    return kept;
  }

  /** Ends every row as its table declares; answers with what the law has kept. */
  async erase(tx: Tx, person: Person): Promise<KeptRows[]> {
    const kept = await this.kept(tx, person);
    for (const { table, rows: condition, fate } of this.tables) {
      const { sql, values } = placed(condition, person, tx.community);
      const statement = statementOf(table, sql, fate);
      if (statement) await tx.change(statement, values);
    }
    return kept;
  }
}

const namesIn = (columns: readonly string[]): string =>
  `array[${columns.map((column) => `'${column}'`).join(', ')}]::text[]`;

function statementOf(table: string, condition: string, fate: Fate): string | null {
  if (fate.kind === 'by_action') return null;
  if (fate.kind === 'removed') return `delete from ${table} t where ${condition}`;
  const set = Object.entries(fate.set ?? {}).map(([column, value]) => `${column} = ${value}`);
  if (set.length === 0) return null;
  return `update ${table} t set ${set.join(', ')} where ${condition}`;
}

/** The condition with numbered places for exactly those facts of the person that it asks for. */
function placed(
  condition: string,
  person: Person,
  community: string,
): { sql: string; values: (string | readonly string[])[] } {
  const facts: Record<string, string> = {
    account: person.accountId,
    subject: person.subjectId,
    email: person.email,
    name: person.name,
    community,
  };
  const values: string[] = [];
  const places = new Map<string, string>();
  const sql = condition.replace(/\{(\w+)\}/g, (_mark, fact: string) => {
    const known = places.get(fact);
    if (known) return known;
    const value = facts[fact];
    if (value === undefined) throw new Error(`A condition asks for the unknown fact ${fact}`);
    values.push(value);
    const cast = fact === 'email' || fact === 'name' ? 'text' : 'uuid';
    places.set(fact, `$${values.length}::${cast}`);
    return places.get(fact)!;
  });
  return { sql, values };
}
