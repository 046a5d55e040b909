import { allOf, ok } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { minutesBetween, readCut } from './cut.ts';
import type { CutChoices, CutForm } from './cut.ts';
import { agreedWage, readEmployment } from './employment.ts';
import type { Employment } from './employment.ts';
import type { GigWish } from './gig.ts';
import type { HelpWish } from './help-request.ts';
import { payableKind } from './signs/reward-kind.ts';
import type { Track } from './track.ts';

/** A gig with the law by which it goes. */
export type TrackedWish = GigWish & { readonly track: Track; readonly employment: Employment | null };

type Asked = { help: Pick<HelpWish, 'fromDay' | 'toDay'>; choices: CutChoices; now: Date };

/**
 * Reads what the desk cuts, with the conditions of employment where it says any: the reward is then the wage that these come to, and the minutes are those of the work. Refuses all that is wrong at
 * once: `readCut`, `readEmployment`, of 業務委託 also `payableKind`.
 */
export function readTrackedCut(form: CutForm, asked: Asked): Result<TrackedWish> {
  const conditions = form.employment ?? null;
  if (!conditions) {
    const cut = allOf<{ wish: GigWish; kind: unknown }>({
      wish: readCut(form, asked),
      kind: payableKind(form.rewardKind ?? 'other'),
    });
    return cut.ok ? ok({ ...cut.value.wish, track: 'outsourcing', employment: null }) : cut;
  }
  const both = allOf<{ wish: GigWish; employment: Employment }>({
    // What is typed as a reward is not asked for here.
    wish: readCut({ ...form, reward: 1, minutes: null }, asked),
    employment: readEmployment(conditions, minutesBetween(form.from, form.to)),
  });
  if (!both.ok) return both;
  const { wish, employment } = both.value;
  const { amount, worked } = agreedWage({ ...wish.turns[0]!, employment });
  return ok({ ...wish, track: 'employment', employment, reward: amount, minutes: worked });
}
