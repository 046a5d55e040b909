import { Refusal, allOf, ok, readOneLine, refused } from '@enishi/kernel';
import type { Bilingual, Result, TokyoDate } from '@enishi/kernel';
import { needsGuardianOn, schoolUntil } from '../working-age.ts';
import type { MinorGround } from '../working-age.ts';
import { sameTexts } from './article.ts';
import type { ArticleState, ArticleTexts } from './article.ts';

/** Whether and how whoever wrote an article is named beside it; `hidden` until they say otherwise, and again from the moment at which they take it back (個人情報保護法27条1項). */
export const namings = ['hidden', 'name', 'name_school'] as const;
export type Naming = (typeof namings)[number];
export type NamingWish = { readonly naming: Naming; readonly name: string; readonly school: string };
export const namingLimits = { name: 40, school: 60 } as const;

/** The words above the choice, kept with it: who is shown what, where, until when. */
export const namingWording: Bilingual = {
  ja: 'わたしが選んだ名前（と学校・所属）を、この記事を載せた募集の画面に、書いた人として表示することに同意します。募集の画面は誰でも見られます。表示は募集が載っている間で、いつでもやめられます。やめると、その時から表示されません。',
  en: 'I agree that the name (and school) that I chose is shown with the posting that carries this article, as who wrote it. Everybody can read that page. It is shown while the posting is, and I can stop it at any time; from that moment on it is not shown.',
};

/** A writer as the register knows them; `born` null where it does not know. */
type Writer = { readonly born: TokyoDate | null; readonly today: TokyoDate };

/** Nobody under age is named, since no guardian's consent to that is kept; nor whose age nobody knows. */
export const mayBeNamed = ({ born, today }: Writer): boolean =>
  born !== null && born <= today && !needsGuardianOn(born, today);

/**
 * Whether somebody may write for a company: everybody of age; under age as the community lets people work (`minors`): ARTICLE_TOO_YOUNG (`age`) where it does not, ARTICLE_CHILD up to the 31 March after the
 * fifteenth birthday, ARTICLE_PAPERS without proof of age and a guardian's consent in force; all forbidden. An age that nobody knows stops nobody from writing.
 */
export function mayWrite({ born, today }: Writer, minors: MinorGround): Result<null> {
  if (born === null || !needsGuardianOn(born, today)) return ok(null);
  if (!minors.accepted) return forbidden('ARTICLE_TOO_YOUNG');
  if (today <= schoolUntil(born, today)) return forbidden('ARTICLE_CHILD');
  return minors.papers ? ok(null) : forbidden('ARTICLE_PAPERS');
}

/** Reads how somebody wants to be named: ARTICLE_NAME_MINOR (forbidden), ARTICLE_NAME_MISSING and ARTICLE_NAME_LONG (`field`, `most`). Of whoever wants to stay hidden nothing is kept. */
export function readNaming(wish: NamingWish, writer: Writer): Result<NamingWish> {
  if (wish.naming === 'hidden') return ok({ naming: 'hidden', name: '', school: '' });
  if (!mayBeNamed(writer)) return forbidden('ARTICLE_NAME_MINOR');
  return allOf({
    naming: ok(wish.naming),
    name: line('name', wish.name),
    school: wish.naming === 'name_school' ? line('school', wish.school) : ok(''),
  });
}

function line(field: keyof typeof namingLimits, typed: string): Result<string> {
  const [text, most] = [readOneLine(typed), namingLimits[field]];
  if (text === '') return refused(new Refusal('invalid', 'ARTICLE_NAME_MISSING', { field }));
  return [...text].length <= most
    ? ok(text)
    : refused(new Refusal('invalid', 'ARTICLE_NAME_LONG', { field, most }));
}

const forbidden = (code: string): Result<never> => refused<never>(new Refusal('forbidden', code));

/** Who is named beside a posting. */
export type NamedAuthor = { readonly name: string; readonly school: string | null };
type Written = ArticleTexts & NamingWish & { readonly state: ArticleState; readonly memberId: string | null };

/** Who is named beside the texts of a posting: a writer who wants it, of an article that was checked and stands there as they wrote it. Nobody answers for words that are not theirs. */
export function authorBeside(posting: ArticleTexts, article: Written | null): NamedAuthor | null {
  if (!article || article.state !== 'checked' || article.memberId === null) return null;
  if (article.naming === 'hidden' || !sameTexts(posting, article)) return null;
  return { name: article.name, school: article.naming === 'name_school' ? article.school : null };
}
