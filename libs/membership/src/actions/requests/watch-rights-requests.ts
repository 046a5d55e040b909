import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { requestsDueLetter } from '../../domain/requests/request-letters.ts';
import { requestYears } from '../../domain/requests/request-rule.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';
import { SendLetter } from '../send-letter.ts';
import { KeepRequestRule } from './keep-request-rule.ts';

/**
 * Each morning: the secretariat's own address is written to where requests about data are due within the days of the community's rule, and once more where one is late;
 * what was closed long enough ago loses its words. Each request is told of once for either.
 */
@Injectable()
export class WatchRightsRequests {
  constructor(
    private readonly requests: RightsRequestStore,
    private readonly rules: KeepRequestRule,
    private readonly community: CurrentCommunity,
    private readonly send: SendLetter,
  ) {}

  async run(tx: Tx): Promise<void> {
    await this.forget(tx);
    const today = tokyoDateOf(tx.now);
    const { remindDays } = await this.rules.read(tx);
    const due = await this.requests.takeReminders(tx, { today, nearFrom: addDays(today, remindDays) });
    const { contactEmail: to, slug } = await this.community.run(tx);
    if (due.length === 0 || to === '') return;
    const late = due.filter((one) => one.late).length;
    const firstDay = due.map(({ dueOn }) => dueOn).sort()[0] as TokyoDate;
    const words = requestsDueLetter({ near: due.length - late, late, firstDay }, 'ja');
    await this.send.run(tx, { to, locale: 'ja', slug, letter: { page: '/desk/requests', words } });
  }

  private async forget(tx: Tx): Promise<void> {
    const before = new Date(tx.now);
    before.setUTCFullYear(before.getUTCFullYear() - requestYears);
    await this.requests.forget(tx, before);
  }
}
