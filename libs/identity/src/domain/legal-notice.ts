import { Refusal, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';

import { isLegalNoticeKey, legalNoticeFields } from './legal-notice-fields.ts';
import type { LegalNoticeField, LegalNoticeKey } from './legal-notice-fields.ts';

/** A corporation must publish its address and telephone; an individual may disclose them on request (消費者庁 特定商取引法ガイド, 通信販売 Q&A). */
export const operatorKinds = ['corporation', 'individual'] as const;
export type OperatorKind = (typeof operatorKinds)[number];

export type LegalNoticeTexts = Partial<Record<LegalNoticeKey, Bilingual>>;
export type LegalNoticeWish = { readonly operatorKind: OperatorKind; readonly texts: LegalNoticeTexts };

const onRequest: Bilingual = {
  ja: '請求があれば遅滞なく開示します。',
  en: 'Disclosed without delay on request.',
};
const longestText = 4000;

/**
 * Reads what the desk typed. Blank fields are allowed in a draft. Refuses with LEGAL_NOTICE_FIELD_UNKNOWN,
 * LEGAL_NOTICE_TEXT_TOO_LONG, or NOT_ADDRESS_EXEMPT when a corporation promises disclosure on request.
 */
export function draftLegalNotice(
  items: readonly { key: string; ja: string; en: string }[],
  operatorKind: OperatorKind,
): Result<LegalNoticeWish> {
  const texts: LegalNoticeTexts = {};
  for (const { key, ja, en } of items) {
    if (!isLegalNoticeKey(key))
      return refused(new Refusal('invalid', 'LEGAL_NOTICE_FIELD_UNKNOWN', { field: key }));
    if (Math.max(ja.length, en.length) > longestText) {
      return refused(
        new Refusal('invalid', 'LEGAL_NOTICE_TEXT_TOO_LONG', { field: key, longest: longestText }),
      );
    }
    texts[key] = { ja: ja.trim(), en: en.trim() };
  }
  if (
    operatorKind === 'corporation' &&
    exemptFields().some(({ key }) => promisesDisclosure(texts[key as LegalNoticeKey]))
  ) {
    return refused(new Refusal('invalid', 'NOT_ADDRESS_EXEMPT'));
  }
  return ok({ operatorKind, texts });
}

/** Keys of the fields that still keep the notice from being published, in the order of the law's headings. */
export function missingFields({ operatorKind, texts }: LegalNoticeWish): LegalNoticeKey[] {
  return legalNoticeFields
    .filter((field) => !maySayOnRequest(field, operatorKind))
    .filter(({ key }) => !texts[key]?.ja || !texts[key]?.en)
    .map(({ key }) => key);
}

/** The notice as it is published. Refuses with LEGAL_NOTICE_INCOMPLETE and the fields that are `missing`. */
export function completeLegalNotice(wish: LegalNoticeWish): Result<Record<LegalNoticeKey, Bilingual>> {
  const missing = missingFields(wish);
  if (missing.length > 0) {
    return refused(
      new Refusal('invalid', 'LEGAL_NOTICE_INCOMPLETE', {
        missing: missing.join(', '),
        count: missing.length,
      }),
    );
  }
  const bodies = legalNoticeFields.map(({ key }) => {
    const text = wish.texts[key];
    return [key, { ja: text?.ja || onRequest.ja, en: text?.en || onRequest.en }] as const;
  });
  return ok(Object.fromEntries(bodies) as Record<LegalNoticeKey, Bilingual>);
}

function maySayOnRequest(field: LegalNoticeField, operatorKind: OperatorKind): boolean {
  return operatorKind === 'individual' && field.onRequestForIndividuals === true;
}

function exemptFields(): LegalNoticeField[] {
  return legalNoticeFields.filter((field: LegalNoticeField) => field.onRequestForIndividuals);
}

function promisesDisclosure(text: Bilingual | undefined): boolean {
  return text !== undefined && (/遅滞なく開示|請求.{0,12}開示/.test(text.ja) || /on request/i.test(text.en));
}
