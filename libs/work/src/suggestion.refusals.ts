import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why something about gigs that coordinators suggest is turned down. */
export type SuggestionRefusal =
  | 'SUGGESTION_NO_PERSON'
  | 'SUGGESTION_NAMELESS'
  | 'SUGGESTION_WORD_MISSING'
  | 'SUGGESTION_GIG_CLOSED'
  | 'SUGGESTION_DECLINED'
  | 'SUGGESTION_NOT_FOUND'
  | 'SUGGESTION_ANSWERED';

export const suggestionRefusals: RefusalSentences<SuggestionRefusal> = {
  SUGGESTION_NO_PERSON: {
    ja: 'この案件は会社だけのもので、しごとを提案する相手がいません。ご本人の案件を開いてください。まだ何も送っていません。',
    en: 'This case is about a company alone, and there is nobody to suggest a gig to. Please open the case of the person. Nothing was sent yet.',
  },
  SUGGESTION_NAMELESS: {
    ja: 'ご本人に、だれからの提案かを伝えます。先に「伴走支援」で、名前と連絡先を登録してください。まだ何も送っていません。',
    en: 'The person is told who suggests it. Please say first how you are called and reached, under "Support". Nothing was sent yet.',
  },
  SUGGESTION_WORD_MISSING: {
    ja: 'なぜこのしごとを勧めるのか、ひとことを書いてください。まだ何も送っていません。',
    en: 'Please write a line on why you suggest this gig. Nothing was sent yet.',
  },
  SUGGESTION_GIG_CLOSED: {
    ja: 'このしごとは、もう引き受けられません（満員、受付終了、または取りやめ）。ほかのしごとをお選びください。何も変わっていません。',
    en: 'This gig cannot be taken any more: it is full, closed or called off. Please choose another one. Nothing was changed.',
  },
  SUGGESTION_DECLINED: {
    ja: 'このしごとは、ご本人が前に見送っています。ほかのしごとを選んでください。まだ何も送っていません。',
    en: 'The person has declined this gig before. Please choose another one. Nothing was sent yet.',
  },
  SUGGESTION_NOT_FOUND: {
    ja: 'この提案は見られません。終わったか、取り消された可能性があります。しごとの画面を開き直してください。何も変わっていません。',
    en: 'This suggestion cannot be seen. It may be over or taken back. Please open your page of gigs again. Nothing was changed.',
  },
  SUGGESTION_ANSWERED: {
    ja: 'この提案には、もうお返事をいただいています。しごとは、掲示板からいつでも引き受けられます。何も変わっていません。',
    en: 'You have answered this suggestion already. Gigs can be taken from the board at any time. Nothing was changed.',
  },
};
