import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { DeskStopEntity } from './desk-stop.entity.ts';

/** Consents that the desk stopped on somebody's word. */
@Injectable()
export class DeskStopStore {
  async add(tx: Tx, stop: Omit<DeskStopEntity, 'communityId'>): Promise<void> {
    await tx.repo(DeskStopEntity).insert({ ...stop, communityId: tx.community });
  }

  /** Those of some consents, by consent. */
  async among(tx: Tx, consentIds: readonly string[]): Promise<Map<string, DeskStopEntity>> {
    const rows = await readRows(tx, DeskStopEntity, 'community_id = $1 and consent_id = any($2::uuid[])', [
      tx.community,
      consentIds,
    ]);
    return new Map(rows.map((row) => [row.consentId, row]));
  }
}
