import type { RefusalSentences } from '@enishi/kernel';

export type PlatformRefusal =
  | 'TOO_MANY_TRIES'
  | 'SIGN_IN_FIRST'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'SECOND_FACTOR_FIRST'
  | 'INPUT_INVALID'
  | 'BODY_TOO_LARGE'
  | 'MOVE_NOT_ALLOWED';

export const platformRefusals: RefusalSentences<PlatformRefusal> = {
  TOO_MANY_TRIES: {
    ja: '回数が多いため、いったん止めました。{minutes}分ほどおいてから、もう一度お試しください。',
    en: 'That was tried too often. Please wait about {minutes} minutes and try again.',
  },
  SIGN_IN_FIRST: { ja: 'ログインしてから、もう一度お試しください。', en: 'Please sign in and try again.' },
  NOT_ALLOWED: {
    ja: 'この操作を行う権限がありません。必要な場合は、事務局の管理者にご相談ください。',
    en: 'You are not allowed to do this. Ask the owner of the secretariat if you need to.',
  },
  NOT_FOUND: {
    ja: 'お探しのものが見つかりませんでした。',
    en: 'What you are looking for was not found.',
  },
  SECOND_FACTOR_FIRST: {
    ja: '本人確認のため、確認コードまたはパスキーで認証してください。',
    en: 'Please confirm it is you with your code or passkey first.',
  },
  INPUT_INVALID: {
    ja: '入力の形が正しくありません。内容を見直して、もう一度お試しください。',
    en: 'The input has the wrong form. Please check it and try again.',
  },
  BODY_TOO_LARGE: {
    ja: '送られた内容が大きすぎます。文章を短くして、もう一度お試しください。何も保存されておらず、お金も動いていません。',
    en: 'What was sent is too large. Please shorten the text and try again. Nothing was kept and no money has moved.',
  },
  MOVE_NOT_ALLOWED: {
    ja: 'いまの状態では、この操作はできません。画面を開き直して、状態をご確認ください。',
    en: 'This cannot be done in the present state. Please reload the page and look at the state.',
  },
};
