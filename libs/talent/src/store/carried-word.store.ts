import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { EndorsementWord } from '../domain/endorsement.ts';
import type { Item } from '../domain/consent.ts';
import { CarriedWordEntity } from './carried-word.entity.ts';

/** A word that may be carried now, with whose it is. */
export type StandingWord = {
  id: string;
  endorserId: string;
  skillId: string;
  words: EndorsementWord[];
  text: string | null;
  whatJa: string;
  whatEn: string;
  occurredOn: TokyoDate;
  items: Item[];
  statusIndex: number;
  issuedAt: Date;
  expiresAt: Date;
};

/** The consent under which a word may be carried. */
export type CarryConsent = { endorsementId: string; id: string; items: Item[]; expiresAt: Date };

/** Words of the transaction's community that may be carried outside. */
@Injectable()
export class CarriedWordStore {
  /** Answers whether its place in the list was free, of badges too; whoever adds holds the list's lock. */
  async add(tx: Tx, row: CarriedWordEntity): Promise<boolean> {
    const added = await tx.query<{ id: string }>(
      `insert into talent.carried_word (id, community_id, endorsement_id, consent_id, status_index, issued_at, revoked_at)
       select $2, $1, $3, $4, $5, $6, null
        where not exists (select from talent.skill_badge b where b.community_id = $1 and b.status_index = $5)
       on conflict do nothing returning id`,
      [tx.community, row.id, row.endorsementId, row.consentId, row.statusIndex, row.issuedAt],
    );
    return added.length > 0;
  }

  /** Whether a credential of the word stands. */
  async stands(tx: Tx, endorsementId: string): Promise<boolean> {
    const found = await tx.query(
      `select 1 from talent.carried_word w join talent.consent c on c.id = w.consent_id and c.state = 'in_force' and c.expires_at > $3
        where w.community_id = $1 and w.endorsement_id = $2 and w.revoked_at is null`,
      [tx.community, endorsementId, tx.now],
    );
    return found.length > 0;
  }

  /** What was shown is shown no more: a credential that was taken back never holds again. */
  async revoke(tx: Tx, endorsementId: string): Promise<void> {
    await tx.change(
      'update talent.carried_word set revoked_at = $3 where community_id = $1 and endorsement_id = $2 and revoked_at is null',
      [tx.community, endorsementId, tx.now],
    );
  }

  /** The consents in force of these words' writers, by the word. */
  async consents(tx: Tx, endorsementIds: readonly string[]): Promise<Map<string, CarryConsent>> {
    if (endorsementIds.length === 0) return new Map();
    const rows = await tx.query<CarryConsent>(
      `select c.recipient_id "endorsementId", c.id, c.items, c.expires_at "expiresAt" from talent.consent c
        where c.community_id = $1 and c.recipient_id = any ($2::uuid[]) and c.scope = 'carried_words'
          and c.state = 'in_force' and c.expires_at > $3`,
      [tx.community, endorsementIds, tx.now],
    );
    return new Map(rows.map((row) => [row.endorsementId, row]));
  }

  /** Those about a member which they show and whose writers let them, the latest first. The consents are held until the commit: whoever stops one waits. */
  ofMember(tx: Tx, memberId: string): Promise<StandingWord[]> {
    return tx.query<StandingWord>(
      `select w.id, e.endorser_id "endorserId", e.skill_id "skillId", e.words, e.text, e.what_ja "whatJa", e.what_en "whatEn",
              e.occurred_on::text "occurredOn", c.items, w.status_index "statusIndex", w.issued_at "issuedAt", c.expires_at "expiresAt"
         from talent.endorsement e
         join talent.carried_word w on w.community_id = $1 and w.endorsement_id = e.id and w.revoked_at is null
         join talent.consent c on c.id = w.consent_id and c.state = 'in_force' and c.expires_at > $3
        where e.community_id = $1 and e.member_id = $2 and e.state = 'shown'
        order by e.occurred_on desc, w.id desc limit 50 for share of c`,
      [tx.community, memberId, tx.now],
    );
  }

  /** Places in the list of all that may not be carried any more: taken off, taken back, their writer's consent over, or either erased. */
  async revoked(tx: Tx): Promise<number[]> {
    const rows = await tx.query<{ index: number }>(
      `select w.status_index "index" from talent.carried_word w
         left join talent.endorsement e on e.id = w.endorsement_id
         left join talent.consent c on c.id = w.consent_id
        where w.community_id = $1 and (w.revoked_at is not null or e.state is distinct from 'shown'
          or c.state is distinct from 'in_force' or c.expires_at <= $2) order by w.status_index`,
      [tx.community, tx.now],
    );
    return rows.map(({ index }) => index);
  }
}
