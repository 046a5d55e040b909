import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { CompanyStanding } from '../company-states.ts';
import type { CompanyPageContent } from './company-page.ts';

/** Where a company's page stands: 非公開, 公開中, 事務局による非表示. */
export const pageStates = { draft: 'draft', published: 'published', hidden: 'hidden' } as const;
export type PageState = keyof typeof pageStates;

/** What decides about a page. */
export type PageFacts = { readonly published: CompanyPageContent | null; readonly hiddenAt: Date | null };

/** The state of a page; hidden by the desk comes before what the company wishes. */
export function pageState({ published, hiddenAt }: PageFacts): PageState {
  if (hiddenAt) return 'hidden';
  return published ? 'published' : 'draft';
}

/** Standings in which a company is shown to everybody: a current plan, and one that is unpaid within its grace. */
export const isShown = (standing: CompanyStanding): boolean => standing === 'current' || standing === 'grace';

/**
 * Whether a draft may be published. Refusals PAGE_HIDDEN_BY_DESK, PAGE_NEEDS_PLAN (conflict), PAGE_PURPOSE_MISSING and
 * PAGE_INDUSTRY_MISSING (fact `field`): what the directory shows of everybody.
 */
export function judgePublishing(
  draft: CompanyPageContent,
  { state, standing }: { state: PageState; standing: CompanyStanding },
): Result<CompanyPageContent> {
  if (state === 'hidden') return refused(new Refusal('conflict', 'PAGE_HIDDEN_BY_DESK'));
  if (!isShown(standing)) return refused(new Refusal('conflict', 'PAGE_NEEDS_PLAN'));
  if (draft.purpose === '')
    return refused(new Refusal('invalid', 'PAGE_PURPOSE_MISSING', { field: 'purpose' }));
  if (draft.industry === '')
    return refused(new Refusal('invalid', 'PAGE_INDUSTRY_MISSING', { field: 'industry' }));
  return ok(draft);
}
