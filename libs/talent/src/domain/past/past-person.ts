import { Refusal, machine, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * Somebody of an old list: nobody has spoken for the record yet (`unclaimed`), the person took it as their own (`claimed`) or had it deleted (`refused`), or its
 * time ran out or the desk deleted it (`forgotten`). Only in the first state is anybody named.
 */
export type PastState = 'unclaimed' | 'claimed' | 'refused' | 'forgotten';

export const pastMachine = machine<PastState>({
  unclaimed: ['claimed', 'refused', 'forgotten'],
  claimed: [],
  refused: [],
  forgotten: [],
});

/** For so many days after the letter a record waits for its person. */
export const claimDays = 90;
/** For so many days after the list came it is kept where no letter was written. */
export const unaskedDays = 365;

/** What the desk does about somebody: says that two are one, takes that back, says that two are not, or deletes the record. */
export const pastTurns = ['join', 'part', 'apart', 'forget'] as const;
export type PastTurn = (typeof pastTurns)[number];

/** What a list is called, and how it came about and what people were told then. */
export type PastOrigin = { readonly title: string; readonly origin: string };

const longestTitle = 60;
const longestOrigin = 500;

/** Refusals with the fact `field`: PAST_TITLE_MISSING, PAST_ORIGIN_MISSING (個人情報保護法18条: what people were told decides what the list may be used for). */
export function readPastOrigin({ title, origin }: PastOrigin): Result<PastOrigin> {
  const [called, told] = [readOneLine(title), readOneLine(origin)];
  const no = (code: string, field: string): Result<PastOrigin> =>
    refused(new Refusal('invalid', code, { field }));
  if (called === '' || [...called].length > longestTitle) return no('PAST_TITLE_MISSING', 'title');
  if (told === '' || [...told].length > longestOrigin) return no('PAST_ORIGIN_MISSING', 'origin');
  return ok({ title: called, origin: told });
}
