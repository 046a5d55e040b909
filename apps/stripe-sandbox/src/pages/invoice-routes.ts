import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Invoice } from '../domain/invoice/invoice.ts';
import type { Sandbox } from '../sandbox.ts';
import { html } from './html.ts';
import { messagePage, sendPage, type Page } from './layout.ts';
import { day, money, pageLocale, type PageLocale } from './locale.ts';
import { say } from './words.ts';

type Request = FastifyRequest<{ Params: { id: string } }>;

/** The hosted invoice and the receipt of a charge, to look at and to print. */
export function invoiceRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { records } = sandbox.store;
  const show = (request: Request, reply: FastifyReply): FastifyReply => {
    const invoice = records.find('invoice', request.params.id);
    const customer = invoice ? records.find('customer', invoice.customer) : undefined;
    const locale = pageLocale(customer?.preferred_locales?.[0], request.headers['accept-language']);
    return invoice ? sendPage(reply, invoicePage(invoice, locale)) : missing(reply, locale);
  };
  app.get('/i/:id', show);
  app.get('/i/:id/pdf', show);
  app.get('/receipts/:id', (request: Request, reply) => {
    const charge = records.find('charge', request.params.id);
    const locale = pageLocale(null, request.headers['accept-language']);
    if (!charge) return missing(reply, locale);
    const body = html`<main class="sheet">
      <div class="box">
        <h1>${say(locale, 'receipt')}</h1>
        <div class="pair">
          <span class="soft">${day(charge.created, locale)}</span
          ><b>${money(charge.amount, charge.currency, locale)}</b>
        </div>
        <p class="soft">${charge.description}</p>
      </div>
    </main>`;
    return sendPage(reply, { locale, title: say(locale, 'receipt'), body });
  });
}

function missing(reply: FastifyReply, locale: PageLocale): FastifyReply {
  return sendPage(
    reply,
    messagePage({
      locale,
      title: say(locale, 'missingTitle'),
      text: say(locale, 'missingText'),
      status: 404,
    }),
  );
}

function invoicePage(invoice: Invoice, locale: PageLocale): Page {
  const amount = (value: number): string => money(value, invoice.currency, locale);
  return {
    locale,
    title: `${say(locale, 'invoice')} ${invoice.number ?? ''}`,
    body: html`<main class="sheet">
      <div class="box">
        <div class="pair">
          <h1>${say(locale, 'invoice')}</h1>
          <span class="tag ${invoice.status === 'paid' ? 'ok' : ''}"
            >${say(locale, `status_${invoice.status}`)}</span
          >
        </div>
        <p class="soft">${invoice.number} ・ ${day(invoice.created, locale)}</p>
        <p class="soft">
          ${say(locale, 'billedTo')} ${invoice.customer_name ?? invoice.customer_email ?? ''}
        </p>
        <ul class="lines">
          ${invoice.lines.data.map(
            (line) =>
              html`<li>
                <span
                  >${line.description}<br /><span class="soft"
                    >${day(line.period.start, locale)} – ${day(line.period.end, locale)}</span
                  ></span
                ><span>${amount(line.amount)}</span>
              </li>`,
          )}
          <li class="sum"><span>${say(locale, 'total')}</span><span>${amount(invoice.total)}</span></li>
          <li class="sum">
            <span>${say(locale, 'amountPaid')}</span><span>${amount(invoice.amount_paid)}</span>
          </li>
        </ul>
      </div>
    </main>`,
  };
}
