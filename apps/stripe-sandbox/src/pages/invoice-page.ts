import { isPayable } from '../domain/invoice/pay-hosted.ts';
import type { Invoice } from '../domain/invoice/invoice.ts';
import type { PaymentIntent } from '../domain/payment-intent/payment-intent.ts';
import { cardFields, type CardFieldErrors, type TypedCard } from './card-fields.ts';
import { testCards } from './checkout-page.ts';
import { html, type Html } from './html.ts';
import { laterBox } from './invoice-later.ts';
import { sumRows, type Names } from './invoice-sums.ts';
import type { Page } from './layout.ts';
import { lineWords } from './line-words.ts';
import { day, money, type PageLocale } from './locale.ts';
import { say } from './words.ts';

/** What was typed by somebody who pays elsewhere. */
export interface LaterEntry {
  payer: string;
  email: string;
  phone: string;
  errors: { payer?: string; email?: string };
  refusal: string | null;
}

/** What the page of an invoice shows: the invoice, and what became of the last press of its button. */
export interface InvoiceView {
  invoice: Invoice;
  /** The intent that asks for what remains. */
  intent: PaymentIntent | undefined;
  names: Names;
  locale: PageLocale;
  typed: TypedCard;
  errors: CardFieldErrors;
  refusal: string | null;
  later: LaterEntry;
  status: number;
}

/** The hosted invoice: what is billed, when it is due, its PDF, and while it is open a form to pay it by card. */
export function invoicePage(view: InvoiceView): Page {
  const { invoice, locale } = view;
  const amount = (value: number): string => money(value, invoice.currency, locale);
  return {
    locale,
    title: `${say(locale, 'invoice')} ${invoice.number ?? ''}`,
    status: view.status,
    body: html`<main class="sheet">
      <div class="box">
        <div class="pair">
          <h1>${say(locale, 'invoice')}</h1>
          <span class="tag ${invoice.status === 'paid' ? 'ok' : ''}"
            >${say(locale, `status_${invoice.status}`)}</span
          >
        </div>
        <p class="amount">
          ${amount(invoice.status === 'paid' ? invoice.amount_paid : invoice.amount_remaining)}
        </p>
        <p class="soft">${invoice.number} ・ ${day(invoice.effective_at ?? invoice.created, locale)}</p>
        ${invoice.due_date ? html`<p class="soft">${say(locale, 'dueOn', { date: day(invoice.due_date, locale) })}</p>` : null}
        <p class="soft">
          ${say(locale, 'billedTo')} ${invoice.customer_name ?? invoice.customer_email ?? ''}
        </p>
        ${(invoice.custom_fields ?? []).map((one) => html`<p class="soft">${one.name} ${one.value}</p>`)}
        <ul class="lines">
          ${invoice.lines.data.map((line) => billedLine(line, view))}
          ${sumRows(invoice, view.names, locale).map(
            (row) =>
              html`<li ${row.strong ? html`class="sum"` : null}>
                <span>${row.label}</span><span>${row.value}</span>
              </li>`,
          )}
        </ul>
        ${invoice.description ? html`<p>${invoice.description}</p>` : null}
        ${invoice.footer ? html`<p class="soft">${invoice.footer}</p>` : null}
        <div class="actions">
          <a class="button quiet small" href="/i/${invoice.id}/pdf">${say(locale, 'invoicePdf')}</a>
          ${invoice.amount_paid > 0 ? html`<a class="button quiet small" href="/i/${invoice.id}/receipt">${say(locale, 'receiptPdf')}</a>` : null}
        </div>
      </div>
      ${isPayable(invoice) ? html`${payBox(view)}${laterBox(view)}` : null}
    </main>`,
  };
}

function billedLine(line: Invoice['lines']['data'][number], { names, locale }: InvoiceView): Html {
  const { start, end } = line.period;
  const period = end > start ? `${day(start, locale)} – ${day(end, locale)}` : day(start, locale);
  return html`<li>
    <span
      >${lineWords(names.product(line.pricing?.price_details?.product), line, locale)}<br /><span class="soft"
        >${line.quantity > 1 ? `${say(locale, 'quantity', { n: line.quantity })} ・ ` : ''}${period}</span
      ></span
    ><span>${money(line.amount, line.currency, locale)}</span>
  </li>`;
}

function payBox({ invoice, locale, typed, errors, refusal }: InvoiceView): Html {
  const amount = money(invoice.amount_remaining, invoice.currency, locale);
  const faults = Object.values(errors);
  return html`<div class="box">
    ${refusal ? html`<div class="notice bad" role="alert"><b>${refusal}</b>${say(locale, 'notCharged')}</div>` : null}
    ${faults.length > 0 ? html`<div class="notice bad" role="alert"><b>${say(locale, 'problems')}</b>${faults.map((text) => html`<div>${text}</div>`)}</div>` : null}
    <form method="post" action="/i/${invoice.id}" novalidate>
      ${cardFields(locale, typed, errors)}
      <button class="wide" type="submit">${say(locale, 'payOnce', { amount })}</button>
    </form>
    ${testCards(locale)}
  </div>`;
}
