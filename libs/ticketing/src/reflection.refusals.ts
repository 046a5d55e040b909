import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about what is written after a work trip is turned down. */
export type ReflectionRefusal =
  | 'REFLECTION_NOT_YET'
  | 'REFLECTION_TICKET_ENDED'
  | 'REFLECTION_NOT_FOUND'
  | 'REFLECTION_NOT_AGREED'
  | 'REFLECTION_CHANGED';

export const reflectionRefusals: RefusalSentences<ReflectionRefusal> = {
  REFLECTION_NOT_YET: {
    ja: 'ふりかえりは、訪問が始まってから書けます。当日になったら、この画面を開き直してください。',
    en: 'It can be written once the visit has begun. Please open this page again on that day.',
  },
  REFLECTION_TICKET_ENDED: {
    ja: 'このチケットは取り消されたか、譲られたか、イベントが中止になったため、書けません。新しいチケットをお持ちの方は、その画面を開いてください。',
    en: 'This ticket was given back or handed on, or the event was called off, so nothing can be written with it. If you have another ticket, please open its page.',
  },
  REFLECTION_NOT_FOUND: {
    ja: 'このふりかえりが見つかりませんでした。書いた方が消したか、アドレスが違うようです。一覧から選び直してください。',
    en: 'This reflection was not found. Whoever wrote it may be gone, or the address is wrong. Please choose it from the list again.',
  },
  REFLECTION_NOT_AGREED: {
    ja: '書いた方が掲載に同意していないか、同意を取りやめたため、載せられません。一覧を開き直してください。',
    en: 'Whoever wrote it has not agreed to it being shown, or does so no more. Please open the list again.',
  },
  REFLECTION_CHANGED: {
    ja: '読んでいる間に、書いた方が内容を変えました。一覧を開き直し、いまの内容を確かめてから載せてください。',
    en: 'Whoever wrote it has changed it since you read it. Please open the list again and look at what it says now.',
  },
};
