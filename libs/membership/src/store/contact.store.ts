import { Injectable } from '@nestjs/common';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { MemberName } from '../domain/member-name.ts';

/** A member in force as somebody whom they allowed it may reach them. */
export type ContactRow = MemberName & {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
  readonly birthDate: TokyoDate;
};

/** Members as they may be reached today: nobody who has left, was erased or merged, or is not a member yet. */
@Injectable()
export class ContactStore {
  /** `held`: until commit, so that whoever is leaving or merging waits. */
  among(tx: Tx, ids: readonly string[], held: boolean): Promise<ContactRow[]> {
    return tx.query<ContactRow>(
      `select id, family_name "familyName", given_name "givenName", family_kana "familyKana", given_kana "givenKana",
              email, locale, birth_date::text "birthDate"
         from membership.member
        where community_id = $1 and id = any($2::uuid[]) and left_on is null and erased_on is null and merged_into is null
          and not awaits_agreement and guardian_state <> 'waiting'
        order by id ${held ? 'for share' : ''}`,
      [tx.community, ids],
    );
  }
}
