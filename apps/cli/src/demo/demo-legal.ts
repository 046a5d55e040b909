import type { Bilingual } from '@enishi/kernel';

import type { DemoCommunity } from './demo-communities.ts';

const paragraphs = (...lines: string[]) => lines.join('\n\n');

/** The terms of the demonstration; a real operator writes its own and has them read by a professional. */
export function demoTerms({ name, operatorName }: DemoCommunity): Bilingual {
  return {
    ja: paragraphs(
      `## 第1条　このきまりについて`,
      `このきまりは、${operatorName.ja}（以下「運営団体」）が運営する会員制コミュニティ「${name.ja}」に入会される方との約束です。`,
      `## 第2条　入会`,
      `入会は、申込みの画面で必要な事項を入力し、メールアドレスを確認した時に成立します。16歳未満の方は、保護者の同意があった時に成立します。`,
      `## 第3条　会費`,
      `無料会員に会費はかかりません。有料会員の会費は、お申込みの最終確認画面に表示した金額（税込）です。会費は期間ごとに自動で更新され、更新日にお支払いいただきます。`,
      `## 第4条　解約と退会`,
      `有料会員はマイページからいつでも解約でき、支払い済みの期間の最終日までご利用いただけます。解約後は無料会員として会員番号と記録が残ります。`,
      `## 第5条　返金`,
      `お申込み後の会費は、法令に定めがある場合と運営団体の都合による場合を除き、原則として返金しません。運営団体の都合で特典を提供できないときは、未提供の期間の会費をお返しします。`,
      `## 第6条　きまりの変更`,
      `このきまりを変更するときは、30日前までに会員へメールでお知らせします。`,
    ),
    en: paragraphs(
      `## 1. About these terms`,
      `These terms are an agreement between ${operatorName.en} (the operator) and those who join the community ${name.en}.`,
      `## 2. Joining`,
      `You become a member when you have entered what the form asks and confirmed your e-mail address. Under 16, you become a member when a guardian has agreed.`,
      `## 3. Fees`,
      `Free membership costs nothing. The fee of a paid membership is the tax-included amount shown on the final confirmation page. It renews automatically each period and is charged on the renewal day.`,
      `## 4. Cancelling and leaving`,
      `You can cancel a paid membership on your page at any time and use it until the last day you have paid for. Afterwards you remain a free member, with your number and history.`,
      `## 5. Refunds`,
      `Fees are not refunded after the order unless the law or a reason on our side requires it. If we cannot provide a benefit, we return the fee of the period not provided.`,
      `## 6. Changes`,
      `We announce changes of these terms to members by e-mail at least 30 days before.`,
    ),
  };
}

/** The privacy notice of the demonstration. */
export function demoPrivacy({ operatorName, contactEmail }: DemoCommunity): Bilingual {
  return {
    ja: paragraphs(
      `## お預かりする情報と使いみち`,
      `${operatorName.ja}は、お名前、フリガナ、メールアドレス、生年月日、お住まいの都道府県、地域とのつながりを、会員としてのご案内、会費のお支払い、行事の運営のために使います。ここに書いた以外の目的で使うときは、あらためて同意をいただきます。`,
      `## 第三者への提供`,
      `ご本人の同意なしに、会社や自治体などの第三者へお渡しすることはありません。`,
      `## 外国の事業者の利用`,
      `クレジットカードのお支払いにはStripe（アメリカ合衆国）を利用します。カード番号は当団体のサーバーを通りません。`,
      `## 外部への送信`,
      `このサイトは、閲覧の記録を外部へ送信しません。`,
      `## 開示・訂正・利用停止`,
      `ご自身の情報の開示、訂正、利用停止、削除は ${contactEmail} までお申し出ください。ご本人であることを確かめたうえで、遅滞なくお応えします。領収書など法令で保存が定められた記録は、その期間保存します。`,
    ),
    en: paragraphs(
      `## What we keep and why`,
      `${operatorName.en} uses your name, its reading, e-mail address, date of birth, prefecture and tie to the region to serve you as a member, to take fees and to run events. For anything else we ask your consent first.`,
      `## Others`,
      `We give nothing to companies, municipalities or other third parties without your consent.`,
      `## Providers abroad`,
      `Card payments are made through Stripe (United States of America). Card numbers never pass our servers.`,
      `## Sent elsewhere`,
      `This site sends no record of your visit anywhere else.`,
      `## Your rights`,
      `To see, correct, stop or erase your data, write to ${contactEmail}. We answer without delay once we know that it is you. Records the law tells us to keep, such as receipts, are kept for that time.`,
    ),
  };
}
