import { MayStillCharge, MoneyOfPayers } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

/** Looks whether money of an entry of the register still goes either way, before who it is of is forgotten. */
@Injectable()
export class AssertNoMoneyMoves {
  constructor(
    private readonly charges: MayStillCharge,
    private readonly payers: MoneyOfPayers,
  ) {}

  /** Throws STILL_CHARGED, and MONEY_COMES_BACK (conflict) where something is to be repaid to them, for which an account may be asked for. */
  async run(tx: Tx, memberId: string): Promise<void> {
    if (await this.charges.run(tx, { kind: 'member', id: memberId }))
      throw new Refusal('conflict', 'STILL_CHARGED');
    if ((await this.payers.among(tx, 'member', [memberId])).size > 0)
      throw new Refusal('conflict', 'MONEY_COMES_BACK');
  }
}
