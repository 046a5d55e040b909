import { formatJapaneseDate } from '@enishi/japan';
import { Refusal, allOf, ok, readLines, refused } from '@enishi/kernel';
import type { Bilingual, Locale, Result, TokyoDate } from '@enishi/kernel';
import type { RecipientKind } from './consent.ts';

/** How somebody asked the secretariat to stop a consent. */
export const stopChannels = ['call', 'counter', 'letter'] as const;
export type StopChannel = (typeof stopChannels)[number];

/** How the desk made sure who asks: told what the register holds, called back at a known number, showed a document, or is known by sight. No number, no copy is kept. */
export const stopProofs = ['told_facts', 'called_back', 'document', 'known'] as const;
export type StopProof = (typeof stopProofs)[number];

/** Why a consent was stopped at the desk. `askedBy`: who asked for the person; empty where they asked themselves. */
export type DeskStop = {
  readonly channel: StopChannel;
  readonly proof: StopProof;
  readonly askedBy: string;
  readonly reason: string;
};

/** Longest texts, in characters as people count them. */
export const stopLimits = { askedBy: 60, reason: 300 } as const;

/** Reads what the desk typed. Refusals STOP_REASON_MISSING and STOP_TOO_LONG, each with `field`. */
export function readDeskStop({ channel, proof, askedBy, reason }: DeskStop): Result<DeskStop> {
  const read = allOf({ askedBy: within('askedBy', askedBy), reason: within('reason', reason) });
  if (!read.ok) return read;
  if (read.value.reason === '')
    return refused(new Refusal('invalid', 'STOP_REASON_MISSING', { field: 'reason' }));
  return ok({ channel, proof, ...read.value });
}

function within(field: keyof typeof stopLimits, typed: string): Result<string> {
  const [text, most] = [readLines(typed), stopLimits[field]];
  return [...text].length > most
    ? refused(new Refusal('invalid', 'STOP_TOO_LONG', { field, most }))
    : ok(text);
}

/** How letters and the desk call a recipient; `company` is its title where it is one, `some` what those companies are called by that a card without a name is for. */
export const recipientWords = (kind: RecipientKind, company: string, some: Bilingual | null): Bilingual => {
  const title = company || '会社';
  const words: Record<RecipientKind, Bilingual> = {
    company: { ja: title, en: company || 'the company' },
    secretariat: { ja: '事務局', en: 'the secretariat' },
    companies: { ja: '会員の会社', en: 'the companies of the community' },
    bearer: { ja: '技能パスポートを受け取った人', en: 'whoever has the passport' },
    fellows: { ja: '一緒に働いた会員', en: 'members who worked along' },
    word: { ja: 'ひとことの相手の方が見せた人', en: 'whoever is shown the word' },
    area: { ja: `${some?.ja ?? ''}の会社`, en: `companies in ${some?.en ?? ''}` },
    plan: { ja: `「${some?.ja ?? ''}」の会社`, en: `companies with “${some?.en ?? ''}”` },
    one_company: { ja: some?.ja ?? title, en: some?.en ?? 'the company' },
  };
  return words[kind];
};

const channelWords: Readonly<Record<StopChannel, Bilingual>> = {
  call: { ja: 'お電話', en: 'by telephone' },
  counter: { ja: '窓口', en: 'at the counter' },
  letter: { ja: 'お手紙', en: 'by letter' },
};

/** What a letter about a stop speaks of. `shown` and `to`: what was seen, by whom. */
export type StoppedConsent = DeskStop & {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly shown: Bilingual;
  readonly to: Bilingual;
  readonly on: TokyoDate;
};

/** To the person: what the desk has stopped on their word, and what to do if it was not theirs. */
export function deskStopLetter(
  { addressed, community, shown, to, on, channel, askedBy, reason }: StoppedConsent,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const day = formatJapaneseDate(on, locale);
  const way = channelWords[channel][locale];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${to.ja}に見せるのをやめました`,
        paragraphs: [
          addressed,
          `${day}、${way}で${askedBy ? `${askedBy}様から` : ''}お申し出をいただき、${to.ja}に見せるのをやめました。そのときから、相手は何も見られません。`,
          `見せていたもの：${shown.ja}`,
          `お申し出の内容：${reason}`,
          'お金は動いていません。もう一度見せたいときは、いつでもあらためて同意していただけます。',
          'お心当たりのない場合は、事務局にご連絡ください。',
        ],
        button: '見せている相手を見る',
      }
    : {
        subject: `${community.en}: ${to.en} sees nothing of you any more`,
        paragraphs: [
          `Dear ${addressed},`,
          `On ${day} we were asked ${way}${askedBy ? ` by ${askedBy}` : ''} to stop this, and did: from that moment ${to.en} sees nothing.`,
          `What was shown: ${shown.en}`,
          `What was asked: ${reason}`,
          'No money has moved. You can agree anew at any time.',
          'If this was not you, please tell the secretariat.',
        ],
        button: 'See whom I show something',
      };
}
