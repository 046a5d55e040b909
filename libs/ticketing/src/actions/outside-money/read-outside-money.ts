import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { OutsideMoneyStore } from '../../store/outside-money.store.ts';
import type { OutsideMoney } from '../../store/outside-money.store.ts';

/** `member` is null where the person is no longer in the register. */
export type NamedOutsideMoney = OutsideMoney & { member: NamedMember | null };

/** Money that left outside of ticketing, for the person who decides about its tickets; that a name was looked at is written down. */
@Injectable()
export class ReadOutsideMoney {
  constructor(
    private readonly money: OutsideMoneyStore,
    private readonly names: NameMembers,
  ) {}

  /** Throws OUTSIDE_MONEY_NOT_FOUND. */
  async run(tx: Tx, id: string, reader: DeskReader): Promise<NamedOutsideMoney> {
    const found = await this.money.seen(tx, id);
    if (!found) throw new Refusal('not_found', 'OUTSIDE_MONEY_NOT_FOUND');
    const { memberId, guestName, orderId } = found;
    const others = guestName === null ? 0 : 1;
    const wish = { reader, others, reason: `order:${orderId}` };
    const named = await this.names.run(tx, memberId ? [memberId] : [], wish);
    return { ...found, member: named.get(memberId ?? '') ?? null };
  }
}
