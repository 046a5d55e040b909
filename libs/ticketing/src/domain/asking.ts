import { Refusal, allOf, isWhole, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { Question } from './question.ts';

/** What an event asks of those who order tickets, beside its questions. */
export type AskingTerms = {
  /** Whether each ticket needs the name of who comes with it. */
  readonly names: boolean;
  /** Whether whom to call in an emergency is asked for each ticket. */
  readonly emergency: boolean;
  /** Whether tickets may not be resold, which needs names; they may where it is left out. */
  readonly noResale?: boolean;
  /** So many days before a date what was said is settled; 0: when it begins. */
  readonly freezeDays: number;
  /** So many days after the last date answers to sensitive questions and emergency contacts are deleted. */
  readonly purgeDays: number;
};

/** All that an event asks. */
export type EventAsking = AskingTerms & { readonly questions: readonly Question[] };

/** Of an event that nobody set it for. */
export const asksNothing: AskingTerms = { names: false, emergency: false, freezeDays: 0, purgeDays: 30 };

const most = { freezeDays: 60, purgeDays: 365 };

/** Checks what was typed. Refusals, each with `field` and `most`: FREEZE_DAYS_WRONG, PURGE_DAYS_WRONG. */
export function readAskingTerms({
  names,
  emergency,
  noResale = false,
  freezeDays,
  purgeDays,
}: AskingTerms): Result<AskingTerms> {
  return allOf({
    names: ok(names),
    emergency: ok(emergency),
    noResale: ok(noResale),
    freezeDays: isWhole(freezeDays, 0, most.freezeDays)
      ? ok(freezeDays)
      : refused(new Refusal('invalid', 'FREEZE_DAYS_WRONG', { field: 'freezeDays', most: most.freezeDays })),
    purgeDays: isWhole(purgeDays, 1, most.purgeDays)
      ? ok(purgeDays)
      : refused(new Refusal('invalid', 'PURGE_DAYS_WRONG', { field: 'purgeDays', most: most.purgeDays })),
  });
}
