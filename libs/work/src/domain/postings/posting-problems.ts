import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { WageRow } from '../minimum-wage-table.ts';
import { leastWageOn } from '../minimum-wage.ts';
import type { AgeReason, PostingWish } from './posting-form.ts';
import { itemRules, lawOfConditions, lawOfFreelance } from './posting-items.ts';
import { wordRules } from './posting-words.ts';
import { isEmployment } from './posting.ts';

/** Something to look at before a posting goes up: beside which field, whether it stops it, why, and by which law (null where it is the program's own rule). */
export type PostingProblem = {
  readonly field: string;
  readonly blocks: boolean;
  readonly says: Bilingual;
  readonly law: Bilingual | null;
};

/** `wage`: yen an hour that the secretariat has looked up for this posting; `entered`: what it keeps of prefectures; `numbered`: the community has a number. */
export type Judging = {
  readonly today: TokyoDate;
  readonly numbered: boolean;
  readonly wage: number | null;
  readonly entered: readonly WageRow[];
};

const purposes = [
  ['why', '何のために', 'what for'],
  ['whoWith', '誰と', 'with whom'],
  ['what', '何を', 'what'],
  ['growth', '得られる力', 'what one grows in'],
] as const;

/** Everything that stands in the way of a posting, and what is only pointed out; in the order of the form. */
export function postingProblems(posting: PostingWish, judging: Judging): PostingProblem[] {
  return [
    ...numberMissing(posting, judging),
    ...purposeMissing(posting),
    ...itemsMissing(posting),
    ...payProblems(posting),
    ...wageProblems(posting, judging),
    ...ageProblems(posting),
    ...wordProblems(posting),
  ];
}

function numberMissing({ contract }: PostingWish, { numbered }: Judging): PostingProblem[] {
  if (!isEmployment(contract) || numbered) return [];
  return [
    block('contract', {
      ja: '雇用の求人は、この会が特定募集情報等提供事業の届出か職業紹介事業の許可の番号を登録するまで、公開できません。事務局へお尋ねください。業務委託の募集は公開できます。',
      en: 'Postings for employment go up only once the community has entered the number of its notification or licence. Please ask the secretariat. Contracts of service can go up.',
      law: {
        ja: '職業安定法43条の2（特定募集情報等提供事業の届出）',
        en: 'Employment Security Act art. 43-2 (notification of providers of job information)',
      },
    }),
  ];
}

const purposeMissing = (posting: PostingWish): PostingProblem[] =>
  purposes
    .filter(([field]) => posting[field] === '')
    .map(([field, ja, en]) =>
      block(field, { ja: `「${ja}」を書いてください。`, en: `Please write: ${en}.`, law: null }),
    );

const itemsMissing = ({ contract, items }: PostingWish): PostingProblem[] =>
  itemRules
    .filter((rule) => rule.for.includes(contract) && !items[rule.item])
    .map(({ item, says, law }) => block(item, { ...says, law }));

function payProblems({ contract, payUnit, payYen, payMinutes, ...posting }: PostingWish): PostingProblem[] {
  const law = isEmployment(contract) ? lawOfConditions : lawOfFreelance;
  const found: PostingProblem[] = [];
  if (payYen === 0)
    found.push(block('payYen', { ja: '金額を書いてください。', en: 'Please write what is paid.', law }));
  if (isEmployment(contract) && payUnit === 'job')
    found.push(
      block('payUnit', {
        ja: '雇用の賃金は、時給・日給・月給から選んでください。',
        en: 'Pay of employment is by the hour, the day or the month.',
        law,
      }),
    );
  if (isEmployment(contract) && (payUnit === 'day' || payUnit === 'month') && payMinutes === 0)
    found.push(
      block('payMinutes', {
        ja: '1日または1か月（平均）の所定労働時間を書いてください。最低賃金と比べるために使います。',
        en: 'Please write the agreed hours of a day, or of a month on average. They are compared with the minimum wage.',
        law: minimumWageLaw,
      }),
    );
  const { overtimeYen, overtimeMinutes, overtimeExcess } = posting;
  const parts = [overtimeYen > 0, overtimeMinutes > 0, overtimeExcess].filter(Boolean).length;
  if (parts > 0 && parts < 3)
    found.push(block('overtimeYen', { ...fixedOvertime.says, law: fixedOvertime.law }));
  return found;
}

const fixedOvertime = wordRules.find(({ verdict }) => verdict === 'fixed_overtime')!;
const minimumWageLaw: Bilingual = { ja: '最低賃金法4条', en: 'Minimum Wage Act art. 4' };

/** Yen an hour, rounded down; null where it cannot be said. Fixed overtime is no part of it. */
export function hourlyPay({ payUnit, payYen, payMinutes }: PostingWish): number | null {
  if (payUnit === 'job' || payYen === 0) return null;
  if (payUnit === 'hour') return payYen;
  return payMinutes > 0 ? Math.floor((payYen * 60) / payMinutes) : null;
}

function wageProblems(posting: PostingWish, { today, wage, entered }: Judging): PostingProblem[] {
  const paid = isEmployment(posting.contract) ? hourlyPay(posting) : null;
  if (paid === null) return [];
  const { standing, hourly: least } = leastWageOn(posting.area, [today], { entered, own: wage });
  if (least !== null && paid < least)
    return [
      block('payYen', {
        ja: `1時間あたり${paid}円で、最低賃金${least}円を下回っています。`,
        en: `This is ${paid} yen an hour, below the minimum wage of ${least} yen.`,
        law: minimumWageLaw,
      }),
    ];
  return standing === 'current'
    ? []
    : [{ field: 'wage', blocks: false, law: minimumWageLaw, says: figureMissing[standing] }];
}

const figureMissing: Readonly<Record<'old' | 'unknown', Bilingual>> = {
  old: {
    ja: 'この都道府県の最低賃金は、1年以上前の額しか登録されていません。公開の前に、事務局が労働局の発表を確かめて入力します。',
    en: 'Of this prefecture only the minimum wage of a year ago is known here. The secretariat looks up the new one and enters it before publishing.',
  },
  unknown: {
    ja: 'この都道府県の最低賃金が登録されていません。公開の前に、事務局が労働局の発表を確かめて入力します。',
    en: 'The minimum wage of this prefecture is not known here. The secretariat looks it up and enters it before publishing.',
  },
};

/** Exceptions that hold for contracts without a term alone (施行規則1条の3第1項1号, 3号イ). */
const openEndedOnly: readonly AgeReason[] = ['retirement', 'career'];

function ageProblems({ ageReason, contract }: PostingWish): PostingProblem[] {
  if (ageReason === null || contract === 'open_ended' || !openEndedOnly.includes(ageReason)) return [];
  return [
    block('ageReason', {
      ja: 'この理由で年齢を限れるのは、期間の定めのない雇用だけです。',
      en: 'By this exception an age may be named for employment without a term alone.',
      law: wordRules.find(({ verdict }) => verdict === 'age')!.law,
    }),
  ];
}

function wordProblems(posting: PostingWish): PostingProblem[] {
  const structured = posting.overtimeYen > 0 && posting.overtimeMinutes > 0 && posting.overtimeExcess;
  return textsOf(posting).flatMap(([field, text]) =>
    wordRules.flatMap(({ pattern, verdict, says, law }) => {
      const written = pattern.exec(text)?.[0];
      if (written === undefined) return [];
      if (verdict === 'age' && posting.ageReason) return [];
      if (verdict === 'fixed_overtime' && structured) return [];
      const quoted = { ja: `「${written}」: ${says.ja}`, en: `"${written}": ${says.en}` };
      return [{ field, blocks: verdict !== 'warns', says: quoted, law }];
    }),
  );
}

/** Everything a company has written in words, by field. */
function textsOf(posting: PostingWish): [string, string][] {
  const { title, why, whoWith, what, growth, items } = posting;
  return Object.entries({ title, why, whoWith, what, growth, ...items });
}

const block = (field: string, { law, ...says }: Bilingual & { law: Bilingual | null }): PostingProblem => ({
  field,
  blocks: true,
  says,
  law,
});
