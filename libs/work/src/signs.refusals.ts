import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why work is no gig of 業務委託 of this program. */
export type SignsRefusal =
  'GIG_KIND_WITHHELD' | 'GIG_SIGNS_MISSING' | 'GIG_SIGNS_DECISIVE' | 'GIG_SIGNS_REASON';

export const signsRefusals: RefusalSentences<SignsRefusal> = {
  GIG_KIND_WITHHELD: {
    ja: '原稿・印刷物の写真・デザイン・講演・翻訳などの報酬は、支払うときに所得税を源泉徴収して納める決まりです（所得税法204条）。しごとコンビニは源泉徴収をしないため、このしごとは作れません。会社か会が、このシステムの外で依頼してお支払いください。まだ何も保存していません。',
    en: 'Income tax is withheld from rewards for writing, photos for print, design, lectures, translation and the like, and handed over to the tax office (Income Tax Act art. 204). Gigs withhold nothing, so this one cannot be made. Please have it done and paid outside of this program. Nothing was saved yet.',
  },
  GIG_SIGNS_MISSING: {
    ja: '業務委託のしごとは、公開の前に、雇用にあたるしるしがないかを確かめます。一覧を見て「確かめました」にチェックを入れてください。まだ公開していません。',
    en: 'Before service contracts go up, somebody looks for signs of employment. Please read the list and tick that you have looked. Nothing is published yet.',
  },
  GIG_SIGNS_DECISIVE: {
    ja: '指揮命令のしるしが2つ以上あるため、業務委託では公開できません（昭和60年労働基準法研究会報告、労働者派遣法・職業安定法44条）。「雇用」を選んで切り出し直すか、指示や拘束のない内容に会社と決め直してください。まだ公開していません。',
    en: 'With two or more signs that somebody is commanded, this cannot go up as a service contract. Please cut it anew as employment by the company, or agree with the company on work without orders and fixed attendance. Nothing is published yet.',
  },
  GIG_SIGNS_REASON: {
    ja: '雇用にあたるしるしがあるときは、それでも業務委託である理由を{most}文字以内で書いてください。まだ公開していません。',
    en: 'Where there is a sign of employment, please write why it is a service contract all the same, at most {most} characters. Nothing is published yet.',
  },
};
