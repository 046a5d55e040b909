/** Topics a member may ask to be written about. */
export const interests = {
  events: 'イベント・ツアー',
  work: 'しごと・副業',
  living: '移住・暮らし',
  food: '食・特産品',
  culture: '文化・祭り',
  nature: '自然・アウトドア',
  business: '企業・協業',
};
