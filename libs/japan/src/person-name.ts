import type { Locale } from '@enishi/kernel';
import { romajiOf } from './romaji.ts';

/** A person's name as typed, with its reading. */
export type PersonName = {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana?: string;
  readonly givenKana?: string;
};

/**
 * 山田　花子 in Japanese (full-width space), "Hanako YAMADA" in English. English falls back to the name as typed when there
 * is no reading; a name typed in Latin letters is kept, with the family name in capitals.
 */
export function formatPersonName(name: PersonName, locale: Locale): string {
  if (locale === 'ja') return [name.familyName, name.givenName].filter(Boolean).join('　');
  const family = latin(name.familyName, name.familyKana).toUpperCase();
  return [capitalised(latin(name.givenName, name.givenKana)), family].filter(Boolean).join(' ');
}

/** Family name first; a name without a blank between stays whole. A comma means that the family name stands first too. */
export function partName(cell: string): [family: string, given: string] {
  const [family = '', ...given] = cell.trim().split(/[\s\u3000,、]+/u);
  return [family, given.join(' ')];
}

/**
 * The addressee of a letter or document: 様 for a person, 御中 for a company, never both and never twice.
 * English adds nothing.
 */
export function addressee(name: string, kind: 'person' | 'company', locale: Locale): string {
  const bare = name.replace(/[\s\u3000]*(?:様|御中|殿)$/u, '').trim();
  if (locale === 'en') return bare;
  return `${bare} ${kind === 'person' ? '様' : '御中'}`;
}

/** Words by which an organisation is known as one. */
const organisation =
  /株式会社|有限会社|合[同資名]会社|法人|[(（][株有][)）]|㈱|㈲|組合|協会|役場|役所|[都道府県]庁|大学|学校|病院|商工会/u;

/**
 * A name as Japanese documents address it when nobody said what kind it is: 御中 for what is evidently an organisation, 様 for
 * everybody else, and what was typed with an honorific (様, 御中, 殿, 上様) as it was typed.
 */
export function honoured(name: string): string {
  if (/(?:様|御中|殿)$/u.test(name.trim())) return name.trim();
  return `${name.trim()} ${organisation.test(name) ? '御中' : '様'}`;
}

function latin(written: string, kana: string | undefined): string {
  const isLatin = /^[\p{Script=Latin}\s.'’-]+$/u.test(written);
  return isLatin || !kana ? written : romajiOf(kana);
}

function capitalised(name: string): string {
  return name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}
