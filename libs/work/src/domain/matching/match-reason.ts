import type { Bilingual } from '@enishi/kernel';
import type { MatchTerm, TermFacts, TermLine } from './match-terms.ts';

/** A term in a sentence that anybody understands; null where it says nothing. It depends on what was kept of the term alone. */
export function reasonOf({ term, facts, contribution }: TermLine): Bilingual | null {
  return contribution > 0 ? (sentences[term](facts) ?? null) : null;
}

/** The reasons of a score, what counts most first. */
export function reasonsOf(lines: readonly TermLine[]): { term: MatchTerm; text: Bilingual }[] {
  return [...lines]
    .sort((a, b) => b.contribution - a.contribution)
    .flatMap((line) => {
      const text = reasonOf(line);
      return text ? [{ term: line.term, text }] : [];
    });
}

const both = (ja: string, en: string): Bilingual => ({ ja, en });
const ofKind = (facts: TermFacts, words: Readonly<Record<string, Bilingual>>): Bilingual | undefined =>
  words[String(facts.kind)];

const sentences: Readonly<Record<MatchTerm, (facts: TermFacts) => Bilingual | undefined>> = {
  skill: (facts) => {
    const { ja, en, level, works, companies } = facts;
    return ofKind(facts, {
      proved: both(
        `「${ja}」の経験があります（レベル${level}、${works}回・${companies}社）`,
        `Has done "${en}" (level ${level}, ${works} times, companies: ${companies})`,
      ),
      said: both(`「${ja}」ができると登録しています`, `Says that "${en}" is something they can do`),
      beginner: both('はじめての方も引き受けられるしごとです', 'Beginners are welcome'),
    });
  },
  adjacent: ({ ja, en }) =>
    both(`「${ja}」ができる方に向いているしごとです`, `Suits people who can do "${en}"`),
  area: (facts) =>
    ofKind(facts, {
      here: both('登録した地域でのしごとです', 'In an area that was chosen'),
      near: both('登録した地域と同じ都道府県でのしごとです', 'In the prefecture of an area that was chosen'),
    }),
  slot: (facts) =>
    ofKind(facts, {
      whole: both('都合がよいと登録した時間です', 'At a time that was marked as free'),
      part: both('一部が、都合がよいと登録した時間です', 'Partly at a time that was marked as free'),
    }),
  interest: (facts) =>
    ofKind(facts, {
      again: both('「また行きたい」と答えた会社です', 'For a company they would work for again'),
      wants: both('しごとを希望すると登録しています', 'Has said that they would like gigs'),
    }),
  reliability: ({ accepted, taken }) =>
    both(
      `引き受けた${taken}回のうち、${accepted}回を終えています`,
      `Finished ${accepted} of ${taken} gigs that were taken on`,
    ),
  freshness: ({ shownDays }) =>
    Number(shownDays) <= 3 ? both('新しく出たしごとです', 'New on the board') : undefined,
  exploration: () => both('はじめのころの方に機会を広げています', 'A chance for somebody who has just begun'),
};
