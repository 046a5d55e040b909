import { type Interest, interests } from '@enishi/kernel';
import type { LetterInput, Shelf } from '../../gql/desk/graphql.ts';

const shelves: readonly Shelf[] = ['public', 'members', 'nowhere'];

/** A letter as the editor shows it. */
export type LetterFields = {
  subjectJa: string;
  subjectEn: string;
  bodyJa: string;
  bodyEn: string;
  planKeys: string[];
  prefectures: string[];
  ties: string[];
  interests: Interest[];
  shelf: Shelf;
};

export const blankLetter: LetterFields = {
  subjectJa: '',
  subjectEn: '',
  bodyJa: '',
  bodyEn: '',
  planKeys: [],
  prefectures: [],
  ties: [],
  interests: [],
  shelf: 'public',
};

/** What the editor posted; a box left unticked is simply not there. */
export function letterIn(form: FormData): LetterFields {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const several = (name: string) =>
    form.getAll(name).filter((value): value is string => typeof value === 'string');
  return {
    subjectJa: text('subjectJa'),
    subjectEn: text('subjectEn'),
    bodyJa: text('bodyJa'),
    bodyEn: text('bodyEn'),
    planKeys: several('planKeys'),
    prefectures: several('prefectures'),
    ties: several('ties'),
    interests: interests.filter((interest) => several('interests').includes(interest)),
    shelf: shelves.find((one) => one === text('shelf')) ?? 'public',
  };
}

/** The same as the API takes it: no English is not an empty English. */
export function letterInput({ subjectEn, bodyEn, ...letter }: LetterFields): LetterInput {
  return { ...letter, subjectEn: subjectEn.trim() || null, bodyEn: bodyEn.trim() || null };
}

/** `2027-02-08T09:30` as a clock in Japan shows it, as an instant; null for anything else. */
export function japanInstant(typed: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed)) return null;
  const at = new Date(`${typed}:00+09:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
