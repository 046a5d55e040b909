import { complete } from '../../contract/complete.ts';
import type { PaymentIntent, TransferInstructions } from '../payment-intent/payment-intent.ts';
import type { Work } from '../work.ts';
import { accountNumberOf } from './cash-account.ts';

/** A bank that does not exist, in the form of Japan's domestic transfers. */
export const bank = {
  bank_code: '9999',
  bank_name: 'サンドボックス銀行',
  branch_code: '001',
  branch_name: 'テスト支店',
  account_type: 'futsu',
  account_holder_name: 'サンドボックス（カ　シュウノウダイコウ',
};

export interface Zengin {
  account_number: string;
  bank_code: string;
  bank_name: string;
  branch_code: string;
  branch_name: string;
  account_type: string;
  account_holder_name: string;
}

const address = {
  city: '千代田区',
  country: 'JP',
  line1: '丸の内1-1-1',
  line2: null,
  postal_code: '100-0005',
  state: '東京都',
};

/** Where this customer transfers to, always the same. */
function addressesOf(
  customer: string,
): { type: 'zengin'; supported_networks: string[]; zengin: Zengin & object }[] {
  const zengin = {
    account_holder_address: address,
    account_number: accountNumberOf(customer),
    bank_address: address,
    ...bank,
  };
  return [{ supported_networks: ['zengin'], type: 'zengin', zengin }];
}

export function fundingInstructions(customer: string): object {
  return complete('funding_instructions', {
    object: 'funding_instructions',
    bank_transfer: {
      country: 'JP',
      financial_addresses: addressesOf(customer),
      type: 'jp_bank_transfer',
    },
    currency: 'jpy',
    funding_type: 'bank_transfer',
    livemode: false,
  });
}

/** What is still to be transferred for an intent, and where to. */
export function instructionsFor(work: Work, intent: PaymentIntent, customer: string): TransferInstructions {
  return {
    amount_remaining: intent.amount - (intent.hidden.funded ?? 0),
    currency: intent.currency,
    financial_addresses: addressesOf(customer),
    hosted_instructions_url: `${work.settings.publicUrl}/transfer/${intent.id}`,
    reference: null,
    type: 'jp_bank_transfer',
  };
}
