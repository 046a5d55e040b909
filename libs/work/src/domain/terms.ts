import { formatJapaneseDate, formatTokyoInstant, formatTokyoSpan } from '@enishi/japan';
import { formatYen, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate, Yen } from '@enishi/kernel';
import { callOffRuleOn } from './call-off.ts';
import { consultationWords, freelanceLine } from './consultation.ts';
import type { Employment } from './employment.ts';

/** What the terms of one place say. `reward` in yen, tax included; days of Tokyo, instants in UTC. */
export type TermsFacts = {
  readonly orderer: Bilingual;
  readonly worker: string;
  readonly company: string;
  readonly entrustedAt: Date;
  readonly title: string;
  readonly steps: readonly string[];
  readonly place: string;
  readonly contact: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly reward: Yen;
  readonly inspectedBy: TokyoDate;
  readonly dueOn: TokyoDate;
  /** Percent of the reward that is owed where it is called off late; 0 or left out for none. */
  readonly callOffPercent?: number;
  /** The day to which it moves when the weather is too bad; null or left out where none was named. */
  readonly substituteDay?: TokyoDate | null;
  /** Until when somebody experienced has to be found with whom a beginner comes; null or left out where the gig does not ask. */
  readonly companionBy?: Date | null;
  /** How an accident is covered; null or left out where it was published before that was asked for. */
  readonly insurance?: Bilingual | null;
};

/** The same with what employment says beside it; `callOffPercent` of the promised wage where the company calls off late. */
export type PaperFacts = TermsFacts & {
  readonly day: TokyoDate;
  readonly employment: Employment | null;
  readonly callOffPercent: number;
  readonly placementNumber: string | null;
};

/** A line of the paper: what it is about, and what it says. */
export type TermsLine = { readonly label: string; readonly text: string };

/**
 * What is told to somebody at once when work is entrusted to them (取引条件の明示): parties, day, content, when, where, inspection, amount and day of payment, and that it is entrusted
 * onwards from a company (フリーランス・事業者間取引適正化等法3条1項, 同施行規則1条). The lines are frozen as they were told.
 */
export function termsLines(facts: TermsFacts, locale: Locale): TermsLine[] {
  const { company, title, steps, place, contact, startsAt, endsAt, reward } = facts;
  const entrusted = formatTokyoInstant(facts.entrustedAt, locale);
  const [inspected, due] = [facts.inspectedBy, facts.dueOn].map((day) => formatJapaneseDate(day, locale));
  const span = formatTokyoSpan(startsAt, endsAt, locale);
  const companion = facts.companionBy ? formatTokyoInstant(facts.companionBy, locale) : null;
  const content = [title, ...steps.map((step, at) => `${at + 1}. ${step}`)].join('\n');
  return locale === 'ja'
    ? [
        line('発注する人', facts.orderer.ja),
        line('引き受ける人', `${facts.worker} 様`),
        line('もとの依頼', `${company}から引き受けた仕事を、あなたにお願いするものです（再委託）。`),
        line('お願いした日', entrusted),
        line('仕事の内容', content),
        line('日時', span),
        line('場所', `${place}（当日の窓口: ${contact}）`),
        line(
          '報酬',
          `${formatYen(reward, locale)}（消費税込み）。ここから手数料などを差し引くことはありません。`,
        ),
        line('検査の期日', `${inspected}。完了の報告がこれより遅いときは、報告から3日以内。`),
        line('支払いの期日', `${due}。検査や評価を待たずに、この日に支払います。`),
        ...calledOffLines(facts, locale),
        ...(companion
          ? [
              line(
                'はじめての方',
                `慣れた人（このしごとの経験が確かめられた方）と一緒に入っていただきます。${companion}までに慣れた人が決まらないときは、はじめての方へのお願いはなくなります。報酬は発生せず、お金もかかりません。`,
              ),
            ]
          : []),
        ...(facts.insurance ? [line('けがへの備え', facts.insurance.ja)] : []),
        line(
          '契約の種類',
          '業務委託（雇用ではありません）。進め方はあなたが決め、道具の貸し出しは場所ごとにご案内します。',
        ),
        line('困ったときの相談先', consultationWords(freelanceLine).ja),
      ]
    : [
        line('Ordered by', facts.orderer.en),
        line('Taken on by', facts.worker),
        line('From whom', `Work that was taken on from ${company} and is entrusted onwards to you.`),
        line('Entrusted on', entrusted),
        line('What', content),
        line('When', span),
        line('Where', `${place} (ask for: ${contact})`),
        line('Reward', `${formatYen(reward, locale)}, consumption tax included. Nothing is taken off it.`),
        line('Looked at by', `${inspected}; within three days of your report where that comes later.`),
        line('Paid on', `${due}. Payment waits for no review.`),
        ...calledOffLines(facts, locale),
        ...(companion
          ? [
              line(
                'Beginners',
                `They come with somebody whose experience in this work was verified. Where nobody is found by ${companion}, a beginner's place ends: no reward falls due, and nothing is charged.`,
              ),
            ]
          : []),
        ...(facts.insurance ? [line('In an accident', facts.insurance.en)] : []),
        line(
          'Kind of contract',
          'Service contract (業務委託), no employment. How you do it is yours to decide.',
        ),
        line('Whom to ask in trouble', consultationWords(freelanceLine).en),
      ];
}

/** What is owed for a call-off, and to which day it moves, where either was agreed. */
function calledOffLines(
  { callOffPercent = 0, startsAt, substituteDay }: TermsFacts,
  locale: Locale,
): TermsLine[] {
  const { hours } = callOffRuleOn(tokyoDateOf(startsAt));
  const day = substituteDay ? formatJapaneseDate(substituteDay, locale) : null;
  const owed =
    locale === 'ja'
      ? line(
          '取りやめたとき',
          `始まりの${hours}時間前を過ぎてから、天候や会社の都合で取りやめたときは、報酬の${callOffPercent}%を支払います。`,
        )
      : line(
          'Where it is called off',
          `Later than ${hours} hours before the beginning, for weather or other reasons of the company, ${callOffPercent} percent of the reward are paid.`,
        );
  const moved =
    locale === 'ja'
      ? line(
          '予備日',
          `天候が悪いときは${day}の同じ時刻に移すことがあります。そのときは改めて条件をお知らせし、お返事をうかがいます。お返事がなければ、引き受けたことにはなりません。`,
        )
      : line(
          'Substitute day',
          `In bad weather it may move to ${day} at the same time. You are then told the terms anew and asked; without your yes you have not taken it.`,
        );
  return [...(callOffPercent > 0 ? [owed] : []), ...(day ? [moved] : [])];
}

const line = (label: string, text: string): TermsLine => ({ label, text });

/** The same as one text, over which the fingerprint is taken. */
export const termsText = (lines: readonly TermsLine[]): string =>
  lines.map(({ label, text }) => `${label}: ${text}`).join('\n');

export const termsHeading: Bilingual = { ja: '取引条件のお知らせ', en: 'Terms of this work' };

/** Who stands in the terms before somebody has taken the place. */
export const nobodyYet: Bilingual = { ja: '（お名前）', en: '(your name)' };
