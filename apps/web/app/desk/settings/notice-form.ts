import type { LegalNoticeDraftQuery, OperatorKind } from '../../gql/desk/graphql.ts';

export type Draft = LegalNoticeDraftQuery['legalNoticeDraft'];
export type NoticeItem = Draft['items'][number];
export type SectionName = 'seller' | 'terms' | 'ending';

/** What an editor posts back: which button, and every text, so that nothing typed is lost whatever the answer. */
export type NoticeReturned = {
  act: 'publish' | SectionName;
  done: boolean;
  /** Saved even though publishing was refused. */
  kept?: boolean;
  version?: number | null;
  refusal?: string;
  /** Keys of the headings the API wants mended. */
  wrong: string[];
  values: Record<string, string>;
};

const ofSeller = new Set(['seller', 'responsible', 'address', 'phone', 'email']);
const ofEnding = new Set(['cancellation', 'environment', 'contract_term']);

/** The headings in three parts: who sells, at what terms, and how it ends. New headings fall under the terms. */
export function sectionOf(key: string): SectionName {
  if (ofSeller.has(key)) return 'seller';
  return ofEnding.has(key) ? 'ending' : 'terms';
}

/** Which button was pressed; anything unknown saves the first part only. */
export function actIn(fields: Record<string, string>): NoticeReturned['act'] {
  const { act } = fields;
  return act === 'publish' || act === 'terms' || act === 'ending' ? act : 'seller';
}

/**
 * The whole draft as it is to be saved: what was typed for the part whose button was pressed (all parts when
 * publishing), what is kept for the others. The kind of operator belongs to the first part.
 */
export function draftToSave(
  draft: Draft,
  fields: Record<string, string>,
  act: NoticeReturned['act'],
): { items: { key: string; ja: string; en: string }[]; operatorKind: OperatorKind } {
  const touches = (section: SectionName) => act === 'publish' || act === section;
  const items = draft.items.map(({ key, ja, en }) =>
    touches(sectionOf(key))
      ? { key, ja: fields[`${key}.ja`] ?? ja, en: fields[`${key}.en`] ?? en }
      : { key, ja, en },
  );
  const typedKind: OperatorKind = fields.operatorKind === 'individual' ? 'individual' : 'corporation';
  return { items, operatorKind: touches('seller') && fields.operatorKind ? typedKind : draft.operatorKind };
}

/** The headings a refusal speaks of: `facts.missing` is a list in one text, `facts.field` a single one. */
export function headingsIn(facts: Record<string, unknown>): string[] {
  const missing = typeof facts.missing === 'string' ? facts.missing.split(',').map((key) => key.trim()) : [];
  return [...missing, ...(typeof facts.field === 'string' ? [facts.field] : [])].filter(Boolean);
}
