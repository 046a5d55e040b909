import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import { Links, Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { alarmLetter } from '../../domain/pay-letters.ts';
import { alarmDays } from '../../domain/payout.ts';
import { PayoutStore } from '../../store/payout.store.ts';

/** Writes to the desk, once for each reward, when the day by which it has to be paid is ten days away or nearer. */
@Injectable()
export class AlarmOfPay {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly community: CurrentCommunity,
    private readonly mailbox: Mailbox,
    private readonly links: Links,
  ) {}

  /** Names nobody. Run again on the same day it says nothing twice. */
  async run(tx: Tx): Promise<void> {
    const today = tokyoDateOf(tx.now);
    const near = await this.payouts.takeAlarming(tx, addDays(today, alarmDays));
    if (near.length === 0) return;
    const { name, contactEmail, slug } = await this.community.run(tx);
    const first = near.map(({ dueOn }) => dueOn).sort()[0]!;
    const total = near.reduce((sum, { amount }) => sum + amount, 0);
    const letter = alarmLetter({ community: name.ja, count: near.length, total, first });
    await this.mailbox.post(tx, {
      ...{ to: contactEmail, locale: 'ja', kind: 'transactional', ...letter },
      button: { label: '報酬の支払いを開く', url: this.links.to(slug, 'ja', '/desk/work/pay') },
    });
  }
}
