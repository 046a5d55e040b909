import { formatTokyoInstant } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';
import { hostRoleWords } from './event-host.ts';
import type { HostRole, HostShowing } from './event-host.ts';

/** What the letter to a company says that an event on the site names. */
export type HostLetter = {
  readonly greeting: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
  readonly startsAt: Date;
  readonly roles: readonly HostRole[];
  readonly showing: Exclude<HostShowing, 'withdrawn'>;
};

const shownAs: Readonly<Record<HostLetter['showing'], Bilingual>> = {
  linked: {
    ja: 'お名前から、御社の公開ページを見られるようにしています。',
    en: 'Your name there leads to your public page.',
  },
  plain: {
    ja: '御社の公開ページが公開されていないため、お名前だけを載せています。',
    en: 'As your public page is not published, only your name stands there.',
  },
  hidden: {
    ja: '御社の公開ページが公開されていないため、お名前はまだ載っていません。公開ページを公開すると載ります。',
    en: 'As your public page is not published, your name does not stand there yet. It will once you publish the page.',
  },
};

/** To a company that an event names: as what, how it is shown, and where it takes its name off. */
export function hostNamedLetter(
  { greeting, community, title, startsAt, roles, showing }: HostLetter,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const when = formatTokyoInstant(startsAt, locale);
  const as = roles.map((role) => hostRoleWords[role][locale]).join(locale === 'ja' ? '・' : ' and ');
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」の${as}としてのご紹介について`,
        paragraphs: [
          greeting,
          `「${title.ja}」（${when}）を公開しました。御社を${as}としてご紹介します。`,
          shownAs[showing].ja,
          'お心当たりがないときや、載せたくないときは、下のボタンの画面でいつでもお名前を外せます。',
        ],
        button: '掲載を確認する',
      }
    : {
        subject: `${community.en}: you are named as ${as} of "${title.en}"`,
        paragraphs: [
          greeting,
          `"${title.en}" (${when}, Japan time) is on the site and names you as ${as}.`,
          shownAs[showing].en,
          'If this is a mistake, or you do not wish to be named, you can take your name off at any time behind the button below.',
        ],
        button: 'See how you are named',
      };
}
