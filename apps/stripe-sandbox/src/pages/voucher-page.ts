import { stores } from '../domain/konbini/voucher.ts';
import type { KonbiniDetails, PaymentIntent, Store } from '../domain/payment-intent/payment-intent.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { deadline, money, type PageLocale } from './locale.ts';
import { say } from './words.ts';

export interface VoucherView {
  intent: PaymentIntent;
  voucher: KonbiniDetails;
  locale: PageLocale;
  back: { href: string; label: string } | null;
}

/** Amount, deadline and the numbers for each chain, to read on a phone or to print; the sandbox's buttons below. */
export function voucherPage(view: VoucherView): Page {
  const { intent, voucher, locale, back } = view;
  const product = intent.payment_method_options.konbini?.product_description ?? intent.description;
  return {
    locale,
    title: say(locale, 'voucherTitle'),
    script: `const print=document.getElementById('print');print.hidden=false;print.addEventListener('click',()=>window.print())`,
    body: html`<main class="sheet">
      <div class="box">
        <h1>${say(locale, 'voucherTitle')}</h1>
        <p class="amount">${money(intent.amount, intent.currency, locale)}</p>
        ${product ? html`<p class="soft">${product}</p>` : null}
        <div class="pair">
          <span>${say(locale, 'payUntil')}</span><b>${deadline(voucher.expires_at, locale)}</b>
        </div>
        <p class="soft">${say(locale, 'voucherLead')}</p>
        <div class="codes">${stores.map((store) => codes(view, store))}</div>
        <div class="actions">
          <button class="quiet" type="button" id="print" hidden>${say(locale, 'printPage')}</button>
          ${back ? html`<a class="button" href="${back.href}">${back.label}</a>` : null}
        </div>
      </div>
      ${controls(view)}
    </main>`,
  };
}

function codes({ voucher, locale }: VoucherView, store: Store): Html {
  const { confirmation_number: number, payment_code: code } = voucher.stores[store];
  return html`<section>
    <h2>${say(locale, `store_${store}`)}</h2>
    <dl>
      <dt>${say(locale, 'paymentCode')}</dt>
      <dd>${code}</dd>
      <dt>${say(locale, 'confirmationNumber')}</dt>
      <dd>${number}</dd>
    </dl>
    <p class="soft">${say(locale, `howTo_${store}`)}</p>
  </section>`;
}

function controls({ intent, locale }: VoucherView): Html {
  return html`<div class="box controls">
    <h2>${say(locale, 'sandboxOrders')}</h2>
    <form method="post" action="/konbini/${intent.id}" class="stack">
      <div class="field">
        <label for="store">${say(locale, 'payAt')}</label
        ><select id="store" name="store">
          ${stores.map((store) => html`<option value="${store}">${say(locale, `store_${store}`)}</option>`)}
        </select>
      </div>
      <button class="wide" type="submit" name="result" value="paid">${say(locale, 'payAtStore')}</button>
    </form>
    <form method="post" action="/konbini/${intent.id}" class="actions">
      <button class="wide danger" type="submit" name="result" value="expired">
        ${say(locale, 'letExpire')}
      </button>
    </form>
  </div>`;
}
