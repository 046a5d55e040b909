import { formatJapaneseDate, formatTokyoInstant, formatTokyoSpan } from '@enishi/japan';
import { formatYen, tokyoClockOf, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import { agreedWage } from './employment.ts';
import type { Employment } from './employment.ts';
import type { PaperFacts, TermsLine } from './terms.ts';
import { callOffRuleOn } from './call-off.ts';

export const employmentHeading: Bilingual = { ja: '労働条件通知書', en: 'Notice of working conditions' };

/**
 * What an employer tells whoever enters its employment (労働基準法15条1項, 同法施行規則5条1項, since 2024-04 also the range within which place and duties may change, the limit of renewals and
 * whether a contract without a term can be asked for, 1号の2, 1号の3, 5項; for part-time work 短時間・有期雇用労働法6条1項, 同法施行規則2条). The contract is formed by taking the place, without an
 * interview (厚生労働省 2025-07-04). The lines are frozen as they were told.
 */
export function employmentLines(facts: PaperFacts, employment: Employment, locale: Locale): TermsLine[] {
  const { company, title, steps, place, contact, startsAt, endsAt, day, worker, callOffPercent } = facts;
  const wage = agreedWage({ startsAt, endsAt, employment });
  const [signed, due] = [
    formatTokyoInstant(facts.entrustedAt, locale),
    formatJapaneseDate(facts.dueOn, locale),
  ];
  const date = formatJapaneseDate(day, locale);
  const span = formatTokyoSpan(startsAt, endsAt, locale);
  const content = [title, ...steps.map((step, at) => `${at + 1}. ${step}`)].join('\n');
  const [hourly, amount] = [formatYen(yen(employment.hourly), locale), formatYen(wage.amount, locale)];
  const { breakMinutes } = employment;
  const [hours, percent] = [
    callOffRuleOn(day).hours,
    Math.max(callOffPercent, callOffRuleOn(day).leastPercent),
  ];
  const clocks = `${tokyoClockOf(startsAt)}〜${tokyoClockOf(endsAt)}`;
  const operator = facts.orderer[locale];
  return locale === 'ja'
    ? [
        line('使用者（雇う会社）', company),
        line('働く人', `${worker} 様`),
        line(
          '契約の成立',
          `${signed}（席を取った時点で、${company}とあなたの労働契約が成立します。面接はありません。）\n紹介: ${operator}（許可・届出番号 ${facts.placementNumber ?? 'なし'}）`,
        ),
        line(
          '契約の期間',
          `${date}の1回限り。更新はありません（更新の上限: 0回）。無期転換の申込みの機会はありません。`,
        ),
        line('働く場所', `雇入れ直後: ${place}（当日の窓口: ${contact}）\n変更の範囲: なし`),
        line('仕事の内容', `雇入れ直後:\n${content}\n変更の範囲: なし`),
        line(
          '時間',
          `${span}\n始業・終業: ${clocks}\n休憩: ${breakMinutes}分\n所定外の労働: なし　休日: 上の日以外すべて\n着替えや待機も、会社の指示によるものは労働時間です。`,
        ),
        line(
          '賃金',
          `時給 ${hourly}。この日の見込みは${wage.worked}分で${amount}（22時〜5時の${wage.night}分は25%の割増を含む）。\n約束より早く終わっても減りません。長くなった分は加えて支払います。昇給: なし　賞与: なし　退職手当: なし`,
        ),
        line(
          '賃金の支払い',
          `${due}に、${company}があなたに直接、全額を支払います。手数料などは差し引きません。`,
        ),
        line(
          '会社が取りやめたとき',
          `始まりの${hours}時間前を過ぎてからは、約束した賃金の${percent}%を支払います（休業手当・労働基準法26条）。`,
        ),
        line(
          '辞めるとき',
          '始まる前は、この画面の「やめる」から。期間の途中の解雇は、やむを得ない事由のあるときだけです。',
        ),
        line(
          '社会保険など',
          '健康保険・厚生年金・雇用保険: 加入なし（1回限り・短時間のため）。労災保険: 適用あり（けがのときの治療費はかかりません）。',
        ),
        line('相談の窓口', `${company}　${contact}。困ったときは労働基準監督署（総合労働相談コーナー）へ。`),
        line(
          '契約の種類',
          '雇用（業務委託や派遣ではありません）。仕事の指示は、雇う会社の人だけが行います。',
        ),
      ]
    : [
        line('Employer', company),
        line('Employee', worker),
        line(
          'Contract',
          `Formed ${signed} between ${company} and you by taking the place, without an interview.\nIntroduced by ${operator} (number ${facts.placementNumber ?? 'none'}).`,
        ),
        line(
          'Term',
          `${date} alone. It is not renewed (limit of renewals: none), and no contract without a term can be asked for.`,
        ),
        line('Place of work', `At first: ${place} (ask for: ${contact})\nRange of change: none`),
        line('Work', `At first:\n${content}\nRange of change: none`),
        line(
          'Hours',
          `${span}\nBreak: ${breakMinutes} minutes. No overtime; all other days are free.\nChanging and waiting at the company’s word is work.`,
        ),
        line(
          'Wage',
          `${hourly} an hour; ${amount} for the ${wage.worked} minutes of the day (of which ${wage.night} at night with 25 percent more).\nIt is not less where the work ends early, and more where it takes longer. No rise, bonus or severance pay.`,
        ),
        line('Paid', `${due}, by ${company} to you directly and in full. Nothing is taken off it.`),
        line(
          'Where the company calls off',
          `Later than ${hours} hours before the beginning, ${percent} percent of the promised wage are paid (Labour Standards Act art. 26).`,
        ),
        line(
          'Leaving',
          'Before it begins on this page; within the term a dismissal needs a compelling reason.',
        ),
        line(
          'Insurance',
          'No health, pension and employment insurance (one short day). Workers’ accident insurance applies: care after an accident costs you nothing.',
        ),
        line('Whom to ask', `${company}, ${contact}; or the Labour Standards Inspection Office.`),
        line(
          'Kind of contract',
          'Employment; no service contract and no dispatch. The company alone directs the work.',
        ),
      ];
}

const line = (label: string, text: string): TermsLine => ({ label, text });
