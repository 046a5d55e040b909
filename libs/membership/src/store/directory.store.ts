import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { directoryPrivilege } from '../domain/directory-entry.ts';
import type { DirectoryField } from '../domain/directory-entry.ts';
import { ageOfMajority } from '../domain/guardian-rule.ts';
import { unknownBirthDate } from '../domain/unknown-facts.ts';
import { DirectoryEntryEntity } from './directory-entry.entity.ts';

/** Where a page of the directory ended. */
export type DirectoryKey = { readonly sortKey: string; readonly memberId: string };

/** A row of the directory. */
export type DirectoryRow = DirectoryKey & {
  displayName: string;
  area: string;
  interests: string;
  line: string;
  links: string[];
  shown: DirectoryField[];
};

/**
 * Who is in the directory is asked at the moment of reading, of the same rows that decide membership and privileges: whoever
 * leaves, lapses, is erased, loses the privilege or is not of age is out of it in the transaction that says so.
 */
@Injectable()
export class DirectoryStore {
  of(tx: Tx, memberId: string): Promise<DirectoryEntryEntity | null> {
    return tx.repo(DirectoryEntryEntity).findOneBy({ communityId: tx.community, memberId });
  }

  async save(tx: Tx, entry: DirectoryEntryEntity): Promise<void> {
    await tx.repo(DirectoryEntryEntity).upsert(entry, ['memberId']);
  }

  /** Takes a member out. What they had written stays theirs, for another time. */
  async withdraw(tx: Tx, memberId: string): Promise<boolean> {
    const changed = await tx.change(
      `update membership.directory_entry set listed = false, listed_at = null, updated_at = $3
        where community_id = $1 and member_id = $2 and listed`,
      [tx.community, memberId, tx.now],
    );
    return changed === 1;
  }

  /** Up to `first` entries after a key, by name; `text` is folded. One statement. */
  page(
    tx: Tx,
    { text, today, only }: { text: string; today: TokyoDate; only: string | null },
    { first, after }: { first: number; after: DirectoryKey | null },
  ): Promise<DirectoryRow[]> {
    return tx.query<DirectoryRow>(
      `select e.member_id "memberId", e.sort_key "sortKey", e.display_name "displayName", e.area, e.interests, e.line,
              e.links, e.shown
         from membership.directory_entry e
         join membership.member m on m.community_id = e.community_id and m.id = e.member_id
         join membership.membership s on s.community_id = e.community_id and s.member_id = e.member_id
        where e.community_id = $1 and e.listed and m.left_on is null and m.erased_on is null
          and s.status in ('current', 'grace') and m.birth_date <= ($2::date - make_interval(years => $3)) and m.birth_date <> $10
          and exists (select from membership.privilege_grant g
                       where g.community_id = e.community_id and g.member_id = e.member_id and g.privilege = $4
                         and g.state = 'live' and g.from_day <= $2 and (g.until_day is null or g.until_day > $2))
          and ($5 = '' or position($5 in e.search_text) > 0)
          and ($6::text is null or (e.sort_key, e.member_id) > ($6, $7::uuid))
          and ($8::uuid is null or e.member_id = $8)
        order by e.sort_key, e.member_id limit $9`,
      [
        ...[tx.community, today, ageOfMajority, directoryPrivilege, text],
        ...[after?.sortKey ?? null, after?.memberId ?? null, only, first, unknownBirthDate],
      ],
    );
  }
}
