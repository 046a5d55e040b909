import { MayStillCharge, MoneyOfPayers } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

type Moving = 'STILL_CHARGED' | 'MONEY_COMES_BACK';

/** Looks whether money of an entry of the register still goes either way, before who it is of is forgotten. */
@Injectable()
export class AssertNoMoneyMoves {
  constructor(
    private readonly charges: MayStillCharge,
    private readonly payers: MoneyOfPayers,
  ) {}

  /** Throws STILL_CHARGED, and MONEY_COMES_BACK (conflict) where something is to be repaid to them, for which an account may be asked for. */
  async run(tx: Tx, memberId: string): Promise<void> {
    const moving = await this.moving(tx, memberId);
    if (moving) throw new Refusal('conflict', moving);
  }

  /** Whether any of it goes either way, for whoever would rather wait than be refused. */
  async moves(tx: Tx, memberId: string): Promise<boolean> {
    return (await this.moving(tx, memberId)) !== null;
  }

  private async moving(tx: Tx, memberId: string): Promise<Moving | null> {
    if (await this.charges.run(tx, { kind: 'member', id: memberId })) return 'STILL_CHARGED';
    return (await this.payers.among(tx, 'member', [memberId])).size > 0 ? 'MONEY_COMES_BACK' : null;
  }
}
