import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Item, Purpose } from './consent.ts';

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const cardWordingVersion = 2;

const itemNames: Readonly<Record<Item, Bilingual>> = {
  name: { ja: 'お名前とフリガナ', en: 'name with its reading' },
  email: { ja: 'メールアドレス', en: 'e-mail address' },
  telephone: { ja: '電話番号', en: 'telephone number' },
  message: { ja: 'メッセージ', en: 'message' },
  skills: { ja: '手伝えること', en: 'what I can help with' },
  areas: { ja: '活動できる地域', en: 'areas' },
  availability: { ja: '都合のよい時間', en: 'when I have time' },
  roles: { ja: '参加のしかた', en: 'how I would take part' },
  about: { ja: '自己紹介', en: 'line about myself' },
  age_band: { ja: '年代', en: 'age band' },
  evidence: { ja: '参加した記録', en: 'record of what I did' },
  words: { ja: '一緒に働いた人のひとこと', en: 'words of people who worked along' },
  story: { ja: '伴走の記録', en: 'the record of how it goes' },
  styles: { ja: '働き方', en: 'how I would work' },
  careers: { ja: '見せると選んだ経歴', en: 'careers that I chose to show' },
  life_needs: { ja: '暮らしの支え', en: 'what I need to live here' },
  talk: { ja: 'やりとりのメッセージ', en: 'what I write to the company' },
};

/** What is given, in words. */
export const itemWords = (items: readonly Item[]): Bilingual => ({
  ja: items.map((item) => itemNames[item].ja).join('、'),
  en: items.map((item) => itemNames[item].en).join(', '),
});

const purposeNames: Readonly<Record<Purpose, Bilingual>> = {
  contact_about_work: {
    ja: 'この会社から、活動や仕事について連絡を受けるため',
    en: 'so that this company can contact me about its activities and work',
  },
  ask_to_take_part: {
    ja: 'イベントや仕事への参加を、事務局から相談されるため',
    en: 'so that the secretariat can ask me to take part in events and work',
  },
  find_people: {
    ja: '会員の会社が、活動や仕事の話を聞いてほしい人を探すため',
    en: 'so that companies of the community can find people to talk to about their activities and work',
  },
  call_about_gigs: {
    ja: 'わたしに合いそうなしごとを、事務局から電話で知らせてもらうため',
    en: 'so that the secretariat can call me about gigs that may suit me',
  },
  show_skills: {
    ja: 'わたしが紙を渡した人に、できることを確かめてもらうため',
    en: 'so that people to whom I hand the paper can check what I can do',
  },
  tell_of_gigs: {
    ja: 'わたしに合いそうな新しいしごとを、メールで知らせてもらうため',
    en: 'so that I am told by mail of new gigs that may suit me',
  },
  ask_for_words: {
    ja: '一緒に働いた人に、働きぶりについてひとこと書いてもらうため',
    en: 'so that people who worked along can say a word about how I work',
  },
  carry_words: {
    ja: '一緒に働いた人の働きぶりを、ほかの人にも知ってもらうため',
    en: 'so that others learn how somebody works with whom I worked along',
  },
  accompany: {
    ja: '仕事や暮らしのことで、担当コーディネーターにご一緒してもらうため',
    en: 'so that a coordinator accompanies me in my work and life here',
  },
  select_applicant: {
    ja: '応募した募集の選考と、そのための連絡のため',
    en: 'for the selection that I applied for, and to contact me about it',
  },
  arrange_life: {
    ja: '送迎や住まいなど、暮らしの支えを手配・相談してもらうため',
    en: 'so that it helps to arrange what I need to live here',
  },
};

/** What it is for, in words. */
export const purposeWords = (purpose: Purpose): Bilingual => purposeNames[purpose];

/** Whom it is given to, for what, until when. */
export type CardTerms = {
  readonly recipient: string;
  readonly purpose: Purpose;
  readonly lastDay: TokyoDate;
};

/**
 * The sentence beside the tick, kept with the consent word for word (個人情報保護法17条, 21条, 27条): who gets what, for what, until when, and that
 * it can be stopped.
 */
export function cardWording({ recipient, purpose, lastDay }: CardTerms): Bilingual {
  const why = purposeWords(purpose);
  return {
    ja: `「${recipient}」に、わたしのお名前とフリガナ、この画面で入力した電話番号とメッセージを見せ、このサイトの中でこの会社とメッセージをやりとりすることに同意します。メールアドレスは、別に同意しないかぎり見せません。目的は「${why.ja}」です。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that "${recipient}" may see my name with its reading, and the telephone number and message that I type on this page, and that we write to each other on this site, ${why.en}. My e-mail address is not shown unless I agree to that as well. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}

/** The sentence beside the second tick, which nobody needs to set: the company writes on the site, or to a relay address. Kept after the first one. */
export const emailWording = (recipient: string): Bilingual => ({
  ja: `わたしのメールアドレスも「${recipient}」に見せることに同意します。`,
  en: `I also agree that "${recipient}" may see my e-mail address.`,
});
