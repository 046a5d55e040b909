import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a message to those who ordered is not sent. */
export type EventMessageRefusal = 'MESSAGE_ENGLISH_HALF' | 'MESSAGE_NOBODY';

export const eventMessageRefusals: RefusalSentences<EventMessageRefusal> = {
  MESSAGE_ENGLISH_HALF: {
    ja: '英語は、件名と本文の両方を入力してください。英語を送らないときは、両方を空にしてください。',
    en: 'Please fill in both the subject and the text in English, or leave both empty.',
  },
  MESSAGE_NOBODY: {
    ja: '選んだ条件に当てはまる、メールの届く方がいません。送る相手を選び直してください。何も送っていません。',
    en: 'Nobody whom mail reaches is meant by what you have chosen. Please choose again whom it goes to. Nothing was sent.',
  },
};
