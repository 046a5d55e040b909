import type { Bilingual } from '@enishi/kernel';

/** A way of writing that is looked for in everything a company writes: whether it stops a posting or is only pointed out, why, and by which law. */
export type WordRule = {
  readonly pattern: RegExp;
  /** `age` stops it unless a listed exception is chosen. */
  readonly verdict: 'blocks' | 'warns' | 'age' | 'fixed_overtime';
  readonly says: Bilingual;
  readonly law: Bilingual;
};

const sexes: Bilingual = {
  ja: '男女雇用機会均等法5条',
  en: 'Equal Employment Opportunity Act art. 5',
};
const ages: Bilingual = {
  ja: '労働施策総合推進法9条、同法施行規則1条の3第1項',
  en: 'Labour Policies Act art. 9; its Enforcement Regulations art. 1-3 (1)',
};
const equal: Bilingual = {
  ja: '職業安定法3条、労働基準法3条',
  en: 'Employment Security Act art. 3; Labour Standards Act art. 3',
};
const seekers: Bilingual = {
  ja: '職業安定法5条の5（求職者等の個人情報の取扱い）と指針',
  en: 'Employment Security Act art. 5-5 and its guidelines',
};
const money: Bilingual = {
  ja: '職業安定法に基づく指針（募集情報等提供事業者による金銭等の提供の禁止、2025年4月から）',
  en: 'Guidelines under the Employment Security Act (no money to job seekers, for providers of postings since April 2025)',
};
const pay: Bilingual = {
  ja: '職業安定法に基づく指針（固定残業代の明示）',
  en: 'Guidelines under the Employment Security Act (fixed overtime)',
};

/** The program reads words, not sense: what it lets pass, the secretariat still reads before a posting goes up. */
export const wordRules: readonly WordRule[] = [
  {
    ...{ pattern: /お祝い?金|(?:就職|採用|転職)祝い?金?/u, verdict: 'blocks', law: money },
    says: {
      ja: 'お祝い金を目当てにした応募を誘う書き方はできません。会社が払う手当は「賃金の補足」に名前と条件を書いてください。',
      en: 'Money for being hired must not be advertised. Allowances that the company pays belong under the pay.',
    },
  },
  {
    ...{ pattern: /入社祝い?金?|支度金/u, verdict: 'warns', law: money },
    says: {
      ja: '会社が払う一時金は、支払いの条件まで書いてください。このサイトからは、採用された方に何も払いません。',
      en: 'A sum that the company pays at entry needs its conditions. This site pays nothing to whoever is hired.',
    },
  },
  {
    ...{ pattern: /(?:女性|男性|女子|男子)(?:のみ|限定|に限る|だけ)/u, verdict: 'blocks', law: sexes },
    says: {
      ja: '性別で応募を限ることはできません。',
      en: 'A posting must not be limited to one sex.',
    },
  },
  {
    ...{
      pattern:
        /(?:女性|男性|主婦)(?:歓迎|優遇|優先|向き)|ウ[ェエ]イトレス|看護婦|保母|営業マン|カメラマン|女性らしい|男性らしい/u,
      ...{ verdict: 'warns' as const, law: sexes },
    },
    says: {
      ja: '性別で分ける書き方に読めます。女性が4割に満たない職場が女性を優先する場合（8条）を除いて、書き直してください。',
      en: 'This reads as if one sex were preferred. Please write it anew, unless the workplace may by art. 8.',
    },
  },
  {
    ...{
      pattern:
        /(?:[0-9０-９]{2}|[一二三四五六]十)\s*(?:[歳才](?:以下|未満|まで|以上|くらい)|代(?:のみ|限定|まで|歓迎|の方))|若い方|若手(?:のみ|限定)/u,
      ...{ verdict: 'age' as const, law: ages },
    },
    says: {
      ja: '年齢で限ることは、法令が認める場合のほかはできません。認められる理由を選ぶか、年齢の言葉を消してください。',
      en: 'An age must not be asked for, but for the exceptions of the law. Please choose one of them, or take the words out.',
    },
  },
  {
    ...{
      pattern: /日本人(?:のみ|限定|に限る)|外国人(?:不可|お断り)|(?:国籍|本籍|出身地)(?:を問|不問でな|限定)/u,
      ...{ verdict: 'blocks' as const, law: equal },
    },
    says: {
      ja: '国籍や出身で応募を限ることはできません。仕事に必要な日本語の力は、何をするために必要かを書いてください。',
      en: 'A posting must not be limited by nationality or birthplace. If Japanese is needed, please say for what.',
    },
  },
  {
    ...{ pattern: /宗教|信条|支持政党|思想(?:を|が|の)/u, verdict: 'blocks', law: equal },
    says: {
      ja: '信条や宗教を条件にしたり、尋ねたりすることはできません。',
      en: 'Creed and religion must neither be a condition nor be asked for.',
    },
  },
  {
    ...{ pattern: /家族構成|既婚|未婚|独身|実家から|両親の職業/u, verdict: 'warns', law: seekers },
    says: {
      ja: '家族のことは、採用の判断に使ったり尋ねたりできません。書き直してください。',
      en: 'Family must not be asked for, or count. Please write it anew.',
    },
  },
  {
    ...{
      pattern: /(?:固定|定額|みなし|見なし|見込み?)残業|残業代(?:込|を?含)/u,
      ...{ verdict: 'fixed_overtime' as const, law: pay },
    },
    says: {
      ja: '固定残業代は、文章ではなく、金額・時間・超えた分を払うことの3つを入力欄に書いてください。',
      en: 'Fixed overtime belongs into its fields: the yen, the hours, and that what goes beyond is paid.',
    },
  },
];
