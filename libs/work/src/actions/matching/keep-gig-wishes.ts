import { Injectable } from '@nestjs/common';
import { addDays, addMonths, firstDayOf, monthOf, tokyoDateOf, tokyoMonth, unwrap } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { KeepGigMail } from '@enishi/talent';
import { readLimits } from '../../domain/matching/hours-a-week.ts';
import type { GigLimits } from '../../domain/matching/hours-a-week.ts';
import { mostNoticesAWeek } from '../../domain/matching/waves.ts';
import { GigWishStore } from '../../store/matching/gig-wish.store.ts';

/** What a member typed; `agreedTo`: the sentence beside the tick as it was shown, null without the tick. */
export type GigWishForm = { weeklyHours: string; yearlyYen: string; agreedTo: string | null };
/** What they set, what they earned this year, and whether they are told of gigs. */
export type GigWishes = GigLimits & { year: string; earned: number } & Awaited<
    ReturnType<KeepGigMail['offer']>
  >;

/** What a member sets for themselves about gigs: limits, and whether they want to be told. */
@Injectable()
export class KeepGigWishes {
  constructor(
    private readonly wishes: GigWishStore,
    private readonly mail: KeepGigMail,
  ) {}

  /** Throws what `KeepGigMail.offer` throws. */
  async read(tx: Tx, memberId: string): Promise<GigWishes> {
    const offer = await this.mail.offer(tx, memberId, mostNoticesAWeek);
    const [wish] = await this.wishes.of(tx, [memberId]);
    const { year, ...days } = yearOf(tokyoDateOf(tx.now));
    const earned = await this.wishes.earned(tx, memberId, days);
    const { weeklyMinutes = null, yearlyYen = null } = wish ?? {};
    return { ...offer, weeklyMinutes, yearlyYen, year, earned };
  }

  /** Nothing is saved where anything is refused: the refusals of `readLimits`, and what `KeepGigMail.allow` throws. */
  async save(
    tx: Tx,
    memberId: string,
    { form, locale }: { form: GigWishForm; locale: Locale },
  ): Promise<void> {
    const limits = unwrap(readLimits(form));
    await this.wishes.save(tx, { memberId, ...limits });
    const { agreedTo } = form;
    if (agreedTo !== null)
      await this.mail.allow(tx, { memberId, agreedTo, locale, mostAWeek: mostNoticesAWeek });
  }
}

/** A calendar year of Tokyo, since tax and benefits count by it, from its first day to its last. */
export function yearOf(day: TokyoDate): { year: string; from: TokyoDate; to: TokyoDate } {
  const year = monthOf(day).slice(0, 4);
  const january = tokyoMonth(`${year}-01`);
  return { year, from: firstDayOf(january), to: addDays(firstDayOf(addMonths(january, 12)), -1) };
}
