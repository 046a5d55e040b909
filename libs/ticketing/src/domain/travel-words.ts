import type { Bilingual } from '@enishi/kernel';
import type { AgencyClass, Travel } from './travel.ts';

const classes: Record<AgencyClass, Bilingual> = {
  first: { ja: '第1種旅行業', en: 'class 1 travel agency' },
  second: { ja: '第2種旅行業', en: 'class 2 travel agency' },
  third: { ja: '第3種旅行業', en: 'class 3 travel agency' },
  regional: { ja: '地域限定旅行業', en: 'regional travel agency' },
};

/** What the price includes of a journey, and who plans and carries it out; nothing where it includes none. */
export function travelInWords(travel: Travel | null): Bilingual[] {
  if (!travel) return [];
  const { transport, lodging, agency } = travel;
  const parts = [
    ...(transport ? [{ ja: '移動', en: 'transport' }] : []),
    ...(lodging ? [{ ja: '宿泊', en: 'lodging' }] : []),
  ];
  if (parts.length === 0) return [];
  const included = {
    ja: `代金に含まれるもの: ${parts.map(({ ja }) => ja).join('・')}`,
    en: `The price includes ${parts.map(({ en }) => en).join(' and ')}.`,
  };
  if (!agency) return [included];
  const { name, registeredAs, registration, manager, termsUrl } = agency;
  return [
    included,
    {
      ja: `旅行企画・実施: ${name}（${classes[registeredAs].ja} ${registration}、旅行業務取扱管理者 ${manager}）`,
      en: `Planned and carried out by ${name} (${classes[registeredAs].en}, ${registration}; travel manager ${manager}).`,
    },
    { ja: `取引条件説明書面: ${termsUrl}`, en: `Written terms: ${termsUrl}` },
  ];
}
