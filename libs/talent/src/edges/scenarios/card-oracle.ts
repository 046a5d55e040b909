import { newId } from '@enishi/kernel';
import { careerWords, shownCareers } from '../../domain/careers.ts';
import type { Career } from '../../domain/careers.ts';
import { evenWords } from '../../domain/card-search.ts';
import type { SoughtCard } from '../../domain/card-search.ts';
import type { CardRecipient, Meant } from '../../domain/card-recipient.ts';
import { shownAbout } from '../../domain/shared-card.ts';
import { talentRoles } from '../../domain/talent-record.ts';
import type { TalentRole } from '../../domain/talent-record.ts';
import { shownStyles, workStyles } from '../../domain/work-styles.ts';
import type { WorkStyle } from '../../domain/work-styles.ts';
import type { Item } from '../../domain/consent.ts';
import type { ListKey } from '../../store/consent.store.ts';

/** A stream of numbers from a seed, so that a try that fails can be tried again. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, and without, `below`. */
  upTo(below: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * below);
  }

  happens(percent: number): boolean {
    return this.upTo(100) < percent;
  }

  of<One>(all: readonly One[]): One {
    return all[this.upTo(all.length)]!;
  }

  some<One>(all: readonly One[], most: number): One[] {
    return [...new Set(Array.from({ length: this.upTo(most + 1) }, () => this.of(all)))];
  }
}

/** What is written differently and is the same, what only looks alike, and what only its pairs have in common. */
const pieces = [
  ...[
    '看護師',
    '看護の護師',
    '看護',
    '護師',
    '草刈り',
    '草取り',
    '除草',
    'ウェブ',
    'うぇぶ',
    'ｳｪﾌﾞ',
    'web',
    'ＷＥＢ',
    'Webサイト',
  ],
  ...[
    '髙橋',
    '高橋',
    '渡邉',
    '渡辺',
    '齋藤',
    '山﨑',
    '濱',
    '浜',
    '農業',
    '農作業',
    '作業',
    '業務',
    '雪かき',
    '翻訳',
    '通訳',
    'DX',
    'dx推進',
  ],
  ...[
    '、',
    '。',
    '・',
    ' ',
    '　',
    '(',
    '-',
    '#',
    '!',
    "'",
    '\\',
    '%',
    '_',
    '&',
    '|',
    ':*',
    '★',
    'が',
    'に',
    'の',
    'です',
    '3年',
    '３年',
    'Ａ',
    'b',
    '𠮷',
    '々',
  ],
] as const;

export const textOf = (chance: Chance, most: number): string =>
  Array.from({ length: chance.upTo(most) }, () => chance.of(pieces)).join('');

/** Everything about a card that decides whether a company finds it. */
export type OracleCard = {
  id: string;
  memberId: string;
  communityId: string;
  givenAt: Date;
  expiresAt: Date;
  state: 'in_force' | 'withdrawn';
  items: Item[];
  setAside: boolean;
  skillIds: string[];
  areas: string[];
  slots: number[];
  roles: TalentRole[];
  styles: WorkStyle[];
  careers: Career[];
  about: string | null;
  blocked: string[];
  /** Whom alone it is for; null: all companies. */
  to: CardRecipient | null;
};

type Ground = {
  communityId: string;
  now: Date;
  skillIds: readonly string[];
  areas: readonly string[];
  companies: readonly string[];
  plans: readonly string[];
};

/** Of a hundred cards about sixty are for some companies alone. */
function recipientOf(chance: Chance, { areas, companies, plans }: Ground): CardRecipient | null {
  const name = { ja: '', en: '' };
  if (chance.happens(40)) return null;
  if (chance.happens(40)) return { kind: 'area', key: chance.of(areas), name };
  if (chance.happens(60)) return { kind: 'plan', key: chance.of(plans), name };
  return { kind: 'one_company', key: chance.of(companies), name };
}

export function cardOf(chance: Chance, ground: Ground): OracleCard {
  const { communityId, now, skillIds, areas, companies } = ground;
  const hour = 3_600_000;
  return {
    ...{ id: newId(), memberId: newId(), communityId, state: chance.happens(90) ? 'in_force' : 'withdrawn' },
    givenAt: new Date(now.getTime() - chance.upTo(2_000) * hour),
    expiresAt: new Date(now.getTime() + (chance.upTo(2_000) - 200) * hour),
    items: [
      ...(['skills', 'areas'] as const),
      ...(chance.happens(80) ? (['about'] as const) : []),
      ...(chance.happens(80) ? (['styles', 'careers'] as const) : []),
    ],
    setAside: chance.happens(5),
    skillIds: chance.some(skillIds, 4),
    areas: chance.some(areas, 2),
    slots: chance.some(
      Array.from({ length: 21 }, (_, slot) => slot),
      6,
    ),
    roles: chance.some(talentRoles, 3),
    styles: chance.some(workStyles, 3),
    careers: chance.happens(30) ? [careerOf(chance), careerOf(chance)] : [],
    about: chance.happens(5) ? null : textOf(chance, 12) + (chance.happens(3) ? ' a@example.jp' : ''),
    blocked: chance.some(companies, 2),
    to: recipientOf(chance, ground),
  };
}

/** What it says is shown or not, and for whom it is stands in no index. */
const careerOf = (chance: Chance): Career => ({
  ...{ kind: 'main', what: textOf(chance, 5), field: chance.happens(50) ? textOf(chance, 3) : null },
  ...{ employer: '秘密の会社', employerKey: '秘密の会社', since: null, until: null, sideJob: null },
  ...{ shown: chance.happens(60), keptFrom: true },
});

/** A wish in words: pieces of what people write, cut anywhere, also in the middle of a word. */
export function wishOf(chance: Chance): string {
  const word = () => {
    const characters = [...textOf(chance, 4)];
    const from = chance.upTo(characters.length);
    return characters.slice(from, from + 1 + chance.upTo(6)).join('');
  };
  return Array.from({ length: 1 + chance.upTo(3) }, word).join(chance.of([' ', '　', '、']));
}

export type Asking = { company: Meant; people: readonly string[] };

/** A card with what is asked of it again and again. */
type Laid = OracleCard & { readonly lines: readonly string[]; readonly says: readonly string[] };

/** What has to come out in a community at an instant, by looking at every card with every question: no index, no tokens, no SQL. */
export class Oracle {
  private readonly cards: readonly Laid[];

  constructor(cards: readonly OracleCard[], communityId: string, now: Date) {
    this.cards = cards
      .filter((card) => card.communityId === communityId && !card.setAside)
      .filter(({ state, expiresAt }) => state === 'in_force' && expiresAt > now)
      .sort((a, b) => b.givenAt.getTime() - a.givenAt.getTime() || (a.id < b.id ? 1 : -1))
      .map((card) => ({
        ...card,
        lines: evenWords(
          [
            shownAbout(card.items, card.about) ?? '',
            careerWords(shownCareers(card.items, card.careers)),
          ].join(' '),
        ).split(' '),
        says: [
          ...card.skillIds.map((id) => `skill ${id}`),
          ...card.areas.map((code) => `area ${code}`),
          ...card.slots.map((slot) => `slot ${slot}`),
          ...card.roles.map((role) => `role ${role}`),
          ...shownStyles(card.items, card.styles).map((style) => `style ${style}`),
        ],
      }));
  }

  /** The last given first. */
  found({ company, people }: Asking, sought: SoughtCard): Laid[] {
    return this.cards.filter(
      (card) =>
        fits(card, sought) &&
        !people.includes(card.memberId) &&
        !card.blocked.includes(company.id) &&
        means(card.to, company),
    );
  }
}

/** Said anew, beside the rule that the program has for it. */
function means(to: CardRecipient | null, { id, area, planKey }: Meant): boolean {
  if (to === null) return true;
  if (to.kind === 'area') return area === to.key;
  if (to.kind === 'plan') return planKey === to.key;
  return to.key === id;
}

function fits(card: Laid, { words, skillId, area, slot, role, style = null }: SoughtCard): boolean {
  if (skillId !== null && !card.skillIds.includes(skillId)) return false;
  if (area !== null && !card.areas.includes(area)) return false;
  if (slot !== null && !card.slots.includes(slot)) return false;
  if (role !== null && !card.roles.includes(role)) return false;
  if (style !== null && !card.says.includes(`style ${style}`)) return false;
  return words.every(
    ({ word, others, skillIds, areas }) =>
      [word, ...others].some((one) => card.lines.some((run) => run.includes(one))) ||
      card.skillIds.some((id) => skillIds.includes(id)) ||
      card.areas.some((code) => areas.includes(code)),
  );
}

/** What the cards say, each with how many say it, in one order. */
export function countsOf(cards: readonly Laid[]): string[] {
  const counts = new Map<string, number>();
  for (const { says } of cards) for (const one of says) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, people]) => `${one} ${people}`).sort();
}

/** Those that come after a place in the list. */
export const past = (cards: readonly Laid[], after: ListKey | null): readonly Laid[] =>
  after === null
    ? cards
    : cards.filter(
        ({ givenAt, id }) =>
          givenAt < after.at || (givenAt.getTime() === after.at.getTime() && id < after.id),
      );

/** Every so many-th of them, by the ends of their ids. */
export const partOf = (cards: readonly Laid[], oneIn: number): Laid[] =>
  cards.filter(({ id }) => Number.parseInt(id.slice(-2), 16) % oneIn === 0);
