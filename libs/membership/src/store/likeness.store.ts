import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { RegisteredPerson } from '../domain/import-verdict.ts';
import type { DoubleReason } from '../domain/likely-double.ts';
import { unknownBirthDate } from '../domain/unknown-facts.ts';

/** Whom to compare with: addresses as they are and as mailboxes, and days of birth. */
export type Likely = {
  readonly emails: readonly string[];
  readonly mailboxes: readonly string[];
  readonly birthDates: readonly string[];
};

/** What `mailboxOf` makes of an address. */
const mailbox = `case when lower(email) ~ '@g(oogle)?mail\\.com$'
  then replace(regexp_replace(lower(email), '(\\+[^@]*)?@.*', ''), '.', '') || '@gmail.com'
  else regexp_replace(lower(email), '\\+[^@]*@', '@') end`;

/** Pairs who look alike, one row a reason, without those who were said to be two people. */
const alike = `with p as materialized (
    select id, nullif(birth_date, $2::date) birth, ${mailbox} mailbox,
           regexp_replace(family_kana || given_kana, '\\s', '', 'g') kana,
           regexp_replace(family_name || given_name, '\\s', '', 'g') name
      from membership.member where community_id = $1 and erased_on is null and merged_into is null),
  found as (
    select a.id one, b.id other, 'mailbox' reason, 1 rank from p a join p b on b.mailbox = a.mailbox and b.id > a.id
    union all
    select a.id, b.id, 'kana_and_birth', 2 from p a join p b on b.birth = a.birth and b.kana = a.kana and b.id > a.id
     where a.kana <> ''
    union all
    select a.id, b.id, 'name_and_birth', 3 from p a join p b on b.birth = a.birth and b.name = a.name and b.id > a.id
    union all
    select a.id, b.id, 'kana_birth_unknown', 4 from p a join p b on b.kana = a.kana and b.id > a.id
     where a.kana <> '' and (a.birth is null or b.birth is null)),
  pair as (
    select * from found
     where not exists (select from membership.member_distinct d
                        where d.community_id = $1 and d.one_id = one and d.other_id = other))`;

/** People of the register who might be the same as others. */
@Injectable()
export class LikenessStore {
  /**
   * Pairs of the register who may be one person and of whom nobody has said otherwise, those with the most reasons first: one mailbox
   * in two spellings, one name and day of birth, or one reading where a day of birth is not known. One statement.
   */
  doubles(tx: Tx, limit: number): Promise<{ oneId: string; otherId: string; reasons: DoubleReason[] }[]> {
    return tx.query(
      `${alike} select one "oneId", other "otherId", array_agg(reason order by rank) reasons from pair
        group by one, other order by min(rank), count(*) desc, one desc, other desc limit $3`,
      [tx.community, unknownBirthDate, limit],
    );
  }

  /** Whether the register has an entry of the same reading and day of birth. */
  async anyAlike(
    tx: Tx,
    { familyKana, givenKana, birthDate }: { familyKana: string; givenKana: string; birthDate: string },
  ): Promise<boolean> {
    const [row] = await tx.query<{ alike: boolean }>(
      `select exists (select from membership.member where community_id = $1 and erased_on is null and merged_into is null and birth_date = $3::date
          and regexp_replace(family_kana || given_kana, '\\s', '', 'g') = regexp_replace($2, '\\s', '', 'g')) alike`,
      [tx.community, familyKana + givenKana, birthDate],
    );
    return row?.alike ?? false;
  }

  /** How many of them there are. */
  async countDoubles(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ pairs: number }>(
      `${alike} select count(distinct (one, other))::int pairs from pair`,
      [tx.community, unknownBirthDate],
    );
    return row!.pairs;
  }

  /** Everybody who shares an address, a mailbox or a day of birth with somebody. One statement. */
  candidates(tx: Tx, { emails, mailboxes, birthDates }: Likely): Promise<RegisteredPerson[]> {
    return tx.query<RegisteredPerson>(
      `select id, number, email, family_name "familyName", given_name "givenName", family_kana "familyKana",
              given_kana "givenKana", nullif(birth_date, $5::date)::text "birthDate"
         from membership.member
        where community_id = $1 and erased_on is null
          and (lower(email) = any($2) or birth_date = any($4::date[])
               or ${mailbox} = any($3))`,
      [tx.community, emails, mailboxes, birthDates, unknownBirthDate],
    );
  }
}
