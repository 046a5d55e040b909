import type { Bilingual } from '@enishi/kernel';
import type { RightsRequestKind } from './request-kinds.ts';

/** Reasons that the law knows for not doing, or not wholly doing, what was asked. */
export const groundKeys = [
  'harms_rights',
  'hinders_business',
  'breaks_law',
  'other_procedure',
  'record_harms_person',
  'record_helps_wrong',
  'facts_are_right',
  'not_needed_for_purpose',
  'correction_elsewhere',
  'no_unlawful_use',
  'use_too_costly',
  'no_unlawful_provision',
  'provision_too_costly',
  'still_needed',
  'interest_not_harmed',
  'harm_too_costly',
  'kept_by_law',
] as const;
export type GroundKey = (typeof groundKeys)[number];

export type RefusalGround = {
  readonly kinds: readonly RightsRequestKind[];
  readonly article: Bilingual;
  readonly words: Bilingual;
  /** Whether the law lets it stand only together with another measure that protects the person, which the letter names. */
  readonly needsMeasure: boolean;
};

const apart = (ja: string, en: string): Bilingual => ({
  ja: `個人情報保護法${ja}`,
  en: `Act on the Protection of Personal Information, ${en}`,
});

/** The legal reasons, each with its article and how the letter says it (個人情報の保護に関する法律, as in force since April 2023). */
export const refusalGrounds: Readonly<Record<GroundKey, RefusalGround>> = {
  harms_rights: {
    kinds: ['disclosure', 'provisions'],
    article: apart('33条2項1号', 'art. 33(2)(i)'),
    words: {
      ja: 'ご本人または第三者の生命、身体、財産その他の権利利益を害するおそれがあるため',
      en: 'it could harm the life, body, property or other rights of you or of a third party',
    },
    needsMeasure: false,
  },
  hinders_business: {
    kinds: ['disclosure', 'provisions'],
    article: apart('33条2項2号', 'art. 33(2)(ii)'),
    words: {
      ja: '当会の業務の適正な実施に著しい支障を及ぼすおそれがあるため',
      en: 'it could seriously hinder the proper conduct of our work',
    },
    needsMeasure: false,
  },
  breaks_law: {
    kinds: ['disclosure', 'provisions'],
    article: apart('33条2項3号', 'art. 33(2)(iii)'),
    words: { ja: '他の法令に違反することとなるため', en: 'it would violate another law' },
    needsMeasure: false,
  },
  other_procedure: {
    kinds: ['disclosure'],
    article: apart('33条4項', 'art. 33(4)'),
    words: {
      ja: '他の法令の規定により、同じ方法で開示することとされているため',
      en: 'another law already provides for its disclosure in the same way',
    },
    needsMeasure: false,
  },
  record_harms_person: {
    kinds: ['provisions'],
    article: apart('33条5項・施行令11条1号', 'art. 33(5); cabinet order art. 11(i)'),
    words: {
      ja: '記録の有無が明らかになることで、ご本人または第三者の生命、身体または財産に危害が及ぶおそれがあるため',
      en: 'knowing whether there is such a record could endanger the life, body or property of you or of a third party',
    },
    needsMeasure: false,
  },
  record_helps_wrong: {
    kinds: ['provisions'],
    article: apart('33条5項・施行令11条2号から4号まで', 'art. 33(5); cabinet order art. 11(ii) to (iv)'),
    words: {
      ja: '記録の有無が明らかになることで、違法・不当な行為を助長するなど、公共の安全に支障が及ぶおそれがあるため',
      en: 'knowing whether there is such a record could encourage wrongdoing or hinder public safety',
    },
    needsMeasure: false,
  },
  facts_are_right: {
    kinds: ['correction'],
    article: apart('34条2項', 'art. 34(2)'),
    words: {
      ja: '調査の結果、内容が事実と異なるとは認められなかったため',
      en: 'our inquiry did not find the data to be contrary to fact',
    },
    needsMeasure: false,
  },
  not_needed_for_purpose: {
    kinds: ['correction'],
    article: apart('34条2項', 'art. 34(2)'),
    words: {
      ja: '利用目的の達成に必要な範囲を超える訂正等であるため',
      en: 'it goes beyond what the purpose of use needs',
    },
    needsMeasure: false,
  },
  correction_elsewhere: {
    kinds: ['correction'],
    article: apart('34条2項', 'art. 34(2)'),
    words: {
      ja: '内容の訂正等について、他の法令の規定により特別の手続が定められているため',
      en: 'another law lays down a procedure of its own for correcting it',
    },
    needsMeasure: false,
  },
  no_unlawful_use: {
    kinds: ['stop'],
    article: apart('35条2項', 'art. 35(2)'),
    words: {
      ja: '目的外の利用、不適正な利用または不正な取得（18条から20条まで）に当たる事実が認められなかったため',
      en: 'we found neither use beyond the purpose, nor improper use, nor improper acquisition (arts. 18 to 20)',
    },
    needsMeasure: false,
  },
  use_too_costly: {
    kinds: ['stop'],
    article: apart('35条2項ただし書', 'art. 35(2), proviso'),
    words: {
      ja: '利用停止等に多額の費用を要するなど、行うことが困難なため。代わりに必要な措置をとります',
      en: 'it would cost a great deal or is otherwise difficult; we take another measure instead',
    },
    needsMeasure: true,
  },
  no_unlawful_provision: {
    kinds: ['stop'],
    article: apart('35条4項', 'art. 35(4)'),
    words: {
      ja: 'ご本人の同意のない第三者への提供（27条1項・28条）に当たる事実が認められなかったため',
      en: 'we found no provision to a third party without your consent (arts. 27(1) and 28)',
    },
    needsMeasure: false,
  },
  provision_too_costly: {
    kinds: ['stop'],
    article: apart('35条4項ただし書', 'art. 35(4), proviso'),
    words: {
      ja: '提供の停止に多額の費用を要するなど、行うことが困難なため。代わりに必要な措置をとります',
      en: 'ending the provision would cost a great deal or is otherwise difficult; we take another measure instead',
    },
    needsMeasure: true,
  },
  still_needed: {
    kinds: ['stop'],
    article: apart('35条5項・6項', 'art. 35(5) and (6)'),
    words: {
      ja: '当会がその情報を利用する必要がなくなった場合に当たらないため',
      en: 'we still need the data for the purpose they were given for',
    },
    needsMeasure: false,
  },
  interest_not_harmed: {
    kinds: ['stop'],
    article: apart('35条5項・6項', 'art. 35(5) and (6)'),
    words: {
      ja: '漏えい等、またはご本人の権利・正当な利益が害されるおそれがある場合に当たらないため',
      en: 'there was no leak, and no risk of harm to your rights or legitimate interests',
    },
    needsMeasure: false,
  },
  harm_too_costly: {
    kinds: ['stop'],
    article: apart('35条6項ただし書', 'art. 35(6), proviso'),
    words: {
      ja: '利用停止等または提供の停止に多額の費用を要するなど、行うことが困難なため。代わりに必要な措置をとります',
      en: 'it would cost a great deal or is otherwise difficult; we take another measure instead',
    },
    needsMeasure: true,
  },
  kept_by_law: {
    kinds: ['stop'],
    article: apart(
      '35条5項・6項（税法などの保存義務）',
      'art. 35(5) and (6) (duties to keep records, such as tax law)',
    ),
    words: {
      ja: '税法などの法令により、定められた期間の保存が義務づけられているため',
      en: 'other laws, such as tax law, oblige us to keep them for a fixed time',
    },
    needsMeasure: false,
  },
};

/** The reasons that fit a kind of request, in the order of the law. */
export const groundsOf = (kind: RightsRequestKind): GroundKey[] =>
  groundKeys.filter((key) => refusalGrounds[key].kinds.includes(kind));
