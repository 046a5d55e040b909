/** A piece of work as the demonstration posts it again and again; `skill` as its list calls it, clocks of Tokyo, yen. */
export type GigKind = {
  readonly key: string;
  readonly title: string;
  readonly skill: string;
  readonly from: string;
  readonly to: string;
  readonly reward: number;
  readonly places: number;
  readonly beginnerOk: boolean;
  readonly steps: string;
  /** What to mind, and what to wear, as the template says it; empty where there is nothing. */
  readonly dangers: string;
  readonly clothes: string;
  /** The months in which there is such work; every month where nothing is said. */
  readonly months?: readonly number[];
};

const kind = (
  [key, title, skill]: readonly [string, string, string],
  [from, to, reward, places]: readonly [string, string, number, number],
  steps: readonly string[],
  more: Pick<GigKind, 'months'> & { skilled?: true; dangers?: string; clothes?: string } = {},
): GigKind => ({
  ...{ key, title, skill, from, to, reward, places, steps: steps.join('\n') },
  ...{ dangers: more.dangers ?? '', clothes: more.clothes ?? '' },
  ...{ beginnerOk: !more.skilled, ...(more.months ? { months: more.months } : {}) },
});

/** How accidents are covered, in turn: by the company that asks, or by the secretariat. */
export const gigInsurances = [
  { kind: 'by_company', note: '行事保険（見本）。けがの治療費が対象です。' },
  { kind: 'by_community', note: '傷害保険（見本）。けがの治療費と入院が対象です。' },
] as const;

/** Twelve kinds of two to three hours, as farms, inns, shops and offices of a region cut them. Rewards are made up, and above every minimum wage that the program knows. */
export const gigKinds: readonly GigKind[] = [
  kind(
    ['sheets', '旅館のシーツ交換', 'ベッドメイク'],
    ['10:00', '12:30', 3_000, 2],
    ['使ったシーツを外して袋に入れる', '新しいシーツを張る', '枕カバーを替える', '忘れ物がないか見る'],
    { clothes: '動きやすい服装、室内履き' },
  ),
  kind(
    ['breakfast', '朝食会場の配膳準備', '配膳'],
    ['15:00', '17:00', 2_400, 1],
    ['食器を数えて並べる', '卓に箸と湯のみを置く', '献立の札を立てる'],
  ),
  kind(
    ['shelves', '物産館の品出し・POP貼り', '品出し'],
    ['13:00', '15:00', 2_400, 1],
    ['倉庫から品物を運ぶ', '古い日付を手前に並べる', '値札とPOPを貼る'],
  ),
  kind(
    ['packing', 'ふるさと納税 返礼品の箱詰め', '箱詰め'],
    ['13:00', '16:00', 3_600, 3],
    ['箱を組み立てる', '品物と送り状を合わせる', '緩衝材を入れて封をする'],
    { dangers: '10kgまでの箱を持ち上げます。', clothes: '動きやすい服装' },
  ),
  kind(
    ['envelopes', '議会だよりの袋詰め', '封入と宛名貼り'],
    ['10:00', '12:00', 2_300, 2],
    ['三つ折りにする', '封筒に入れて封をする', '宛名を貼り、地区ごとに束ねる'],
  ),
  kind(
    ['snow', '雪かき', '雪かき'],
    ['10:00', '12:00', 3_000, 2],
    ['玄関から道までの雪を除ける', '屋根の下には入らない', '道具を洗って戻す'],
    { months: [12, 1, 2, 3], dangers: '屋根からの落雪、足もとの凍結', clothes: '防寒着、長靴、手袋' },
  ),
  kind(
    ['harvest', 'なすの収穫', '野菜の収穫'],
    ['09:30', '12:30', 3_600, 3],
    ['大きさをそろえて切る', '傷のあるものを分ける', 'かごを軽トラックまで運ぶ'],
    { months: [7, 8, 9, 10], dangers: 'はさみを使います。', clothes: '帽子、長靴、手袋' },
  ),
  kind(
    ['weeding', '杉苗の下草刈りの補助', '草刈り'],
    ['09:30', '12:30', 4_200, 2],
    ['苗のまわりを手鎌で刈る', '刈った草を集める', '休憩のたびに人数を数える'],
    {
      months: [5, 6, 7, 8, 9],
      skilled: true,
      dangers: '手鎌を使います。斜面での作業です。',
      clothes: '長袖、すべらない靴、ヘルメット（お貸しします）',
    },
  ),
  kind(
    ['photos', 'SNSの写真撮影', '写真'],
    ['14:00', '16:00', 4_000, 1],
    ['決めた10の場面を撮る', '写る人に一声かける', 'その場で選んで渡す'],
    { skilled: true },
  ),
  kind(
    ['reception', 'イベントの受付', '受付'],
    ['15:00', '17:30', 3_000, 2],
    ['名簿と名札を並べる', '来た人の名前を確かめる', '遅れて来た人を席まで案内する'],
  ),
  kind(
    ['typing', 'アンケートのデータ入力', 'データ入力'],
    ['13:00', '15:00', 2_500, 1],
    ['用紙の番号を確かめる', '表に打ち込む', '20枚ごとに見直す'],
  ),
  kind(
    ['guiding', '観光案内所の補助', '観光案内'],
    ['10:00', '13:00', 3_600, 1],
    ['地図と時刻表を補充する', '道をたずねられたら地図で示す', '英語の質問は職員と一緒に答える'],
    { skilled: true },
  ),
];
