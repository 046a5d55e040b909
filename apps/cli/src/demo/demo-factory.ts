type DemoSite = {
  nameJa: string;
  nameEn: string;
  addressJa: string;
  bodyJa: string;
  bodyEn: string;
  bringJa: string;
};

/** Where an event is visited, and how its slots are laid out on its day and the next, as the forms at the desk send it. */
export type DemoVisits = { readonly sites: readonly DemoSite[]; readonly plan: object };

const bringJa = '動きやすい服と靴でお越しください。';

/** Four workshops that open their doors. */
export const factoryVisits: DemoVisits = {
  sites: [
    {
      ...{ nameJa: '木の器の工房', nameEn: 'Wooden bowls', addressJa: '津別町幸町', bringJa },
      bodyJa: 'ろくろで器を挽くところを見て、木くずの香りをかげます。',
      bodyEn: 'See bowls turned on the lathe.',
    },
    {
      ...{ nameJa: '川湯の窯元', nameEn: 'Kiln of Kawayu', addressJa: '弟子屈町川湯温泉', bringJa },
      bodyJa: '登り窯と絵付けを見学できます。',
      bodyEn: 'See the climbing kiln and the painting.',
    },
    {
      ...{ nameJa: '十勝のチーズ工房', nameEn: 'Tokachi cheese dairy', addressJa: '芽室町東4条', bringJa },
      bodyJa: '熟成庫をのぞいて、ひと口味わえます。',
      bodyEn: 'Look into the ripening cellar and taste.',
    },
    {
      ...{ nameJa: '釧路の網工場', nameEn: 'Net factory of Kushiro', addressJa: '釧路市浜町', bringJa },
      bodyJa: '漁の網を編む機械と、手で直す技を見られます。',
      bodyEn: 'See nets knitted by machine and mended by hand.',
    },
  ],
  plan: { firstBegins: '10:00', lastBegins: '15:00', minutes: 45, pause: 15, capacity: 8, closes: 0 },
};
