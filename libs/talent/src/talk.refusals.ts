import type { RefusalSentences } from '@enishi/kernel';

export type TalkRefusal =
  | 'TALK_TEXT_MISSING'
  | 'TALK_TEXT_TOO_LONG'
  | 'TALK_NOT_FOUND'
  | 'TALK_CLOSED'
  | 'TALK_WITH_FILES'
  | 'TALK_ADDRESS_UNKNOWN'
  | 'TALK_SENDER_UNKNOWN'
  | 'TALK_MAIL_UNREADABLE'
  | 'TALK_MAIL_TOO_LARGE'
  | 'TALK_RELAY_UNAVAILABLE';

export const talkRefusals: RefusalSentences<TalkRefusal> = {
  TALK_TEXT_MISSING: {
    ja: 'メッセージを入力してください。まだ何も送っていません。',
    en: 'Please write your message. Nothing was sent yet.',
  },
  TALK_TEXT_TOO_LONG: {
    ja: 'メッセージは{most}文字以内で入力してください。まだ何も送っていません。',
    en: 'Please use at most {most} characters. Nothing was sent yet.',
  },
  TALK_NOT_FOUND: {
    ja: 'このやりとりが見つかりませんでした。一覧から選び直してください。',
    en: 'This conversation was not found. Please choose it from the list.',
  },
  TALK_CLOSED: {
    ja: 'このやりとりは閉じています。会社は何も読めません。メッセージは送っていません。続けたいときは、会社のページから、もう一度興味カードを渡してください。',
    en: 'This conversation is closed, and the company reads nothing. Your message was not sent. To go on, please give the company your interest card again from its page.',
  },
  TALK_WITH_FILES: {
    ja: '添付ファイルは取り次げません。メッセージは届いていません。ファイルを外して、もう一度お送りください。',
    en: 'Attached files cannot be passed on. Your message was not delivered. Please send it again without files.',
  },
  TALK_ADDRESS_UNKNOWN: {
    ja: 'この取り次ぎ用のアドレスは、使えないか、すでに終わっています。メッセージは届いていません。',
    en: 'This relay address is not in use, or is over. Your message was not delivered.',
  },
  TALK_SENDER_UNKNOWN: {
    ja: 'このアドレスには、やりとりをしているご本人か、会社の担当の方だけが送れます。登録したメールアドレスからお送りください。メッセージは届いていません。',
    en: 'Only the two who talk may write to this address, from the e-mail address that they registered. Your message was not delivered.',
  },
  TALK_MAIL_UNREADABLE: {
    ja: 'メールを読み取れませんでした。メッセージは届いていません。文章だけで、もう一度お送りください。',
    en: 'This mail could not be read. Your message was not delivered. Please send it again as plain text.',
  },
  TALK_MAIL_TOO_LARGE: {
    ja: 'メールが大きすぎるため、取り次げません。メッセージは届いていません。引用や画像を外して、もう一度お送りください。',
    en: 'This mail is too large to be passed on. Your message was not delivered. Please send it again without quotes and pictures.',
  },
  TALK_RELAY_UNAVAILABLE: {
    ja: 'いまは取り次げません。しばらくしてから自動で送り直されます。',
    en: 'The relay is not available now. Your mail server will try again by itself.',
  },
};
