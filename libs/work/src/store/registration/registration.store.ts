import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { FamilyContactEntity, RegistrationEntity, RegistrationStepEntity } from './registration.entity.ts';

/** Who was registered at which desk, with which steps, and whom to call of their family. */
@Injectable()
export class RegistrationStore {
  async add(tx: Tx, row: RegistrationEntity): Promise<void> {
    await tx.repo(RegistrationEntity).insert(row);
  }

  /** Held until commit. */
  async held(tx: Tx, id: string): Promise<RegistrationEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, RegistrationEntity, 'community_id = $1 and id = $2 for update', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  /** Of a member of today; of two entries that were put together the one that was registered last. */
  async ofMember(tx: Tx, memberId: string): Promise<RegistrationEntity | null> {
    if (!isId(memberId)) return null;
    const [found] = await readRows(
      tx,
      RegistrationEntity,
      'community_id = $1 and member_id = $2 order by begun_at desc, id desc limit 1 for update',
      [tx.community, memberId],
    );
    return found ?? null;
  }

  async byClaim(tx: Tx, claimHash: Buffer): Promise<RegistrationEntity | null> {
    const [found] = await readRows(
      tx,
      RegistrationEntity,
      'community_id = $1 and claim_hash = $2 for update',
      [...[tx.community, claimHash]],
    );
    return found ?? null;
  }

  /** Whose sheet a code is, without holding it: whoever makes two entries one holds the members first. */
  async sheet(tx: Tx, claimHash: Buffer): Promise<RegistrationEntity | null> {
    const [found] = await readRows(tx, RegistrationEntity, 'community_id = $1 and claim_hash = $2', [
      ...[tx.community, claimHash],
    ]);
    return found ?? null;
  }

  /** The newest hundred of a desk who are in the register. */
  ofDesk(tx: Tx, deskId: string): Promise<RegistrationEntity[]> {
    return readRows(
      tx,
      RegistrationEntity,
      `community_id = $1 and desk_id = $2 and state <> 'dropped' order by begun_at desc, id desc limit 100`,
      [tx.community, deskId],
    );
  }

  /** Who is in the register and has left a number, whom the secretariat can reach, the earliest first; five hundred at most. */
  reachable(tx: Tx): Promise<RegistrationEntity[]> {
    return readRows(
      tx,
      RegistrationEntity,
      `community_id = $1 and member_id is not null and telephone is not null and out_since is null order by entered_at, id limit 500`,
      [tx.community],
    );
  }

  async change(tx: Tx, id: string, changes: Partial<RegistrationEntity>): Promise<void> {
    await tx.repo(RegistrationEntity).update({ id }, changes);
  }

  async tick(tx: Tx, row: RegistrationStepEntity): Promise<void> {
    await tx.repo(RegistrationStepEntity).insert(row);
  }

  steps(tx: Tx, registrationIds: readonly string[]): Promise<RegistrationStepEntity[]> {
    return readRows(
      tx,
      RegistrationStepEntity,
      'community_id = $1 and registration_id = any ($2::uuid[]) order by at, step limit 1000',
      [tx.community, registrationIds],
    );
  }

  async keepFamily(tx: Tx, row: FamilyContactEntity): Promise<void> {
    await tx.repo(FamilyContactEntity).delete({ registrationId: row.registrationId });
    await tx.repo(FamilyContactEntity).insert(row);
  }

  async forgetFamily(tx: Tx, registrationId: string): Promise<void> {
    await tx.repo(FamilyContactEntity).delete({ registrationId });
  }

  family(tx: Tx, registrationIds: readonly string[]): Promise<FamilyContactEntity[]> {
    return readRows(tx, FamilyContactEntity, 'community_id = $1 and registration_id = any ($2::uuid[])', [
      tx.community,
      registrationIds,
    ]);
  }

  /** What the closed entry had is the other's. */
  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update work.registration set member_id = $3 where community_id = $1 and member_id = $2',
      [...[tx.community, from, to]],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.registration set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
