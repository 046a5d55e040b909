import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { waitingStates } from '../../domain/payout.ts';
import { rulesOf } from '../../domain/track.ts';
import type { PayoutEntity } from '../../store/payout.entity.ts';
import { PayoutStore } from '../../store/payout.store.ts';

/** The slip (受領書) that whoever is paid in cash signs: `paidOn` null where it is not paid yet. */
export type CashSlip = {
  number: number;
  payout: PayoutEntity;
  name: string;
  operator: string;
  paidOn: TokyoDate | null;
  printedOn: TokyoDate;
};

/** Prints the slip that is signed before a reward is noted as paid in cash, or once more afterwards. */
@Injectable()
export class PrintSlip {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly names: NameMembers,
    private readonly community: CurrentCommunity,
  ) {}

  /** The look at the name is written down. Throws PAYOUT_NOT_FOUND, also where the person is in the register no more, and PAYOUT_OVER (conflict) for what was transferred or is in a run. */
  async run(tx: Tx, id: string, reader: DeskReader): Promise<CashSlip> {
    const payout = await this.payouts.held(tx, id);
    if (!payout?.memberId || rulesOf(payout).paidBy !== 'community')
      throw new Refusal('not_found', 'PAYOUT_NOT_FOUND');
    const { memberId, state, means } = payout;
    if (!waitingStates.includes(state) && !(state === 'paid' && means === 'cash'))
      throw new Refusal('conflict', 'PAYOUT_OVER');
    const named = await this.names.run(tx, [memberId], { reader, reason: 'work:cash slip' });
    const member = named.get(memberId);
    if (!member) throw new Refusal('not_found', 'PAYOUT_NOT_FOUND');
    const number = await this.payouts.numberSlip(tx, id);
    const { operatorName } = await this.community.run(tx);
    return {
      ...{ number, payout, name: member.name, operator: operatorName.ja },
      ...{ paidOn: payout.paidOn, printedOn: tokyoDateOf(tx.now) },
    };
  }
}
