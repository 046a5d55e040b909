/** What has to be known of a gig beside its steps. */
export const gigGuide = {
  title: '始める前に',
  insurance: '保険',
  dangers: '危ないところ',
  clothes: '服装・持ち物',
  pictures: '写真で見る手順',
};
