import type { Bilingual } from '@enishi/kernel';

/**
 * What a company declares when it founds its account (反社会的勢力でないことの表明; 都道府県の暴力団排除条例: whoever concludes a
 * contract makes sure of it). Kept word for word with its version; another wording gets another version.
 */
export const antisocialDeclaration: { readonly version: number } & Bilingual = {
  version: 1,
  ja: '当社（当団体）、その役員および経営に実質的に関与する者は、現在、暴力団、暴力団員、暴力団員でなくなった時から5年を経過しない者、暴力団準構成員、暴力団関係企業、総会屋等、社会運動等標ぼうゴロ、特殊知能暴力集団その他これらに準ずる者（反社会的勢力）のいずれにも該当せず、将来にわたっても該当しないこと、また、反社会的勢力に資金を提供し、または便宜を供与するなどの関係を持たないことを表明し、確約します。これに反することが分かったときは、催告なしに会員契約を解除されても異議を申し立てません。',
  en: 'We declare and promise that our company (organisation), its officers and those who in fact take part in its management are not, and will not become, members of or connected with organised crime groups or other antisocial forces (boryokudan and the like, including anyone who left one less than five years ago), and that we neither fund them nor grant them favours. If this proves untrue, the membership may be ended without notice and we shall raise no objection.',
};
