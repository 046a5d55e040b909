import { Injectable } from '@nestjs/common';
import { isId, newId, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CardRecipientKind } from '../domain/card-recipient.ts';
import type { Item, Purpose } from '../domain/consent.ts';
import type { TalentRecordEntity } from './talent-record.entity.ts';

/** A company that looks, the members who belong to it, whom it is never shown, and by what it is meant today besides as one of all companies (`groundsOf`). */
export type Looker = { companyId: string; people: readonly string[]; grounds: readonly string[] };

/** A card as a company finds it, by the id of the consent; `memberId` goes no further than the actions. */
export type SharedCardRow = Pick<
  TalentRecordEntity,
  'skillIds' | 'areas' | 'slots' | 'roles' | 'styles' | 'careers' | 'about'
> & {
  id: string;
  memberId: string;
  /** Which companies it is for. */
  recipientKind: CardRecipientKind;
  recipientName: Bilingual | null;
  items: Item[];
  purpose: Purpose;
  givenAt: Date;
  expiresAt: Date;
};

/** Default deny, in SQL: `$1` is the community and its companies together, `$2` the instant, `$3` the company, `$4` its people; `grounds` by what it is meant today. */
export const allowed = (grounds: string) => `
  from talent.consent c
  join talent.talent_record r on r.community_id = $1 and r.member_id = c.member_id and not r.set_aside
 where c.community_id = $1 and c.recipient_id = $1 and c.scope = 'shared_card' and c.state = 'in_force' and c.expires_at > $2
   and (c.recipient_kind = 'companies' or c.recipient_kind || ':' || c.recipient_key = any (${grounds}::text[]))
   and not c.member_id = any ($4::uuid[])
   and not exists (select from talent.company_block b
                    where b.community_id = $1 and b.member_id = c.member_id and b.company_id = $3)`;

const selected = `select c.id, c.member_id "memberId", c.recipient_kind "recipientKind", c.recipient_name "recipientName",
  c.items, c.purpose, c.given_at "givenAt", c.expires_at "expiresAt",
  r.skill_ids "skillIds", r.areas, r.slots, r.roles, r.styles, r.careers, r.about`;

/** Cards without a name, as far as each person's consent and blocks allow. */
@Injectable()
export class SharedCardStore {
  /** One that a company may see, held until commit: whoever stops it or blocks the company waits, and whoever reads after that finds nothing. */
  async held(tx: Tx, { companyId, people, grounds }: Looker, id: string): Promise<SharedCardRow | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<SharedCardRow>(
      `${selected} ${allowed('$6')} and c.id = $5 for share of c`,
      [...[tx.community, tx.now, companyId, people, id, grounds]],
    );
    return found ?? null;
  }

  /** Adds to the count of the day that a company's results held these members' cards. */
  async noteShowing(tx: Tx, companyId: string, memberIds: readonly string[]): Promise<void> {
    if (memberIds.length === 0) return;
    await tx.change(
      `insert into talent.card_showing (id, community_id, member_id, company_id, day, times)
       select n.id, $1, n.member, $2, $3, 1 from unnest($4::uuid[], $5::uuid[]) n(id, member) order by n.member
       on conflict (community_id, member_id, company_id, day) do update set times = card_showing.times + 1`,
      [tx.community, companyId, tokyoDateOf(tx.now), memberIds.map(() => newId()), memberIds],
    );
  }

  /** In the results of how many companies a member's card stood within some days. */
  async showings(tx: Tx, memberId: string, days: number): Promise<number> {
    const [row] = await tx.query<{ companies: number }>(
      `select count(distinct company_id)::int companies from talent.card_showing
        where community_id = $1 and member_id = $2 and day > $3::date - $4::int`,
      [tx.community, memberId, tokyoDateOf(tx.now), days],
    );
    return row?.companies ?? 0;
  }

  /** Counts older than some days tell nobody anything. */
  forgetShowings(tx: Tx, days: number): Promise<number> {
    return tx.change(
      `delete from talent.card_showing where community_id = $1 and day <= $2::date - $3::int`,
      [...[tx.community, tokyoDateOf(tx.now), days]],
    );
  }
}
