import { legalForms, legalFormKeys } from './legal-forms.ts';
import type { LegalForm } from './legal-forms.ts';
import { kanaKey } from './kana.ts';
import { foldForSearch } from './search-fold.ts';

/** A company's name taken apart: 株式会社ドットカフェ is ドットカフェ with 株式会社 in front (前株), some have it behind (後株). */
export type CompanyName = {
  readonly name: string;
  /** Null for whoever has none: a sole trader, a town office, an association without legal personality. */
  readonly form: LegalForm | null;
  readonly place: 'before' | 'after';
};

const widths = (text: string): string => text.normalize('NFKC');

/** Everything that stands for a form, longest first, so that (一社) is not taken for (社). */
const spellings = legalFormKeys
  .flatMap((form) => {
    const { name, also = [], signs } = legalForms[form];
    const written = [name.ja, ...also, ...signs.map((sign) => `(${sign})`)];
    return written.map((spelling) => ({ form, spelling: widths(spelling) }));
  })
  .sort((a, b) => b.spelling.length - a.spelling.length);

/**
 * Takes the legal form off a name as it was typed, before or behind, in full, in brackets of any width or as one sign (㈱):
 * 「㈱ドットカフェ」, 「（株）ドットカフェ」 and 「ドットカフェ 株式会社」 are all ドットカフェ. The name itself stays as typed.
 */
export function readCompanyName(typed: string): CompanyName {
  const text = typed.normalize('NFC').replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
  for (const { form, spelling } of spellings) {
    const before = cutStart(text, spelling);
    if (before) return { name: before, form, place: 'before' };
    const after = cutEnd(text, spelling);
    if (after) return { name: after, form, place: 'after' };
  }
  return { name: text, form: null, place: 'before' };
}

/** The name in full, as it stands on papers: 株式会社ドットカフェ. */
export function formatCompanyName({ name, form, place }: CompanyName): string {
  if (!form) return name;
  const written = legalForms[form].name.ja;
  return place === 'before' ? `${written}${name}` : `${name}${written}`;
}

/** The key under which a company's name is found: its form does not matter, nor width, letter case or old kanji. */
export function companyNameKey(typed: string): string {
  return foldForSearch(readCompanyName(typed).name);
}

/** The key of its reading; the form's reading and the signs of bank transfers (カ), ｶ), ユ)) do not matter. */
export function companyKanaKey(typed: string): string {
  const key = kanaKey(widths(typed));
  const readings = legalFormKeys.flatMap((form) => {
    const { reading, bank } = legalForms[form];
    return [kanaKey(reading), ...bank.flatMap((sign) => [`(${sign})`, `${sign})`, `(${sign}`])];
  });
  for (const reading of readings.sort((a, b) => b.length - a.length)) {
    if (key.startsWith(reading) && key.length > reading.length) return key.slice(reading.length);
    if (key.endsWith(reading) && key.length > reading.length) return key.slice(0, -reading.length);
  }
  return key;
}

/** What is left behind a spelling at the start of a text, compared without regard to width. */
function cutStart(text: string, spelling: string): string | null {
  for (let taken = 1; taken < text.length; taken += 1) {
    const head = widths(text.slice(0, taken));
    if (head === spelling) return trimmed(text.slice(taken));
    if (!spelling.startsWith(head)) return null;
  }
  return null;
}

function cutEnd(text: string, spelling: string): string | null {
  for (let from = text.length - 1; from > 0; from -= 1) {
    const tail = widths(text.slice(from));
    if (tail === spelling) return trimmed(text.slice(0, from));
    if (!spelling.endsWith(tail)) return null;
  }
  return null;
}

const trimmed = (text: string): string | null => text.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '') || null;
