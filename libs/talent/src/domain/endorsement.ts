import { formatJapaneseDate } from '@enishi/japan';
import { Refusal, machine, ok, readLines, refused } from '@enishi/kernel';
import type { Bilingual, Result, TokyoDate } from '@enishi/kernel';
import { purposeWords } from './card-wording.ts';
import type { Item } from './consent.ts';

/** For so many days after an occasion those who were there may say a word of each other, and a request for one stands. No law gives the number. */
export const endorsementDays = 90;

/** The words beside the tick. New words get a new version. */
export const endorsementWordingVersion = 1;

/** What those who worked along see of whoever asks them. */
export const endorsementItems: readonly Item[] = ['name', 'evidence'];

/** What can be said of somebody's way to work, in fixed words: nobody is marked. */
export const endorsementWords = ['careful', 'reliable', 'quick', 'cheerful', 'explains', 'again'] as const;
export type EndorsementWord = (typeof endorsementWords)[number];

/** A word that is chosen out of all says nothing. */
export const mostWords = 3;
export const longestText = 200;

/**
 * A word of somebody who was there (推薦): `written`, seen by the person alone, until they show it (`shown`) or do not (`hidden`), either at any time; `taken_back` by whoever
 * wrote it, once and for all.
 */
export const endorsementStates = ['written', 'shown', 'hidden', 'taken_back'] as const;
export type EndorsementState = (typeof endorsementStates)[number];
export const endorsementMachine = machine<EndorsementState>({
  written: ['shown', 'hidden', 'taken_back'],
  shown: ['hidden', 'taken_back'],
  hidden: ['shown', 'taken_back'],
  taken_back: [],
});

/** Something that a reader should know of who says it: each wrote of the other, they belonged to one company, or have one family name. It is a remark, and no verdict. */
export const endorsementRemarks = ['mutual', 'same_company', 'same_family'] as const;
export type EndorsementRemark = (typeof endorsementRemarks)[number];

/** What is remarked of a word, by what is known of the two. */
export function remarksOn(known: Readonly<Record<EndorsementRemark, boolean>>): EndorsementRemark[] {
  return endorsementRemarks.filter((remark) => known[remark]);
}

/** What somebody says of another; `text` may be empty. */
export type EndorsementForm = { readonly words: readonly EndorsementWord[]; readonly text: string };

/** Reads it, each word once and in the order of the list. Refusals with the fact `field`: ENDORSEMENT_WORDS_WRONG (none, or more than `most`), ENDORSEMENT_TEXT_LONG (`most`). */
export function readEndorsement({
  words,
  text,
}: EndorsementForm): Result<{ words: EndorsementWord[]; text: string | null }> {
  const chosen = endorsementWords.filter((word) => words.includes(word));
  if (chosen.length === 0 || chosen.length > mostWords)
    return refused(new Refusal('invalid', 'ENDORSEMENT_WORDS_WRONG', { field: 'words', most: mostWords }));
  const typed = readLines(text);
  if ([...typed].length > longestText)
    return refused(new Refusal('invalid', 'ENDORSEMENT_TEXT_LONG', { field: 'text', most: longestText }));
  return ok({ words: chosen, text: typed || null });
}

/** The sentence beside the tick, kept word for word (個人情報保護法17条, 21条): who sees what, for what, until when, and that it can be stopped. */
export function endorsementWording(lastDay: TokyoDate): Bilingual {
  const why = purposeWords('ask_for_words');
  return {
    ja: `同じしごとやイベントに参加した会員に、わたしのお名前と、一緒に参加した日と内容を見せることに同意します。目的は「${why.ja}」です。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that members who took part in the same gigs and events may see my name, and on which day and in what we took part together, ${why.en}. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}
