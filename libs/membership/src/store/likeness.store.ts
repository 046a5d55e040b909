import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { RegisteredPerson } from '../domain/import-verdict.ts';
import { unknownBirthDate } from '../domain/unknown-facts.ts';

/** Whom to compare with: addresses as they are and as mailboxes, and days of birth. */
export type Likely = {
  readonly emails: readonly string[];
  readonly mailboxes: readonly string[];
  readonly birthDates: readonly string[];
};

/** People of the register who might be the same as others. */
@Injectable()
export class LikenessStore {
  /** Everybody who shares an address, a mailbox or a day of birth with somebody. One statement. */
  candidates(tx: Tx, { emails, mailboxes, birthDates }: Likely): Promise<RegisteredPerson[]> {
    return tx.query<RegisteredPerson>(
      `select id, number, email, family_name "familyName", given_name "givenName", family_kana "familyKana",
              given_kana "givenKana", nullif(birth_date, $5::date)::text "birthDate"
         from membership.member
        where community_id = $1 and erased_on is null
          and (lower(email) = any($2) or birth_date = any($4::date[])
               or case when lower(email) ~ '@g(oogle)?mail\\.com$'
                       then replace(regexp_replace(lower(email), '(\\+[^@]*)?@.*', ''), '.', '') || '@gmail.com'
                       else regexp_replace(lower(email), '\\+[^@]*@', '@') end = any($3))`,
      [tx.community, emails, mailboxes, birthDates, unknownBirthDate],
    );
  }
}
