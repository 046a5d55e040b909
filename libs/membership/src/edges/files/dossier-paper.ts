import { formatJapaneseDate } from '@enishi/japan';
import { formatReportYen, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { amountWords } from '../../domain/company/benefit-kinds.ts';
import { dossierLabel, paidInAll, usesByOccasion } from '../../domain/company/dossier.ts';
import type { Dossier, DossierBenefit, DossierSeats, DossierUse } from '../../domain/company/dossier.ts';

/** A table of the report: headings, rows, and which columns are figures set to the right. */
export type PaperTable = {
  readonly title: string;
  readonly columns: readonly { readonly head: string; readonly share: number; readonly figures?: true }[];
  readonly rows: readonly (readonly string[])[];
  /** Said instead of rows where there are none. */
  readonly empty: string;
};

/** The report as words in their places, before anything is drawn. */
export type DossierPaper = {
  readonly title: string;
  readonly addressee: string;
  readonly head: readonly string[];
  readonly lead: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly PaperTable[];
  readonly remarks: readonly string[];
};

const day = (on: TokyoDate): string => formatJapaneseDate(on, 'ja');
const sum = (amount: number): string => `${formatReportYen(yen(amount))}円`;

/** Lays the report out: the contract, the fees, what was used of what, and each use with its day. */
export function dossierPaper(dossier: Dossier): DossierPaper {
  const { company, community, madeOn, plan, from, lastDay, fees, benefits, uses, seats } = dossier;
  const { events, others } = usesByOccasion(uses);
  const paid = paidInAll(fees);
  const per = dossier.interval === 'year' ? '年額' : '月額';
  return {
    title: 'ご利用実績報告書',
    addressee: `${company}　御中`,
    head: [`作成日　${day(madeOn)}`, community],
    lead: `「${plan}」の契約年度（${day(from)}〜${day(lastDay)}）における、会費のお支払いと特典のご利用状況を、次のとおりご報告いたします。`,
    facts: [
      ['プラン', plan],
      ['契約年度', `${day(from)}〜${day(lastDay)}`],
      ['会費', `${per} ${sum(dossier.fee)}（税込）`],
      ['お支払いの合計', `${sum(paid)}（税込）`],
      ...dossier.openFees.map(
        ({ amount, dueOn }) =>
          ['ご入金の確認前', `${sum(amount)}（税込、お支払期限 ${day(dueOn)}）`] as const,
      ),
      ...(seats.capacity > 0 || seats.ever > 0 ? [['利用枠', seatsInWords(seats)] as const] : []),
    ],
    tables: [
      feeTable(dossier),
      {
        title: '特典のご利用状況',
        columns: [
          { head: '特典', share: 40 },
          { head: '利用枠', share: 26 },
          { head: 'ご利用', share: 17, figures: true },
          { head: '残り', share: 17, figures: true },
        ],
        rows: benefits.map(benefitRow),
        empty: 'ご契約のプランに、数で決められた特典はありません。',
      },
      ...(seats.people && seats.people.length > 0 ? [seatTable(seats.people)] : []),
      useTable('イベントでのご利用', events),
      useTable('そのほかのご利用', others),
    ],
    remarks: remarksOf(dossier),
  };
}

function feeTable({ fees }: Dossier): PaperTable {
  return {
    title: '会費のお支払い（税込）',
    columns: [
      { head: 'お支払日', share: 26 },
      { head: '内容', share: 40 },
      { head: 'お支払い', share: 17, figures: true },
      { head: '返金', share: 17, figures: true },
    ],
    rows: fees.map(({ on, name, amount, refunded }) => [
      day(on),
      name,
      sum(amount),
      refunded > 0 ? sum(refunded) : '',
    ]),
    empty: 'この契約年度のお支払いの記録はありません。',
  };
}

/** 8名分のうち5名がご利用中（契約年度中に7名） */
const seatsInWords = ({ capacity, taken, ever }: DossierSeats): string =>
  `${capacity}名分のうち${taken}名がご利用中（契約年度中に${ever}名）`;

const seatTable = (people: NonNullable<DossierSeats['people']>): PaperTable => ({
  title: '利用枠をご利用中の方',
  columns: [
    { head: 'お名前', share: 60 },
    { head: 'ご利用開始日', share: 40 },
  ],
  rows: people.map(({ name, since }) => [name, day(since)]),
  empty: '',
});

function benefitRow({ kind, given, granted, used, left }: DossierBenefit): string[] {
  const extra = granted > 0 ? `追加枠 ${amountWords(kind, granted).ja}` : null;
  const words = [given?.ja, extra].filter((each) => each !== null && each !== undefined);
  const rest = left === null ? '無制限' : amountWords(kind, left).ja;
  return [dossierLabel(kind), words.join('、') || '–', amountWords(kind, used).ja, rest];
}

const useTable = (title: string, uses: readonly DossierUse[]): PaperTable => ({
  title,
  columns: [
    { head: 'ご利用日', share: 22 },
    { head: '特典', share: 32 },
    { head: '内容', share: 32 },
    { head: '数量', share: 14, figures: true },
  ],
  rows: uses.map(({ kind, parts, on, usedFor }) => [
    day(on),
    dossierLabel(kind),
    usedFor,
    amountWords(kind, parts).ja,
  ]),
  empty: 'ご利用の記録はありません。',
});

function remarksOf({ madeOn, lastDay, benefits }: Dossier): string[] {
  const monthly = benefits.some(({ given }) => given?.ja.startsWith('月'));
  return [
    `この報告書は、${day(madeOn)}時点の記録によるものです。取り消されたご利用は含みません。`,
    ...(madeOn <= lastDay ? ['契約年度の途中の報告書です。残りは、作成日の時点のものです。'] : []),
    ...(monthly
      ? ['月ごとの利用枠の特典は、ご利用に契約年度の合計を、残りにその月の残りを記載しています。']
      : []),
  ];
}
