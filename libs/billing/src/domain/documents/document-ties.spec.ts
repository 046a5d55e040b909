import { tokyoDate } from '@enishi/kernel';
import type { DocumentFacts, DocumentKind } from './document-facts.ts';
import { checkedTie } from './document-ties.ts';
import type { DocumentTie } from './document-ties.ts';

const today = tokyoDate('2026-11-26');
const standing = (
  kind: DocumentKind,
  change: { correctedBy?: string; hasReturns?: boolean; validUntil?: string } = {},
) => ({
  facts: { kind, validUntil: change.validUntil ? tokyoDate(change.validUntil) : null } as DocumentFacts,
  correctedBy: change.correctedBy ?? null,
  hasReturns: change.hasReturns ?? false,
});

describe('what a document may be tied to', () => {
  it.each<[string, DocumentKind, DocumentTie, ReturnType<typeof standing>, string | null]>([
    [
      'an invoice follows a quote on its last day',
      'invoice',
      'follows',
      standing('quote', { validUntil: '2026-11-26' }),
      null,
    ],
    ['an order form follows a quote', 'application', 'follows', standing('quote'), null],
    ['an invoice follows an order form', 'invoice', 'follows', standing('application'), null],
    [
      'what a company has sent is not put right by us',
      'application',
      'corrects',
      standing('application'),
      'DOCUMENT_TIE_IMPOSSIBLE',
    ],
    [
      'not the day after',
      'invoice',
      'follows',
      standing('quote', { validUntil: '2026-11-25' }),
      'QUOTE_OVER',
    ],
    ['a correction takes the place of its like', 'invoice', 'corrects', standing('invoice'), null],
    [
      'a quote that is over may still be corrected',
      'quote',
      'corrects',
      standing('quote', { validUntil: '2026-11-25' }),
      null,
    ],
    [
      'not twice',
      'invoice',
      'corrects',
      standing('invoice', { correctedBy: 'I2026-000002' }),
      'DOCUMENT_CORRECTED',
    ],
    [
      'not after part was given back',
      'invoice',
      'corrects',
      standing('invoice', { hasReturns: true }),
      'DOCUMENT_HAS_RETURNS',
    ],
    ['nor in the place of another kind', 'quote', 'corrects', standing('invoice'), 'DOCUMENT_TIE_IMPOSSIBLE'],
    [
      'an invoice is given back in parts',
      'credit_note',
      'returns',
      standing('invoice', { hasReturns: true }),
      null,
    ],
    [
      'a quote has nothing to give back',
      'credit_note',
      'returns',
      standing('quote'),
      'DOCUMENT_TIE_IMPOSSIBLE',
    ],
    [
      'an invoice does not follow an invoice',
      'invoice',
      'follows',
      standing('invoice'),
      'DOCUMENT_TIE_IMPOSSIBLE',
    ],
  ])('%s', (_name, kind, tie, earlier, code) => {
    const checked = checkedTie(kind, tie, earlier, today);
    expect(checked.ok ? null : checked.refusal.code).toBe(code);
  });
});
