import { Refusal, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';

/**
 * What a ticket says that may not be resold. The words that 特定興行入場券の不正転売の禁止等による興行入場券の適正な流通の確保に関する法律 2条3項
 * asks for: paid transfer without the organiser's consent is forbidden, said when the ticket is sold and on the ticket itself, and who comes was
 * confirmed by name. Whether an event is 興行 in its sense is for the organiser to say; the words hold by the contract all the same.
 */
export const noResaleWords: Bilingual = {
  ja: '主催者の同意のない有償での譲渡（転売）を禁止しています。ご来場の方のお名前をお申し込みのときに確認し、受付で本人確認をすることがあります。',
  en: 'It may not be transferred for money (resold) without the organiser’s consent. The name of who comes is confirmed with the order, and may be checked at the entrance.',
};

/** Where an event lets tickets change hands: how its organiser consents to it. */
export const consentedWords: Bilingual = {
  ja: '主催者が同意する譲渡は、チケットの画面からの手続き（無償）だけです。',
  en: 'The organiser consents to the transfer on the page of the ticket alone, which is free of charge.',
};

/**
 * Checks the setting against what an event asks and what was promised. `before`: as it was; `published`: it was on the site, where buyers are told of it. Refuses
 * NO_RESALE_WITHOUT_NAMES (invalid) and NO_RESALE_FIXED (conflict).
 */
export function readNoResale(
  { names, noResale = false }: { readonly names: boolean; readonly noResale?: boolean },
  { before, published }: { readonly before: boolean; readonly published: boolean },
): Result<boolean> {
  if (published && noResale !== before) return refused(new Refusal('conflict', 'NO_RESALE_FIXED'));
  return noResale && !names
    ? refused(new Refusal('invalid', 'NO_RESALE_WITHOUT_NAMES', { field: 'names' }))
    : ok(noResale);
}
