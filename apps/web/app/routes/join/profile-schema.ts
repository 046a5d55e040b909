import { toFullWidthKatakana, isKatakanaName, normaliseDigits } from '@enishi/japan';
import { ageOn, isTokyoDate, tokyoDate } from '@enishi/kernel';
import * as z from 'zod/mini';
import type { ProblemKey } from '../../forms/problem.ts';
import * as rules from '../../forms/rules.ts';

type Circumstances = { guardianConsentAge: number; today: string; planKey?: string | null };

const nameLimit = 60;
const adultAge = 18;
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * What the profile form must hold before it is worth asking the API, which has the last word. Kana is folded, never
 * refused for being hiragana, and may stay empty for a name without Japanese characters.
 */
export function profileSchema({ guardianConsentAge, today }: Circumstances) {
  return z
    .object({
      familyName: rules.text(nameLimit),
      givenName: rules.text(nameLimit),
      familyKana: rules.optionalText(nameLimit),
      givenKana: rules.optionalText(nameLimit),
      birthYear: rules.optionalText(8),
      birthMonth: rules.optionalText(4),
      birthDay: rules.optionalText(4),
      prefecture: rules.choice(),
      tie: rules.choice(),
      newsletter: rules.tick(),
      guardianEmail: rules.optionalText(254),
    })
    .check(
      z.refine((form) => kanaFits(form.familyKana, form.familyName), {
        error: kanaProblem,
        path: ['familyKana'],
        when: always,
      }),
      z.refine((form) => kanaFits(form.givenKana, form.givenName), {
        error: kanaProblem,
        path: ['givenKana'],
        when: always,
      }),
      z.refine((form) => birthDateOf(form) !== null, {
        error: key('birthDate'),
        path: ['birthYear'],
        when: always,
      }),
      z.refine((form) => (birthDateOf(form) ?? '') < today, {
        error: key('birthDateFuture'),
        path: ['birthYear'],
        when: always,
      }),
      z.refine(
        (form) =>
          !needsGuardian(form, { guardianConsentAge, today }) ||
          /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.guardianEmail.normalize('NFKC')),
        {
          error: ({ input }) =>
            key((input as { guardianEmail?: string } | undefined)?.guardianEmail ? 'emailShape' : 'required'),
          path: ['guardianEmail'],
          when: always,
        },
      ),
    );
}

type BirthParts = { birthYear?: string; birthMonth?: string; birthDay?: string };

/** The day three fields spell, full-width digits welcome, or null when no such day exists. */
export function birthDateOf({ birthYear = '', birthMonth = '', birthDay = '' }: BirthParts): string | null {
  const [year, month, day] = [birthYear, birthMonth, birthDay].map((part) =>
    normaliseDigits(part).replace(/\D/g, ''),
  );
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isTokyoDate(text) ? text : null;
}

/**
 * Whether the form asks for a guardian: required under the consent age; optional for a minor on the way to a paid plan,
 * for which a guardian's agreement is needed anyway (adult from 18: 民法4条).
 */
export function guardianAsked(
  parts: BirthParts,
  circumstances: Circumstances,
): 'required' | 'optional' | null {
  if (needsGuardian(parts, circumstances)) return 'required';
  const minor = needsGuardian(parts, { ...circumstances, guardianConsentAge: adultAge });
  return minor && circumstances.planKey ? 'optional' : null;
}

/** Whether a guardian has to agree (under the community's consent age today). */
export function needsGuardian(parts: BirthParts, { guardianConsentAge, today }: Circumstances): boolean {
  const birth = birthDateOf(parts);
  return birth !== null && birth <= today && ageOn(tokyoDate(birth), tokyoDate(today)) < guardianConsentAge;
}

function kanaFits(kana = '', name = ''): boolean {
  if (kana.trim() === '') return !japanese.test(name);
  return isKatakanaName(toFullWidthKatakana(kana.trim()));
}

function kanaProblem({ input, path }: { input?: unknown; path?: readonly PropertyKey[] }): ProblemKey {
  const typed = (input as Record<string, string> | undefined)?.[String(path?.[0])] ?? '';
  return typed.trim() === '' ? 'required' : 'kana';
}

function key(name: ProblemKey): ProblemKey {
  return name;
}

function always(): boolean {
  return true;
}
