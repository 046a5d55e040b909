import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import * as wording from '../disclosure-wording.ts';
import { konbiniDisclosure, yearOnce } from '../konbini-disclosure.ts';
import type { KonbiniVoice, VoucherTerms } from '../konbini-disclosure.ts';
import type { SubscriptionDisclosure } from '../subscription-disclosure.ts';
import { atAgreedPrice } from './agreed-price.ts';
import type { AgreedTerms } from './agreed-price.ts';
import { givenBy, withSteps } from './company-disclosure.ts';
import type { CompanyOrder } from './company-disclosure.ts';
import { companyPrices, pricedForCompany } from './company-plan.ts';
import type { CompanyPlanTerms } from './company-plan.ts';

/** The six items (特定商取引法12条の6) of a year that a company pays once at a convenience store, ordered today in Tokyo. */
export function companyKonbiniDisclosure(
  plan: CompanyPlanTerms,
  order: CompanyOrder,
  {
    today,
    own = null,
    ...terms
  }: VoucherTerms & { today: TokyoDate; own?: { amount: Yen; agreed: AgreedTerms } | null },
): SubscriptionDisclosure {
  const listed = pricedForCompany(plan, order.employees);
  const priced = own ? atAgreedPrice(listed, 'year', own) : listed;
  return konbiniDisclosure(priced, today, terms, companyVoice(plan, order, own !== null));
}

function companyVoice(plan: CompanyPlanTerms, company: CompanyOrder, isOwnPrice: boolean): KonbiniVoice {
  const steps = companyPrices(plan, company.employees).find(({ interval }) => interval === 'year') ?? null;
  return {
    quantity: (facts) => {
      const [once, given] = [yearOnce(facts), givenBy(plan)];
      return wording.inLines(
        [`「${plan.name.ja}」の法人会員資格 1社分（${company.title}）`, once.ja, given.ja],
        [`One "${plan.name.en}" company membership for ${company.title}`, once.en, given.en],
      );
    },
    price: (said) => withSteps(said, company, isOwnPrice ? null : steps),
    cancellation,
    button: () => ({ ja: '法人会員に申し込む（有料）', en: 'Order and pay at a store' }),
  };
}

/** ⑥ 撤回・解除: until it is paid the order can be withdrawn; afterwards there is nothing to cancel. */
function cancellation(): Bilingual {
  return wording.inLines(
    [
      'お支払いの前は、会社のページからいつでも取り消せます。料金はかかりません。',
      '自動更新がないため、期間の終わりに解約の手続きは必要ありません。',
      'クーリング・オフの適用はなく、お支払い後に期間の途中でおやめになった場合も会費は返金しません。ただし、運営者の責任でサービスを提供できなかったときは返金します。',
    ],
    [
      "Until it is paid the order can be withdrawn on your company's page at any time, at no cost.",
      'As nothing renews, there is nothing to cancel at the end.',
      'There is no cooling-off period, and a term that has been paid for is not refunded, unless the operator is to blame for not providing the service.',
    ],
  );
}
