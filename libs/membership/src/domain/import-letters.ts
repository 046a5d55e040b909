import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';

type BroughtOver = {
  addressed: string;
  community: Bilingual;
  number: string;
  source: string;
  plan: Bilingual;
  /** Last day that is paid for elsewhere; null where nothing is. */
  lastDay: TokyoDate | null;
};

/** Tells somebody whom the secretariat has brought over what they have here, and that they are asked before anything begins. */
export function broughtOverLetter(
  { addressed, community, number, source, plan, lastDay }: BroughtOver,
  locale: Locale,
): LetterWords {
  const day = lastDay && formatJapaneseDate(lastDay, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】会員サイトの引っ越しのご案内（会員番号 ${number}）`,
        paragraphs: [
          addressed,
          `「${source}」でご参加いただいている皆さまを、${community.ja}の新しい会員サイトへお迎えしています。あなたの会員番号は ${number} です。`,
          day
            ? `お支払い済みの「${plan.ja}」は、${day}までそのままご利用いただけます。このサイトから請求されることはなく、自動で更新されることもありません。`
            : '会費はかかりません。このサイトから請求されることはありません。',
          '下のボタンから、このメールアドレスでログインしてください。会員規約とプライバシーポリシーをご確認いただき、同意されると引き継ぎが完了します。',
          '引き継ぎを希望されない場合やお心当たりのない場合は、このメールにご返信ください。登録を取り消します。',
        ],
        button: 'ログインして確認する',
      }
    : {
        subject: `${community.en}: our members' site is moving (member number ${number})`,
        paragraphs: [
          `Dear ${addressed},`,
          `Everybody who takes part through "${source}" is welcome on the new site of ${community.en}. Your member number is ${number}.`,
          day
            ? `"${plan.en}", which you have paid for, stays open until ${day}. This site charges nothing for it, and it does not renew by itself.`
            : 'Your membership costs nothing. This site charges you nothing.',
          'Please sign in with this e-mail address by the button below. Once you have read and agreed to the terms and the privacy policy, the move is complete.',
          'If you do not want to be brought over, or do not know about this, please reply to this mail and we will remove the entry.',
        ],
        button: 'Sign in and look',
      };
}

/** What was paid for elsewhere is over: nothing goes on by itself, and whoever likes goes on here. */
export function importedTermOverLetter(
  { addressed, community, plan }: { addressed: string; community: Bilingual; plan: Bilingual },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${plan.ja}」の期間が終わりました。続ける場合はお申し込みください`,
        paragraphs: [
          addressed,
          `以前のサービスでお支払いいただいた「${plan.ja}」の期間が終わりました。自動では更新されず、請求も発生していません。`,
          'これからは無料の会員としてご参加いただけます。会員番号はそのままです。',
          `「${plan.ja}」を続けてくださる場合は、下のボタンからお申し込みください。`,
        ],
        button: 'プランを見る',
      }
    : {
        subject: `${community.en}: "${plan.en}" has ended; would you like to go on?`,
        paragraphs: [
          `Dear ${addressed},`,
          `The time of "${plan.en}" that you paid for on the former service is over. It was not renewed and nothing was charged.`,
          'You are a member free of charge from now on, under the same number.',
          `If you would like to go on with "${plan.en}", please order it by the button below.`,
        ],
        button: 'See the plans',
      };
}
