/** A company that asks for hands, by the number of its clerk: from which day on, for which kinds, and which share of all gigs in hundredths. */
export type Asker = {
  readonly clerk: number;
  readonly from: number;
  readonly share: number;
  readonly kinds: readonly string[];
  readonly place: string;
};

export const askers: Record<string, readonly Asker[]> = {
  doto: [
    { clerk: 918, from: 6, share: 30, kinds: ['sheets', 'breakfast', 'snow'], place: '本館の玄関' },
    { clerk: 919, from: 8, share: 24, kinds: ['shelves', 'packing', 'photos'], place: '物産館の事務所' },
    { clerk: 901, from: 20, share: 12, kinds: ['reception', 'photos', 'snow'], place: '店の裏口' },
    { clerk: 903, from: 75, share: 14, kinds: ['packing', 'typing', 'envelopes'], place: '工場の受付' },
    { clerk: 920, from: 40, share: 24, kinds: ['harvest', 'weeding', 'packing'], place: '農場の作業小屋' },
    { clerk: 905, from: 165, share: 8, kinds: ['guiding', 'typing', 'reception'], place: '駅前の案内所' },
  ],
  oguni: [
    { clerk: 905, from: 8, share: 40, kinds: ['sheets', 'breakfast', 'guiding'], place: '湯の宿の帳場' },
    {
      clerk: 906,
      from: 12,
      share: 35,
      kinds: ['shelves', 'packing', 'harvest', 'envelopes'],
      place: '物産館の裏口',
    },
    {
      clerk: 901,
      from: 60,
      share: 25,
      kinds: ['weeding', 'typing', 'reception', 'snow'],
      place: '製材所の事務所',
    },
  ],
};
