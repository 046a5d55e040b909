import { Injectable } from '@nestjs/common';
import { GiveBackBenefit } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { givesBack } from '../../domain/scout.ts';
import type { ScoutState } from '../../domain/scout.ts';
import { ScoutStore } from '../../store/scout.store.ts';

/** Under which a request uses up a scout of a company's plan. */
export const scoutKey = (id: string): string => `scout:${id}`;

const reasons: Readonly<Partial<Record<ScoutState, string>>> = {
  declined: '今回は見送り / declined',
  ended: '今回は見送り / declined',
  lapsed: 'お返事なし / no answer',
};

/** Ends requests that were not answered, and gives companies their scouts back where that is fair (`givesBack`). */
@Injectable()
export class EndScouts {
  constructor(
    private readonly scouts: ScoutStore,
    private readonly back: GiveBackBenefit,
  ) {}

  /** Somebody shows their card no more, blocks companies, or has left; `companyIds` null: of all companies. */
  async ofMember(tx: Tx, memberId: string, companyIds: readonly string[] | null): Promise<void> {
    await this.all(tx, await this.scouts.openOf(tx, memberId, companyIds), 'ended');
  }

  /** Those that nobody answered in time. */
  async late(tx: Tx): Promise<void> {
    await this.all(tx, await this.scouts.late(tx), 'lapsed');
  }

  /** Two entries were one person: what one company had asked both is asked once. */
  async doubled(tx: Tx, merge: { from: string; to: string }): Promise<void> {
    await this.all(tx, await this.scouts.doubled(tx, merge), 'ended');
  }

  async one(tx: Tx, id: string, as: Exclude<ScoutState, 'asked' | 'accepted'>): Promise<void> {
    await this.all(tx, [{ id }], as);
  }

  private async all(
    tx: Tx,
    found: readonly { id: string }[],
    state: Exclude<ScoutState, 'asked' | 'accepted'>,
  ): Promise<void> {
    if (found.length === 0) return;
    const ids = found.map(({ id }) => id);
    await this.scouts.end(tx, ids, { state, consentId: null });
    if (!givesBack(state)) return;
    for (const id of ids)
      await this.back.run(tx, scoutKey(id), { reason: reasons[state] ?? state, by: null });
  }
}
