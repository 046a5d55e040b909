import type { Bilingual, Locale } from '@enishi/kernel';

/** The words of a mail that carries one button. */
export type LinkLetter = {
  readonly subject: string;
  readonly paragraphs: string[];
  readonly buttonLabel: string;
};

/** Which situation a mailed link answers. The screen says the same in all of them; only the mail tells them apart. */
export type LetterKind = 'join' | 'already_member' | 'sign_in' | 'no_account' | 'change_email';

type Words = { subject: string; opening: string[]; buttonLabel: string };
type Place = { community: string; minutes: number };

const ignore: Bilingual = {
  ja: 'お心当たりがない場合は、このメールをそのまま削除してください。何も登録されず、どなたにもログインされません。',
  en: 'If you did not ask for this, simply delete this mail. Nothing is registered and nobody is signed in.',
};

const letters: Record<LetterKind, Record<Locale, (place: Place) => Words>> = {
  join: {
    ja: ({ community, minutes }) => ({
      subject: `【${community}】入会の手続きを続けてください`,
      opening: [
        `${community}に関心をお寄せいただき、ありがとうございます。`,
        `下のボタンを押すと、メールアドレスの確認が済み、入会の手続きに進みます。リンクは${minutes}分間、一度だけ使えます。`,
      ],
      buttonLabel: '入会の手続きへ進む',
    }),
    en: ({ community, minutes }) => ({
      subject: `Continue joining ${community}`,
      opening: [
        `Thank you for your interest in ${community}.`,
        `The button below confirms your address and takes you on to joining. It works once, for ${minutes} minutes.`,
      ],
      buttonLabel: 'Continue joining',
    }),
  },
  already_member: {
    ja: ({ community, minutes }) => ({
      subject: `【${community}】すでに登録されています`,
      opening: [
        `入会のお申し込みをいただきましたが、このメールアドレスはすでに${community}に登録されています。あらためて入会していただく必要はありません。`,
        `下のボタンから、そのままログインできます。リンクは${minutes}分間、一度だけ使えます。`,
      ],
      buttonLabel: 'ログインする',
    }),
    en: ({ community, minutes }) => ({
      subject: `You already have an account at ${community}`,
      opening: [
        `Somebody asked to join ${community} with this address. It is registered already, so there is no need to join again.`,
        `The button below signs you in. It works once, for ${minutes} minutes.`,
      ],
      buttonLabel: 'Sign in',
    }),
  },
  sign_in: {
    ja: ({ community, minutes }) => ({
      subject: `【${community}】ログイン用のリンク`,
      opening: [
        `下のボタンを押すと、${community}にログインします。リンクは${minutes}分間、一度だけ使えます。`,
      ],
      buttonLabel: 'ログインする',
    }),
    en: ({ community, minutes }) => ({
      subject: `Your sign-in link for ${community}`,
      opening: [`The button below signs you in to ${community}. It works once, for ${minutes} minutes.`],
      buttonLabel: 'Sign in',
    }),
  },
  no_account: {
    ja: ({ community, minutes }) => ({
      subject: `【${community}】このメールアドレスはまだ登録されていません`,
      opening: [
        `ログインのお申し込みをいただきましたが、このメールアドレスは${community}にまだ登録されていません。別のアドレスで登録されている場合は、そちらでお試しください。`,
        `はじめての方は、下のボタンから無料で入会できます。リンクは${minutes}分間、一度だけ使えます。`,
      ],
      buttonLabel: '入会の手続きへ進む',
    }),
    en: ({ community, minutes }) => ({
      subject: `No account yet at ${community}`,
      opening: [
        `Somebody asked to sign in to ${community} with this address, but it is not registered yet. If you joined with another address, please use that one.`,
        `New here? The button below lets you join free of charge. It works once, for ${minutes} minutes.`,
      ],
      buttonLabel: 'Continue joining',
    }),
  },
  change_email: {
    ja: ({ community, minutes }) => ({
      subject: `【${community}】新しいメールアドレスの確認`,
      opening: [
        `下のボタンを押すと、今後のご連絡先がこのメールアドレスに変わります。リンクは${minutes}分間、一度だけ使えます。`,
      ],
      buttonLabel: 'このアドレスに変更する',
    }),
    en: ({ community, minutes }) => ({
      subject: `Confirm your new address at ${community}`,
      opening: [
        `The button below makes this the address we write to. It works once, for ${minutes} minutes.`,
      ],
      buttonLabel: 'Use this address',
    }),
  },
};

/** The mail for a link, in the language of the page on which it was asked for. */
export function linkLetter(kind: LetterKind, locale: Locale, place: Place): LinkLetter {
  const { subject, opening, buttonLabel } = letters[kind][locale](place);
  return { subject, paragraphs: [...opening, ignore[locale]], buttonLabel };
}
