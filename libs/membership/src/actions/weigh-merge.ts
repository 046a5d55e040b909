import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HoldPayers, MayStillCharge } from '@enishi/billing';
import { isPaperAddress } from '@enishi/identity';
import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { olderFirst } from '../domain/member-merge.ts';
import { LeavingStore } from '../store/leaving.store.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';

/** Two entries, the older one first, with what decides whether and how they can be merged. */
export type WeighedPair = {
  pair: readonly [MemberEntity, MemberEntity];
  /** Ids of those from whom money may still come. */
  charging: ReadonlySet<string>;
  /** Ids of those whose wish to leave waits for Stripe. */
  leaving: ReadonlySet<string>;
  /** Ids of those who were entered on paper, without an address. */
  onPaper: ReadonlySet<string>;
  /** Changes with either entry, so that only what was shown is merged. */
  revision: string;
};

/** Gathers what a merge has to know of two entries. Throws MEMBER_NOT_FOUND where either is none of this community. */
@Injectable()
export class WeighMerge {
  constructor(
    private readonly members: MemberStore,
    private readonly charges: MayStillCharge,
    private readonly leavings: LeavingStore,
    private readonly payers: HoldPayers,
  ) {}

  /** `other` is an id or a member number. Throws MERGE_NUMBER_UNKNOWN too. */
  async read(tx: Tx, id: string, other: string): Promise<WeighedPair> {
    const one = await this.members.byId(tx, id);
    const number = other.trim().toUpperCase();
    const two = isId(other) ? await this.members.byId(tx, other) : await this.members.byNumber(tx, number);
    if (one && !two) throw new Refusal('invalid', 'MERGE_NUMBER_UNKNOWN', { field: 'with' });
    return this.weigh(tx, [one, two]);
  }

  /**
   * Holds both until commit, in the order of their ids: of two desks at once the second sees what the first has done. What billing
   * does for them is held before, as where Stripe's facts are written down.
   */
  async hold(tx: Tx, ids: readonly [string, string]): Promise<WeighedPair> {
    if (ids[0] === ids[1]) throw new Refusal('invalid', 'MERGE_SAME', { field: 'with' });
    await this.payers.run(tx, 'member', ids);
    return this.weigh(tx, await this.members.lockedPair(tx, ids));
  }

  private async weigh(
    tx: Tx,
    [one, other]: readonly (MemberEntity | null | undefined)[],
  ): Promise<WeighedPair> {
    if (!one || !other) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const pair = olderFirst([one, other]) as readonly [MemberEntity, MemberEntity];
    const charging = new Set<string>();
    const leaving = new Set<string>();
    for (const { id } of pair) {
      if (await this.charges.run(tx, { kind: 'member', id })) charging.add(id);
      if (await this.leavings.open(tx, id)) leaving.add(id);
    }
    const onPaper = new Set(pair.filter(({ email }) => isPaperAddress(email)).map(({ id }) => id));
    return { pair, charging, leaving, onPaper, revision: revisionOf(pair, charging) };
  }
}

function revisionOf(pair: readonly MemberEntity[], charging: ReadonlySet<string>): string {
  const facts = pair.map(({ id, updatedAt }) => `${id} ${updatedAt.toISOString()} ${charging.has(id)}`);
  return createHash('sha256').update(facts.join('\n')).digest('base64url').slice(0, 22);
}
