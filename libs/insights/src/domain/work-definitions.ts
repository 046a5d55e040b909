import { definition } from './definitions.ts';
import type { Definition } from './definitions.ts';

/** What the figures of しごとコンビニ mean. */
export const workDefinitions: readonly Definition[] = [
  definition(
    'lead_time',
    '会社からの依頼を受けた時刻（電話の依頼は、事務局が入力した時刻）から、その依頼の最初のしごとを公開した時刻までの日数です。依頼を受けた月で数え、中央値と90パーセンタイルを小数第1位まで示します。数えないもの: 断った依頼、まだ1件も公開していない依頼、公開した時刻の記録がない依頼（この記録を始める前の公開）。それぞれの件数を横に示します。',
    'Days from when a company’s request came in (one by telephone: when the desk entered it) to when its first gig was published. Counted in the month of the request; median and 90th percentile to one decimal. Not counted: requests that were declined, those of which nothing is published yet, and those published before the time was kept. How many these are stands beside.',
  ),
  definition(
    'fill_rate',
    '開始の時刻が過ぎたしごとの募集人数の合計のうち、開始の時点で引き受けた方がいた人数の割合です。始まった月で数えます。公開しなかったしごとと、取りやめたしごと（雨天の移動を含みます）は、分母にも分子にも入れません。本人がやめて空いたままの席は、分母にだけ入ります。当日来なかった方の席は、埋まっていたものとして数えます。',
    'Of the seats of gigs that have begun, the share that somebody held at the beginning, by the month in which they began. Gigs never published and gigs called off (moved for the weather among them) count on neither side. A seat that was given back and stayed free counts as offered alone; one whose holder did not come counts as filled.',
  ),
];
