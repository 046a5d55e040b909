import type { DeskApi } from '../desk-api.ts';
import { DecideCompanyPriceDocument, ProposeCompanyPriceDocument } from './price-questions.ts';

type Fields = Record<string, string>;

const decided =
  (word: 'approved' | 'declined' | 'withdrawn') =>
  (api: DeskApi, companyId: string, { id = '' }: Fields) =>
    api.send(DecideCompanyPriceDocument, { companyId, id, word });

/** What was typed as yen: full-width digits, commas and 円 do not matter; 0 where it is no sum, which is refused with its limits. */
const yenIn = (text: string): number => {
  const digits = text.normalize('NFKC').replace(/[,円¥\s]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
};

/** What the desk does about prices of one company. */
export const deskPriceActs = {
  price: {
    done: 'priceProposed',
    run: (api: DeskApi, companyId: string, fields: Fields) => {
      const [planKey = '', interval = ''] = (fields['offer'] ?? '').split('/');
      const { amount = '', validUntil = '', why: reason = '' } = fields;
      return api.send(ProposeCompanyPriceDocument, {
        ...{ companyId, planKey, interval: interval === 'month' ? 'month' : 'year' },
        ...{ amount: yenIn(amount), validUntil: validUntil || '1970-01-01', reason },
      });
    },
  },
  price_approved: { done: 'priceApproved', run: decided('approved') },
  price_declined: { done: 'priceDeclined', run: decided('declined') },
  price_withdrawn: { done: 'priceWithdrawn', run: decided('withdrawn') },
} as const;
