import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { TalkSide } from '../domain/talk.ts';
import { TalkAddressEntity } from './talk-address.entity.ts';
import type { HeldTalk } from './talk.store.ts';

/** Whom a mail to a relay address comes from: it is in the talk of this card, and from this side. */
export type RelayedTalk = HeldTalk & { from: TalkSide };

/** Relay addresses of talks. */
@Injectable()
export class TalkAddressStore {
  /** Those of a talk; drawn ones only where it has none yet. */
  async kept(tx: Tx, drawn: Omit<TalkAddressEntity, 'communityId'>): Promise<TalkAddressEntity> {
    const [own] = await tx.query<TalkAddressEntity>(
      `with added as (
         insert into talent.talk_address (consent_id, community_id, to_person, to_company) values ($1, $2, $3, $4)
         on conflict (consent_id) do nothing returning consent_id, community_id, to_person, to_company)
       select consent_id "consentId", community_id "communityId", to_person "toPerson", to_company "toCompany" from added`,
      [drawn.consentId, tx.community, drawn.toPerson, drawn.toCompany],
    );
    return own ?? tx.repo(TalkAddressEntity).findOneByOrFail({ consentId: drawn.consentId });
  }

  /** By the code in an address, held until commit whatever its state; null for none of this community. */
  async byCode(tx: Tx, code: string): Promise<RelayedTalk | null> {
    const [found] = await tx.query<RelayedTalk>(
      `select c.id, c.member_id "memberId", c.recipient_id "companyId", c.scope, c.state, c.expires_at "expiresAt",
              case when a.to_person = $2 then 'company' else 'person' end "from"
         from talent.talk_address a join talent.consent c on c.id = a.consent_id
        where a.community_id = $1 and (a.to_person = $2 or a.to_company = $2) and c.community_id = $1 for share of c`,
      [tx.community, code],
    );
    return found ?? null;
  }
}
