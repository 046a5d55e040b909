import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { Item, Purpose, Scope } from '../domain/consent.ts';
import type { ListPage } from './consent.store.ts';
import { InterestCardEntity } from './interest-card.entity.ts';

/** A card as a company's list shows it: nothing of whom it is about. */
export type CardRow = {
  id: string;
  memberId: string;
  eventId: string | null;
  givenAt: Date;
  expiresAt: Date;
  openedAt: Date | null;
  contactedAt: Date | null;
  /** Messages of the person that nobody of the company has had before them. */
  unread: number;
};

/** A card that is about to be shown. */
export type HeldCard = Omit<CardRow, 'openedAt' | 'unread'> & {
  scope: Scope;
  items: Item[];
  purpose: Purpose;
  telephone: string | null;
  message: string | null;
};

/** How many cards a company was given, by the event that led to it; no persons. */
export type CardCount = {
  eventId: string | null;
  given: number;
  inForce: number;
  opened: number;
  contacted: number;
};

/** A company's cards that it was not told of yet. */
export type UntoldCards = { companyId: string; ids: string[] };

const inForce = `c.scope = 'interest_card' and c.state = 'in_force'`;

/** Interest cards, as far as the consent of each allows. */
@Injectable()
export class InterestCardStore {
  async add(tx: Tx, card: InterestCardEntity): Promise<void> {
    await tx.repo(InterestCardEntity).insert(card);
  }

  /** Those of a company that are in force, the newest first, up to `first` after a key. */
  ofCompany(tx: Tx, companyId: string, { first, after }: ListPage): Promise<CardRow[]> {
    return tx.query<CardRow>(
      `select c.id, c.member_id "memberId", k.event_id "eventId", c.given_at "givenAt", c.expires_at "expiresAt",
              (select min(p.provided_at) from talent.provision p
                where p.community_id = c.community_id and p.consent_id = c.id) "openedAt",
              k.contacted_at "contactedAt",
              (select count(*) from talent.talk_line l where l.community_id = c.community_id and l.consent_id = c.id
                  and l.side = 'person' and l.read_at is null)::int unread
         from talent.consent c join talent.interest_card k on k.consent_id = c.id
        where c.community_id = $1 and c.recipient_id = $2 and ${inForce} and c.expires_at > $3
          and ($4::timestamptz is null or (c.given_at, c.id) < ($4, $5::uuid))
        order by c.given_at desc, c.id desc limit $6`,
      [tx.community, companyId, tx.now, after?.at ?? null, after?.id ?? null, first],
    );
  }

  /** One of a company that is in force, in one of some scopes, held until commit: whoever stops it waits, and whoever reads after the stop finds nothing. Only a card has typed words. */
  async held(
    tx: Tx,
    companyId: string,
    { id, scopes }: { id: string; scopes: readonly Scope[] },
  ): Promise<HeldCard | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<HeldCard>(
      `select c.id, c.member_id "memberId", k.event_id "eventId", c.given_at "givenAt", c.expires_at "expiresAt",
              c.scope, c.items, c.purpose, k.telephone, k.message, k.contacted_at "contactedAt"
         from talent.consent c left join talent.interest_card k on k.consent_id = c.id
        where c.community_id = $1 and c.recipient_id = $2 and c.id = $3 and c.scope = any ($5::text[])
          and c.state = 'in_force' and c.expires_at > $4
          for share of c`,
      [tx.community, companyId, id, tx.now, scopes],
    );
    return found ?? null;
  }

  /** Keeps the first time that somebody of the company said so. */
  async noteContact(tx: Tx, id: string, accountId: string): Promise<void> {
    await tx.change(
      `update talent.interest_card set contacted_at = $3, contacted_by = $4
        where community_id = $1 and consent_id = $2 and contacted_at is null`,
      [tx.community, id, tx.now, accountId],
    );
  }

  /** Of companies that have not been told of anything since an instant. */
  untold(tx: Tx, since: Date): Promise<UntoldCards[]> {
    return tx.query<UntoldCards>(
      `select c.recipient_id "companyId", array_agg(c.id) ids
         from talent.consent c join talent.interest_card k on k.consent_id = c.id
        where c.community_id = $1 and ${inForce} and c.expires_at > $2 and k.told_at is null
          and not exists (select from talent.consent o join talent.interest_card t on t.consent_id = o.id
                           where o.community_id = $1 and o.recipient_id = c.recipient_id and t.told_at >= $3)
        group by 1`,
      [tx.community, tx.now, since],
    );
  }

  async noteTold(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.change('update talent.interest_card set told_at = $2 where consent_id = any($1::uuid[])', [
      ids,
      tx.now,
    ]);
  }

  counts(tx: Tx, companyId: string): Promise<CardCount[]> {
    return tx.query<CardCount>(
      `select k.event_id "eventId", count(*)::int given,
              count(*) filter (where ${inForce} and c.expires_at > $3)::int "inForce",
              count(*) filter (where exists (select from talent.provision p
                where p.community_id = c.community_id and p.consent_id = c.id))::int opened,
              count(k.contacted_at)::int contacted
         from talent.consent c join talent.interest_card k on k.consent_id = c.id
        where c.community_id = $1 and c.recipient_id = $2 and c.scope = 'interest_card'
        group by 1 order by given desc, 1 limit 200`,
      [tx.community, companyId, tx.now],
    );
  }

  /** Forgets what was typed for cards whose time is over, or whose consent ended otherwise. */
  forgetExpired(tx: Tx): Promise<number> {
    return tx.change(
      `update talent.interest_card k set telephone = null, message = null from talent.consent c
        where c.id = k.consent_id and c.community_id = $1 and (c.expires_at <= $2 or c.state <> 'in_force')
          and (k.telephone is not null or k.message is not null)`,
      [tx.community, tx.now],
    );
  }
}
