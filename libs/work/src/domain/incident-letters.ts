import type { Bilingual, Locale } from '@enishi/kernel';

type About = { community: Bilingual; title: string };

/** To the office and to the company: somebody reported an accident. What happened, and to whom, stands on the page alone. */
export function incidentLetter({ community, title }: About, to: 'office' | 'company', locale: Locale) {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」でけが・事故の報告がありました`,
        paragraphs: [
          `しごと「${title}」について、けが・事故の報告がありました。内容は下のボタンの画面でご覧いただけます。`,
          to === 'company'
            ? 'まず、ご本人のけがの手当てと連絡をお願いします。雇用のしごとでは、労災保険の手続きと、休業を伴うときの労働者死傷病報告（労働基準監督署）が会社の義務です。'
            : '両方に連絡し、保険の手続きを確かめてください。片付くまで、お互いの評価は書けません。',
        ],
        button: '報告の内容を見る',
      }
    : {
        subject: `${community.en}: an accident was reported at "${title}"`,
        paragraphs: [
          `An accident was reported at "${title}". What happened stands on the page behind the button.`,
          to === 'company'
            ? 'Please look after the person first. For employment, the accident insurance and the report to the Labour Standards Inspection Office are the company’s duty.'
            : 'Please talk to both sides and see to the insurance. Until it is settled neither side evaluates the other.',
        ],
        button: 'Read the report',
      };
}
