import { Injectable } from '@nestjs/common';
import { insertRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { provisionYears } from '../domain/consent.ts';
import type { ListPage } from './consent.store.ts';
import { ProvisionEntity } from './provision.entity.ts';

/** A record as it is written; most readings have no ground. */
export type NewProvision = Omit<ProvisionEntity, 'ground'> & Partial<Pick<ProvisionEntity, 'ground'>>;

/** Records of disclosures, which nobody changes. */
@Injectable()
export class ProvisionStore {
  async add(tx: Tx, provision: NewProvision): Promise<void> {
    await tx.repo(ProvisionEntity).insert({ ...provision });
  }

  /** Several in one statement. */
  async addAll(tx: Tx, provisions: readonly NewProvision[]): Promise<void> {
    await insertRows(
      tx,
      ProvisionEntity,
      provisions.map((each) => ({ ground: null, ...each })),
    );
  }

  /** Of these consents those under which an account has read since an instant. */
  async readSince(
    tx: Tx,
    { consentIds, readBy, since }: { consentIds: readonly string[]; readBy: string; since: Date },
  ): Promise<Set<string>> {
    const rows = await tx.query<{ consentId: string }>(
      `select distinct consent_id "consentId" from talent.provision
        where community_id = $1 and consent_id = any ($2::uuid[]) and read_by = $3 and provided_at >= $4`,
      [tx.community, consentIds, readBy, since],
    );
    return new Set(rows.map(({ consentId }) => consentId));
  }

  /** All under what a member gave, the newest first, up to `first` after a key. */
  ofMember(tx: Tx, memberId: string, { first, after }: ListPage): Promise<ProvisionEntity[]> {
    return tx.query<ProvisionEntity>(
      `select p.id, p.consent_id "consentId", p.member_id "memberId", p.recipient_id "recipientId",
              p.recipient_name "recipientName", p.read_by "readBy", p.items, p.purpose, p.reason, p.ground, p.provided_at "providedAt"
         from talent.provision p join talent.consent c on c.id = p.consent_id
        where p.community_id = $1 and c.community_id = $1 and c.member_id = $2
          and ($3::timestamptz is null or (p.provided_at, p.id) < ($3, $4::uuid))
        order by p.provided_at desc, p.id desc limit $5`,
      [tx.community, memberId, after?.at ?? null, after?.id ?? null, first],
    );
  }

  /** Ends the keeping of what the law lets go; by the database's own clock, as its guard does. Answers how many. */
  forgetOld(tx: Tx): Promise<number> {
    return tx.change(
      `delete from talent.provision where community_id = $1 and provided_at < now() - make_interval(years => $2)`,
      [tx.community, provisionYears],
    );
  }
}
