import { Refusal, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';

/** The documents people agree to: 会員規約 and プライバシーポリシー. */
export const legalDocumentKinds = ['terms', 'privacy'] as const;
export type LegalDocumentKind = (typeof legalDocumentKinds)[number];

/** Plain paragraphs separated by blank lines; a line that starts with `## ` is a heading. */
export type LegalDocumentText = { readonly title: Bilingual; readonly body: Bilingual };

/** Refuses with LEGAL_DOCUMENT_INCOMPLETE unless title and body are written in both languages. */
export function completeLegalDocument({ title, body }: LegalDocumentText): Result<LegalDocumentText> {
  const texts = [title.ja, title.en, body.ja, body.en].map((text) => text.trim());
  if (texts.some((text) => text === '')) return refused(new Refusal('invalid', 'LEGAL_DOCUMENT_INCOMPLETE'));
  const [titleJa, titleEn, bodyJa, bodyEn] = texts as [string, string, string, string];
  return ok({ title: { ja: titleJa, en: titleEn }, body: { ja: bodyJa, en: bodyEn } });
}
