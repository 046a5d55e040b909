/** From when tickets of an event are given out to whom. */
export const opening = {
  yours: 'あなたは {at} から申し込めます',
  isOpen: 'あなたは {at} から申し込めます（受付中）',
  byPlan: '{plan}の先行受付です。',
  asEverybody: '一般の受付です。',
  everybody: '一般',
  line: '{who}: {at}から',
};
