import type { Bilingual, Locale } from '@enishi/kernel';
import type { LetterWords } from '../../letters.ts';

type Hidden = { greeting: string; community: Bilingual; reason: string };

/** The secretariat took a company's page out of sight, and why. */
export function pageHiddenLetter({ greeting, community, reason }: Hidden, locale: Locale): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】会社の公開ページを非表示にしました`,
        paragraphs: [
          greeting,
          '事務局で確認し、貴社の公開ページを非表示にしました。企業一覧にも表示されません。',
          `理由: ${reason}`,
          '内容を直したら、このメールに返信してお知らせください。確認のうえ、表示を再開します。会員の契約や特典、料金は変わりません。',
        ],
        button: '公開ページの編集を開く',
      }
    : {
        subject: `${community.en}: your company’s public page was hidden`,
        paragraphs: [
          greeting,
          'The secretariat has looked at your company’s public page and hidden it; it is not in the directory either.',
          `Reason: ${reason}`,
          'Please mend it and answer this mail, so that it can be shown again. Your plan, its benefits and its fee stay as they are.',
        ],
        button: 'Open the page to mend it',
      };
}
