import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { searchBeginnings } from '../domain/member-name.ts';
import type { MemberFilter } from '../domain/member-filter.ts';
import type { MembershipStatus } from '../domain/membership-status.ts';
import type { PageKey } from '../domain/page-key.ts';

/** A row of the desk's list. */
export type MemberRow = {
  id: string;
  number: string;
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  planKey: string;
  status: MembershipStatus;
  prefecture: string;
  joinedOn: TokyoDate;
  email: string;
};

/** A row of the desk's file, with what the list leaves out. */
export type MemberFileRow = MemberRow & {
  birthDate: TokyoDate;
  tie: string;
  newsletter: boolean;
  paidUntil: TokyoDate | null;
};

/** A member's name and plan, for lists of reports. */
export type NamedRow = Pick<
  MemberRow,
  'id' | 'number' | 'familyName' | 'givenName' | 'familyKana' | 'givenKana'
> & {
  planJa: string;
  planEn: string;
};

/** How many members there are of one plan, status and prefecture. */
export type FacetRow = { planKey: string; status: MembershipStatus; prefecture: string; count: number };

const listed = `m.id, m.number, m.family_name "familyName", m.given_name "givenName", m.family_kana "familyKana",
  m.given_kana "givenKana", s.plan_key "planKey", s.status, m.prefecture, m.joined_on::text "joinedOn", m.email`;
const filed = `${listed}, m.birth_date::text "birthDate", m.tie, m.newsletter, s.paid_until::text "paidUntil"`;
const tables = 'membership.member m join membership.membership s on s.member_id = m.id';

/** The desk's lists of members: each one statement, whatever the number of rows. */
@Injectable()
export class DeskMemberStore {
  /** Up to `first` members after a key, newest joining day first. */
  page(
    tx: Tx,
    filter: MemberFilter,
    { first, after }: { first: number; after: PageKey | null },
  ): Promise<MemberRow[]> {
    return this.rows<MemberRow>(tx, listed, filter, { first, after });
  }

  /** The same for the file. */
  filePage(
    tx: Tx,
    filter: MemberFilter,
    { first, after }: { first: number; after: PageKey | null },
  ): Promise<MemberFileRow[]> {
    return this.rows<MemberFileRow>(tx, filed, filter, { first, after });
  }

  /** Members by id, as for the file. */
  byIds(tx: Tx, ids: readonly string[]): Promise<MemberFileRow[]> {
    return tx.query<MemberFileRow>(
      `select ${filed} from ${tables} where m.community_id = $1 and m.id = any($2::uuid[])`,
      [tx.community, ids],
    );
  }

  /** Members by id, with the name of the plan. */
  named(tx: Tx, ids: readonly string[]): Promise<NamedRow[]> {
    return tx.query<NamedRow>(
      `select m.id, m.number, m.family_name "familyName", m.given_name "givenName", m.family_kana "familyKana", m.given_kana "givenKana", p.name_ja "planJa", p.name_en "planEn"
         from ${tables} join membership.plan p on p.key = s.plan_key and p.community_id = s.community_id
        where m.community_id = $1 and m.id = any($2::uuid[])`,
      [tx.community, ids],
    );
  }

  /** Which of these a text begins a search key of. */
  async meant(tx: Tx, text: string, ids: readonly string[]): Promise<string[]> {
    const { where, values } = conditions({ text });
    const rows = await tx.query<{ id: string }>(
      `select m.id from membership.member m where ${where.join(' and ')} and m.id = any($${values.length + 1}::uuid[])`,
      [...values, ids],
    );
    return rows.map(({ id }) => id);
  }

  /** How the filtered members divide by plan, status and prefecture. */
  async facets(tx: Tx, filter: MemberFilter): Promise<FacetRow[]> {
    const { where, values } = conditions(filter);
    return tx.query<FacetRow>(
      `select s.plan_key "planKey", s.status, m.prefecture, count(*)::int count from ${tables}
       where ${where.join(' and ')} group by 1, 2, 3`,
      values,
    );
  }

  /** Members by plan; those who left are not counted. */
  async countByPlan(tx: Tx): Promise<Map<string, number>> {
    const rows = await tx.query<{ key: string; count: number }>(
      `select plan_key key, count(*)::int count from membership.membership where status <> 'left' group by 1`,
    );
    return new Map(rows.map((row) => [row.key, row.count]));
  }

  private rows<Row>(
    tx: Tx,
    columns: string,
    filter: MemberFilter,
    page: { first: number; after: PageKey | null },
  ): Promise<Row[]> {
    const { where, values } = conditions(filter);
    if (page.after) {
      values.push(page.after.day, page.after.id);
      where.push(`(m.joined_on, m.id) < ($${values.length - 1}::date, $${values.length}::uuid)`);
    }
    values.push(page.first);
    return tx.query<Row>(
      `select ${columns} from ${tables} where ${where.join(' and ')}
       order by m.joined_on desc, m.id desc limit $${values.length}`,
      values,
    );
  }
}

/** Sorts behind everything that begins alike, in byte order. */
const lastCharacter = '\u{10ffff}';

function conditions(filter: MemberFilter): { where: string[]; values: unknown[] } {
  // Doubles are found as the member they were merged into.
  const where = ['m.merged_into is null'];
  const values: unknown[] = [];
  const add = (value: unknown, condition: (place: string) => string): void => {
    values.push(value);
    where.push(condition(`$${values.length}`));
  };
  if (filter.text) {
    const ranges = searchBeginnings(filter.text).map((key) => {
      values.push(key, key + lastCharacter);
      return `(k.key >= $${values.length - 1} and k.key < $${values.length})`;
    });
    where.push(
      `m.id in (select coalesce(x.merged_into, x.id) from membership.member_search_key k
         join membership.member x on x.id = k.member_id where ${ranges.join(' or ') || 'false'})`,
    );
  }
  if (filter.status?.length) add(filter.status, (place) => `s.status = any(${place}::text[])`);
  if (filter.planKeys?.length) add(filter.planKeys, (place) => `s.plan_key = any(${place}::text[])`);
  if (filter.prefectures?.length) add(filter.prefectures, (place) => `m.prefecture = any(${place}::text[])`);
  if (filter.joinedFrom) add(filter.joinedFrom, (place) => `m.joined_on >= ${place}::date`);
  if (filter.joinedTo) add(filter.joinedTo, (place) => `m.joined_on <= ${place}::date`);
  return { where, values };
}
