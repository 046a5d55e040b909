import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why engagement turns a wish down. */
export type EngagementRefusal =
  | 'LETTER_NOT_FOUND'
  | 'LETTER_TEXT_MISSING'
  | 'LETTER_TEXT_TOO_LONG'
  | 'LETTER_ENGLISH_HALF'
  | 'LETTER_NOT_DRAFT'
  | 'LETTER_HAS_NO_READERS'
  | 'LETTER_TIME_PAST'
  | 'SENDER_INCOMPLETE'
  | 'UNSUBSCRIBE_LINK_UNKNOWN'
  | 'POST_NOT_FOUND'
  | 'POST_NOT_DRAFT'
  | 'POST_TEXT_MISSING'
  | 'POST_TEXT_TOO_LONG'
  | 'POST_ENGLISH_HALF'
  | 'SLACK_NOT_INCLUDED'
  | 'SLACK_NOTICE_CHANGED'
  | 'SLACK_CHANNEL_MALFORMED'
  | 'SLACK_SEAT_NOT_FOUND';

export const engagementRefusals: RefusalSentences<EngagementRefusal> = {
  LETTER_NOT_FOUND: {
    ja: 'お便りが見つかりませんでした。一覧から選び直してください。',
    en: 'The letter was not found. Please choose it from the list.',
  },
  LETTER_TEXT_MISSING: { ja: 'この項目を入力してください。', en: 'Please fill in this field.' },
  LETTER_TEXT_TOO_LONG: {
    ja: '{most}文字以内で入力してください。',
    en: 'Please use at most {most} characters.',
  },
  LETTER_ENGLISH_HALF: {
    ja: '英語版を送る場合は、件名と本文の両方を英語で入力してください。送らない場合は、両方を空欄にしてください。',
    en: 'For an English version please write both the subject and the text in English, or leave both empty.',
  },
  LETTER_NOT_DRAFT: {
    ja: 'このお便りはもう編集できません（予約中・送信中・送信済みのいずれかです）。予約中の場合は、予約を取り消すと編集できます。',
    en: 'This letter can no longer be edited: it is scheduled, leaving or sent. A scheduled one can be edited after its schedule is taken back.',
  },
  LETTER_HAS_NO_READERS: {
    ja: 'この条件では、受信に同意している会員が一人もいません。条件を広げてください。メールは送られていません。',
    en: 'Nobody who agreed to receive letters matches. Please widen the choice. No mail was sent.',
  },
  LETTER_TIME_PAST: {
    ja: '送信する日時は、いまより後にしてください。メールは送られていません。',
    en: 'Please choose a time in the future. No mail was sent.',
  },
  SENDER_INCOMPLETE: {
    ja: '送信者の名称・住所・連絡先がそろっていないため、送信できません（特定電子メール法4条）。「差出人の表示」で入力してください。メールは送られていません。',
    en: 'The sender’s name, postal address and contact are incomplete, so nothing can be sent (the anti-spam act, article 4). Please fill them in under “Sender”. No mail was sent.',
  },
  UNSUBSCRIBE_LINK_UNKNOWN: {
    ja: 'この配信停止リンクは確認できませんでした。メールのリンクをもう一度開くか、マイページから停止してください。',
    en: 'This unsubscribe link is not known. Please open the link in the mail again, or stop the letters on your own page.',
  },
  POST_NOT_FOUND: {
    ja: '記事が見つかりませんでした。一覧から選び直してください。',
    en: 'The post was not found. Please choose it from the list.',
  },
  POST_NOT_DRAFT: {
    ja: '一度公開した記事は削除できません。「公開をやめる」とサイトから外せます。',
    en: 'A post that has been on the site cannot be deleted. You can take it off the site.',
  },
  POST_TEXT_MISSING: { ja: 'この項目を入力してください。', en: 'Please fill in this field.' },
  POST_TEXT_TOO_LONG: {
    ja: '{most}文字以内で入力してください。',
    en: 'Please use at most {most} characters.',
  },
  POST_ENGLISH_HALF: {
    ja: '英語版を載せる場合は、題名と本文の両方を英語で入力してください。載せない場合は、両方を空欄にしてください。',
    en: 'For an English version please write both the title and the text in English, or leave both empty.',
  },
  SLACK_NOT_INCLUDED: {
    ja: 'いまのプランにSlackはふくまれていません。プランの一覧をご覧ください。',
    en: 'Slack is not part of your plan. Please see the plans.',
  },
  SLACK_NOTICE_CHANGED: {
    ja: '情報の提供についての説明が新しくなりました。内容をご確認のうえ、もう一度お手続きください。メールアドレスは提供されていません。',
    en: 'The notice about your data has changed. Please read it and try again. Your address was not passed on.',
  },
  SLACK_CHANNEL_MALFORMED: {
    ja: 'チャンネルは「C0123ABCD」のようなIDで入力してください。Slackのチャンネル詳細のいちばん下にあります。',
    en: 'Please give channels by their id, such as C0123ABCD. Slack shows it at the end of the channel’s details.',
  },
  SLACK_SEAT_NOT_FOUND: {
    ja: 'この会員のSlackの手続きは見つかりませんでした。一覧を開き直してください。',
    en: 'There is nothing to do about this member and Slack. Please reload the list.',
  },
};
