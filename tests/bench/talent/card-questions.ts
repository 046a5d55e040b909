import { areaOf, areas, crafts, skillIdOf, skills } from './seed-cards.ts';

/** What a company asks: a word, and of three questions two times each an area, a skill and a part of the week. */
export type Question = { word: string; skillId: string | null; area: string | null; slot: number | null };

/** Always the same, so that runs can be compared. */
export function questions(many: number): Question[] {
  let state = 20_261_128;
  const upTo = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const early = (places: number) => 1 + Math.floor(places * (upTo(1_000) / 1_000) ** 2);
  const sometimes = <One>(one: () => One): One | null => {
    const value = one();
    return upTo(100) < 60 ? value : null;
  };
  return Array.from({ length: many }, () => ({
    word: String(crafts[upTo(crafts.length)]),
    skillId: sometimes(() => skillIdOf(early(skills))),
    area: sometimes(() => areaOf(early(areas))),
    slot: sometimes(() => upTo(21)),
  }));
}

const pairs = (word: string): string[] => {
  const characters = [...word];
  return characters.slice(1).map((next, at) => `${characters[at]}${next}`);
};

/** The question as tokens (`tsquery`), each after a mark. */
export const tokensOf = ({ word, skillId, area, slot }: Question, mark = ''): string =>
  [
    ...pairs(word),
    ...(skillId === null ? [] : [`#s${skillId}`]),
    ...(area === null ? [] : [`#a${area}`]),
    ...(slot === null ? [] : [`#t${slot}`]),
  ]
    .map((token) => `'${mark}${token}'`)
    .join(' & ');
