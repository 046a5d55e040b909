import { Refusal, machine, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Locale, Result } from '@enishi/kernel';

import { beginningOf } from './simple-text.ts';

/** Who may read all of a post: everybody, every member, or members whose plan gives the privilege `member_posts`. */
export type Audience = 'public' | 'members' | 'privileged';

/** The benefit of a plan that opens privileged posts. */
export const postPrivilege = 'member_posts';

/** A post is written (`draft`), to be read (`published`), or taken off the site again (`withdrawn`). */
export type PostState = 'draft' | 'published' | 'withdrawn';

/** What was published may be withdrawn and come back; it is never a draft again, since people have read it. */
export const postMachine = machine<PostState>({
  draft: ['published'],
  published: ['withdrawn'],
  withdrawn: ['published'],
});

/** A post as it is written. English may be left out: then English readers get the Japanese. */
export type PostDraft = {
  readonly titleJa: string;
  readonly titleEn: string | null;
  readonly bodyJa: string;
  readonly bodyEn: string | null;
  readonly audience: Audience;
};

/** What is known of a reader. */
export type PostReader = { readonly isMember: boolean; readonly isPrivileged: boolean };

const longestTitle = 120;
const longestBody = 100_000;
/** Paragraphs that everybody may read of a post that is not for them. */
const shownOfGated = 2;

/** What was typed, tidied. Refusals: POST_TEXT_MISSING, POST_TEXT_TOO_LONG (facts `field`, `most`), POST_ENGLISH_HALF. */
export function readPostDraft(typed: PostDraft): Result<PostDraft> {
  const no = (code: string, field: string, most = 0) =>
    refused(new Refusal('invalid', code, { field, most }));
  const titleJa = readOneLine(typed.titleJa);
  const titleEn = readOneLine(typed.titleEn ?? '') || null;
  const bodyJa = readLines(typed.bodyJa);
  const bodyEn = readLines(typed.bodyEn ?? '') || null;
  if (titleJa === '') return no('POST_TEXT_MISSING', 'titleJa');
  if (bodyJa === '') return no('POST_TEXT_MISSING', 'bodyJa');
  if ((titleEn === null) !== (bodyEn === null))
    return no('POST_ENGLISH_HALF', titleEn === null ? 'titleEn' : 'bodyEn');
  for (const [field, text, most] of [
    ['titleJa', titleJa, longestTitle],
    ['titleEn', titleEn ?? '', longestTitle],
    ['bodyJa', bodyJa, longestBody],
    ['bodyEn', bodyEn ?? '', longestBody],
  ] as const)
    if ([...text].length > most) return no('POST_TEXT_TOO_LONG', field, most);
  return ok({ titleJa, titleEn, bodyJa, bodyEn, audience: typed.audience });
}

/** Whether a reader may read all of a post. */
export function mayRead(audience: Audience, { isMember, isPrivileged }: PostReader): boolean {
  if (audience === 'public') return true;
  return audience === 'members' ? isMember : isPrivileged;
}

/** The words of a post in a reader's language; only the beginning of them where it is not for this reader. */
export function postFor(
  post: PostDraft,
  reader: PostReader,
  wanted: Locale,
): { locale: Locale; title: string; body: string; whole: boolean } {
  const { titleEn, bodyEn } = post;
  const english = wanted === 'en' && titleEn !== null && bodyEn !== null;
  const body = english ? bodyEn : post.bodyJa;
  const may = mayRead(post.audience, reader);
  const shown = may ? body : beginningOf(body, shownOfGated);
  return {
    locale: english ? 'en' : 'ja',
    title: english ? titleEn : post.titleJa,
    body: may ? body : cutShort(shown),
    whole: may,
  };
}

/** A first paragraph may be the whole text: nobody is shown more than this many letters of what is not for them. */
const mostShown = 400;

function cutShort(text: string): string {
  const letters = [...text];
  return letters.length <= mostShown ? text : `${letters.slice(0, mostShown).join('')}…`;
}
