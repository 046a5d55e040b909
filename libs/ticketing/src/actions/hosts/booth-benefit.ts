import { Injectable } from '@nestjs/common';
import { GiveBackBenefit, PostToCompany, UseBenefit } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { boothGivenLetter, boothTakenBackLetter } from '../../domain/booth-letter.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { EventBoothEntity } from '../../store/event-booth.entity.ts';
import type { EventEntity } from '../../store/event.entity.ts';

type Of = { booth: EventBoothEntity; event: EventEntity };

const keyOf = ({ id }: EventBoothEntity): string => `booth:${id}`;

/** The benefit of a plan that a booth uses up, under the booth's own key; and the mail to the company, of drafts none. */
@Injectable()
export class BoothBenefit {
  constructor(
    private readonly uses: UseBenefit,
    private readonly back: GiveBackBenefit,
    private readonly post: PostToCompany,
  ) {}

  async use(tx: Tx, { booth, event, by }: Of & { by: string }): Promise<void> {
    const { companyId } = booth;
    if (!companyId) return;
    if (booth.byBenefit)
      await this.uses.run(tx, {
        ...{ companyId, kind: 'booth_slots', parts: 1, key: keyOf(booth), usedFor: event.titleJa },
        ...{ accountId: null, recordedBy: by },
      });
    await this.write(tx, { booth, event }, boothGivenLetter);
  }

  /** Once, however often it is asked for. `by`: who at the desk did it; null where it follows from what became of the event. */
  async giveBack(
    tx: Tx,
    { booth, event, reason, by }: Of & { reason: string; by: string | null },
  ): Promise<void> {
    if (!booth.companyId) return;
    if (booth.byBenefit) await this.back.run(tx, keyOf(booth), { reason, by });
    await this.write(tx, { booth, event }, boothTakenBackLetter);
  }

  private async write(
    tx: Tx,
    { booth: { companyId, label, byBenefit }, event }: Of,
    letterOf: typeof boothGivenLetter,
  ): Promise<void> {
    if (event.state === 'draft') return;
    const title = inBoth(event.titleJa, event.titleEn);
    await this.post.run(tx, companyId!, {
      ...{ about: 'membership', page: '/events' },
      words: ({ greeting, community, locale }) =>
        letterOf({ greeting, community, title, label, byBenefit }, locale),
    });
  }
}
