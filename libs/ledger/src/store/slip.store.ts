import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/entry-draft.ts';
import type { SlipForm } from '../domain/slip.ts';
import { SlipEntity, SlipReversalEntity } from './slip.entity.ts';

/** A slip as the desk sees it; `reversedBecause` is null while it stands. */
export type KeptSlip = SlipForm & { id: string; enteredAt: Date; reversedBecause: string | null };

/** Slips for one thing that stand, of one kind and account (null where money came in): how many, and their yen, tax included. */
export type PurposeSum = Pick<SlipForm, 'kind' | 'costAccount' | 'amount'> & { slips: number };

/** Where a page of slips ended: from the newest day to the oldest, ids breaking ties. */
export type SlipKey = { day: TokyoDate; id: string };

const ofCommunity = `ledger.slip s
         left join ledger.slip_reversal r on r.slip_id = s.id and r.community_id = s.community_id
        where s.community_id = $1`;

/** Slips entered by hand. */
@Injectable()
export class SlipStore {
  async add(tx: Tx, id: string, { purpose, ...slip }: SlipForm, enteredBy: string): Promise<void> {
    const of = { purposeKind: purpose?.kind ?? null, purposeId: purpose?.id ?? null };
    const kept = { id, communityId: tx.community, enteredBy, enteredAt: tx.now };
    await tx.repo(SlipEntity).insert({ ...slip, ...of, ...kept } as SlipEntity);
  }

  async find(tx: Tx, id: string): Promise<KeptSlip | null> {
    const [slip] = await this.rows(tx, 's.id = $2', [id], '');
    return slip ?? null;
  }

  async reverse(tx: Tx, slipId: string, reason: string, reversedBy: string): Promise<void> {
    const row = { slipId, communityId: tx.community, reason, reversedBy, reversedAt: tx.now };
    await tx.repo(SlipReversalEntity).insert(row);
  }

  /** Slips of the days from `from` to `to`, both included, newest first. */
  page(
    tx: Tx,
    { from, to }: { from: TokyoDate; to: TokyoDate },
    { first, after }: { first: number; after: SlipKey | null },
  ): Promise<KeptSlip[]> {
    return this.rows(
      tx,
      's.occurred_on between $2 and $3 and ($4::date is null or (s.occurred_on, s.id) < ($4::date, $5::uuid))',
      [from, to, after?.day ?? null, after?.id ?? null, first],
      'order by s.occurred_on desc, s.id desc limit $6',
    );
  }

  /** Slips for one thing that were not taken back, last day first; no more than `most`. */
  ofPurpose(tx: Tx, { kind, id }: SubjectRef, most: number): Promise<KeptSlip[]> {
    return this.rows(
      tx,
      's.purpose_kind = $2 and s.purpose_id = $3 and r.slip_id is null',
      [kind, id, most],
      'order by s.occurred_on desc, s.id desc limit $4',
    );
  }

  /** What all of them come to. */
  async sumsOfPurpose(tx: Tx, { kind, id }: SubjectRef): Promise<PurposeSum[]> {
    const rows = await tx.query<PurposeSum>(
      `select s.kind, s.cost_account "costAccount", sum(s.amount) amount, count(*)::int slips
         from ${ofCommunity} and s.purpose_kind = $2 and s.purpose_id = $3 and r.slip_id is null
        group by 1, 2 order by 1, 2`,
      [tx.community, kind, id],
    );
    return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
  }

  private async rows(tx: Tx, where: string, values: unknown[], end: string): Promise<KeptSlip[]> {
    const rows = await tx.query<KeptSlip>(
      `select s.id, s.kind, s.name, s.amount, s.tax_category "taxCategory", s.occurred_on::text "occurredOn",
              s.period_from::text "periodFrom", s.period_to::text "periodTo", s.restricted_use "restrictedUse",
              s.cost_account "costAccount", s.grant_name "grantName", s.entered_at "enteredAt",
              case when s.purpose_id is not null then json_build_object('kind', s.purpose_kind, 'id', s.purpose_id) end purpose,
              r.reason "reversedBecause"
         from ${ofCommunity} and ${where} ${end}`,
      [tx.community, ...values],
    );
    return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
  }
}
