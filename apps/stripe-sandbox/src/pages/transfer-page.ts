import type { Zengin } from '../domain/cash-balance/transfer-instructions.ts';
import type { PaymentIntent, TransferInstructions } from '../domain/payment-intent/payment-intent.ts';
import { field } from './field.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { money, type PageLocale } from './locale.ts';
import { say, type Word } from './words.ts';

export interface TransferView {
  intent: PaymentIntent;
  instructions: TransferInstructions;
  locale: PageLocale;
  back: { href: string; label: string } | null;
  error: string | undefined;
}

/** The customer's own account and what is still missing; below it the sandbox's bank counter. */
export function transferPage({ intent, instructions, locale, back, error }: TransferView): Page {
  const [address] = instructions.financial_addresses as { zengin: Zengin }[];
  const { amount_remaining: left, currency } = instructions;
  const funded = intent.hidden.funded ?? 0;
  const t = (word: Word): string => say(locale, word);
  const zengin = address?.zengin;
  const rows: [Word, string][] = zengin
    ? [
        ['bankName', `${zengin.bank_name}（${zengin.bank_code}）`],
        ['branchName', `${zengin.branch_name}（${zengin.branch_code}）`],
        ['accountType', t('accountType_futsu')],
        ['accountNumber', zengin.account_number],
        ['accountHolder', zengin.account_holder_name],
      ]
    : [];
  return {
    locale,
    title: t('transferTitle'),
    status: error ? 422 : 200,
    body: html`<main class="sheet">
      <div class="box">
        <h1>${t('transferTitle')}</h1>
        <p class="soft">${t('transferLead')}</p>
        <div class="pair"><span>${t('amountLeft')}</span><b>${money(left, currency, locale)}</b></div>
        ${funded > 0 ? html`<p class="soft">${say(locale, 'alreadyArrived', { amount: money(funded, currency, locale) })}</p>` : null}
        <dl class="account">
          ${rows.map(
            ([word, value]) =>
              html`<dt>${t(word)}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
        ${back ? html`<div class="actions"><a class="button" href="${back.href}">${back.label}</a></div>` : null}
      </div>
      <div class="box controls">
        <h2>${t('sandboxOrders')}</h2>
        <form method="post" action="/transfer/${intent.id}">
          ${field('amount', t('transferAmount'), error, html`inputmode="numeric" value="${left}"`)}
          <button class="wide" type="submit">${t('sendTransfer')}</button>
        </form>
      </div>
    </main>`,
  };
}
