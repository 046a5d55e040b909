import { Refusal, yen } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { DeskPlan, DeskPlanStory } from '../../../actions/list-desk-plans.ts';
import type { DraftReview } from '../../../actions/review-plan-draft.ts';
import type { PlanDraftTerms } from '../../../domain/plan-draft.ts';
import { planState } from '../../../domain/plan-state.ts';
import type { PriceReduction } from '../../../domain/plan-price.ts';
import type { PlanPrice } from '../../../domain/plan.ts';
import type { PlanDraft } from '../../../store/plan-draft.entity.ts';
import { planType, pricesType } from './plan.type.ts';
import type {
  DeskPlanStoryType,
  DeskPlanType,
  PlanDraftHeadType,
  PlanDraftInput,
  PlanDraftType,
} from './plan-editor.type.ts';

export function deskPlanType({ plan, count, payers, draftId }: DeskPlan): DeskPlanType {
  const { key, name, kind, version, taxCategory, taxNote, active } = plan;
  return {
    ...{ key, name, kind, version, active, taxCategory, taxNote, draftId, memberCount: count },
    state: planState(plan),
    prices: pricesType(plan.prices),
    payers: payers.map(({ interval, amount, reduction, people, leaving, version: at }) => ({
      ...{ interval, amount, reduction, people, leaving },
      version: at,
    })),
  };
}

export function deskPlanStoryType({ versions, turns, ...listed }: DeskPlanStory): DeskPlanStoryType {
  return {
    plan: deskPlanType(listed),
    versions: [...versions].reverse().map(({ version, publishedAt, movesFrom, terms }) => ({
      ...{ version, publishedAt, movesFrom },
      plan: planType(terms),
    })),
    turns: turns.map(({ id, kind, version, actor, reason, at }) => ({
      id,
      kind,
      version,
      actor,
      reason,
      at,
    })),
  };
}

export function planDraftHeadType({
  id,
  terms,
  editedBy,
  editedAt,
}: PlanDraft<{ name: Bilingual }>): PlanDraftHeadType {
  return { id, name: terms.name, editedBy, editedAt };
}

export function planDraftType({ draft, preview, revision: changes, ...review }: DraftReview): PlanDraftType {
  const { id, planKey, revision, editedBy, editedAt, terms } = draft;
  return {
    ...{ id, planKey, revision, editedBy, editedAt, open: terms.open },
    plan: planType({ ...terms, key: planKey ?? 'draft', position: 0 }),
    faults: review.faults.map((fault) => ({ ...fault })),
    preview: preview.map(planType),
    changes: changes && {
      changes: changes.changes,
      prices: changes.prices.map((change) => ({ ...change })),
      better: changes.better.map((benefit) => ({ ...benefit })),
      lesser: changes.lesser.map((benefit) => ({ ...benefit })),
    },
    groups: review.groups.map((group) => ({ ...group })),
    ...{ earliestMove: review.earliestMove, noticeDays: review.noticeDays },
  };
}

/** Longest list of privileges, and longest text of any field: far above what is sensible, so that a draft stays a draft. */
const most = { benefits: 40, text: 500 };

/** A draft as typed; refuses only what no form sends (INPUT_INVALID). */
export function draftTermsOf(input: PlanDraftInput): PlanDraftTerms {
  const text = (typed: string): string => typed.normalize('NFC').trim();
  const pair = (ja: string, en: string) => ({ ja: text(ja), en: text(en) });
  const optional = (ja: string, en: string) => (text(ja) || text(en) ? pair(ja, en) : null);
  const keys = input.benefits.map(({ key }) => key);
  const texts = Object.values(input).filter((value) => typeof value === 'string');
  if (
    input.benefits.length > most.benefits ||
    new Set(keys).size !== keys.length ||
    keys.some((key) => !/^[a-z][a-z0-9_]{1,39}$/.test(key)) ||
    [...texts, ...input.benefits.flatMap(({ ja, en }) => [ja, en])].some(({ length }) => length > most.text)
  )
    throw new Refusal('invalid', 'INPUT_INVALID', { field: 'draft' });
  const free = input.kind === 'free';
  return {
    ...{ kind: input.kind, featured: input.featured, open: input.open, taxCategory: input.taxCategory },
    name: pair(input.nameJa, input.nameEn),
    summary: pair(input.summaryJa, input.summaryEn),
    eligibility: optional(input.eligibilityJa, input.eligibilityEn),
    taxNote: optional(input.taxReasonJa, input.taxReasonEn),
    yearFrom: free ? null : (input.yearFrom ?? null),
    prices: free ? [] : pricesOf(input),
    reductions: free ? [] : reductionsOf(input),
    benefits: input.benefits.map(({ key, ja, en, included, amount }) => ({
      ...{ key, label: pair(ja, en), included },
      ...(amount === null || amount === undefined ? {} : { amount }),
    })),
  };
}

function pricesOf({ monthly, yearly }: Pick<PlanDraftInput, 'monthly' | 'yearly'>): PlanPrice[] {
  return [
    ...(monthly ? [{ interval: 'month' as const, amount: yen(monthly) }] : []),
    ...(yearly ? [{ interval: 'year' as const, amount: yen(yearly) }] : []),
  ];
}

function reductionsOf({ reductions }: PlanDraftInput): PriceReduction[] {
  return reductions.map(({ kind, below, ...prices }) => ({
    kind,
    below: below ?? null,
    prices: pricesOf(prices),
  }));
}
