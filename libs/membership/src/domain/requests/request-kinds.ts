import type { Bilingual } from '@enishi/kernel';

/** What somebody may ask of whoever holds data about them (個人情報保護法33条から35条まで). */
export const rightsRequestKinds = ['disclosure', 'provisions', 'correction', 'stop'] as const;
export type RightsRequestKind = (typeof rightsRequestKinds)[number];

/** How the answer is wanted: to be taken from a page or a mail, or on paper (33条1項: as the person asks). */
export const answerWays = ['electronic', 'paper'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** What was done for somebody who asked to have data put right, or their use ended. */
export const requestActs = [
  'corrected',
  'added',
  'deleted',
  'use_stopped',
  'provision_stopped',
  'erasing',
] as const;
export type RequestAct = (typeof requestActs)[number];

type Kind = {
  readonly title: Bilingual;
  readonly article: Bilingual;
  /** Whether a fee may be taken for it at all (38条: disclosure alone, that of records of provision included by 33条5項). */
  readonly mayCost: boolean;
  /** What a copy of the data answers with; null where nothing is handed out. */
  readonly copy: 'all' | 'provisions' | null;
  /** What can be done for it; none where it is answered by handing something out. */
  readonly acts: readonly RequestAct[];
};

/** Each kind with what the law says of it. */
export const requestKinds: Readonly<Record<RightsRequestKind, Kind>> = {
  disclosure: {
    title: { ja: '保有個人データの開示', en: 'Disclosure of the data held about you' },
    article: {
      ja: '個人情報保護法33条1項',
      en: 'Act on the Protection of Personal Information, art. 33(1)',
    },
    mayCost: true,
    copy: 'all',
    acts: [],
  },
  provisions: {
    title: { ja: '第三者提供記録の開示', en: 'Disclosure of the records of provision to third parties' },
    article: {
      ja: '個人情報保護法33条5項',
      en: 'Act on the Protection of Personal Information, art. 33(5)',
    },
    mayCost: true,
    copy: 'provisions',
    acts: [],
  },
  correction: {
    title: { ja: '訂正・追加・削除', en: 'Correction, addition or deletion' },
    article: {
      ja: '個人情報保護法34条1項',
      en: 'Act on the Protection of Personal Information, art. 34(1)',
    },
    mayCost: false,
    copy: null,
    acts: ['corrected', 'added', 'deleted'],
  },
  stop: {
    title: {
      ja: '利用停止・消去・第三者提供の停止',
      en: 'End of use, erasure, or end of provision to third parties',
    },
    article: { ja: '個人情報保護法35条', en: 'Act on the Protection of Personal Information, art. 35' },
    mayCost: false,
    copy: null,
    acts: ['use_stopped', 'provision_stopped', 'erasing'],
  },
};

/** What was done, as the letter says it. An erasure follows the letter, since afterwards nobody can be written to. */
export const actWords: Readonly<Record<RequestAct, Bilingual>> = {
  corrected: { ja: '内容を訂正しました。', en: 'The data have been corrected.' },
  added: { ja: '内容を追加しました。', en: 'The data have been completed.' },
  deleted: { ja: '内容を削除しました。', en: 'The data have been deleted.' },
  use_stopped: { ja: '利用を停止しました。', en: 'The data are no longer used.' },
  provision_stopped: {
    ja: '第三者への提供を停止しました。',
    en: 'The data are no longer provided to third parties.',
  },
  erasing: {
    ja: 'この後に、個人情報を消去します。消去が済むと、最後のお知らせをお送りします（メールをお使いの場合）。',
    en: 'Your personal data are erased after this letter. When that is done, one last message follows, if you use mail.',
  },
};
