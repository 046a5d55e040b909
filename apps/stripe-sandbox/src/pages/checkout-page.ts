import { regularPrice } from '../domain/checkout/checkout-amounts.ts';
import type { CheckoutSession } from '../domain/checkout/checkout-session.ts';
import { summary, type TypedCode } from './checkout-summary.ts';
import { countryField } from './country-field.ts';
import { field } from './field.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { money, type PageLocale } from './locale.ts';
import { choiceOfMeans, laterFields } from './means-fields.ts';
import { say, type Word } from './words.ts';

/** What the buyer typed so far; shown again after a refusal, except the security code. */
export interface CheckoutEntry {
  email: string;
  name: string;
  phone: string;
  country: string;
  number: string;
  expiry: string;
  /** How they want to pay, and what the till needs to know. */
  means: string;
  payer: string;
  konbiniPhone: string;
}

/** What the page has to say: sentences per field, and what happened to the last attempt. */
export interface CheckoutView {
  session: CheckoutSession;
  locale: PageLocale;
  entry: CheckoutEntry;
  emailFixed: boolean;
  errors: Partial<
    Record<'email' | 'name' | 'phone' | 'number' | 'expiry' | 'cvc' | 'payer' | 'konbini_phone', string>
  >;
  refusal: string | null;
  /** A promotion code that was typed and not taken. */
  code: TypedCode | null;
  status: number;
}

const groups = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1 ');

/** The payment page: what is bought on one side, how it is paid on the other; on a phone one below the other. */
export function checkoutPage(view: CheckoutView): Page {
  const { session, locale } = view;
  const heading = headingOf(session, locale);
  return {
    locale,
    title: heading,
    status: view.status,
    body: html`<main class="split">
      ${summary(session, locale, heading, view.code)}
      <section class="pay">
        <div class="inner">
          ${form(view)}${session.payment_method_types.includes('card') ? testCards(locale) : null}
        </div>
      </section>
    </main>`,
    script: enhancement,
  };
}

function headingOf(session: CheckoutSession, locale: PageLocale): string {
  if (session.mode === 'setup') return say(locale, 'saveCardTitle');
  const name = session.hidden.lines[0]?.description ?? '';
  return session.mode === 'subscription' ? say(locale, 'subscribeTo', { name }) : name;
}

function form(view: CheckoutView): Html {
  const { session, locale, entry, errors } = view;
  const t = (word: Word): string => say(locale, word);
  const list = Object.values(errors);
  return html` ${view.refusal ? html`<div class="notice bad" role="alert"><b>${view.refusal}</b>${t('notCharged')}</div>` : null}
    ${list.length > 0 ? html`<div class="notice bad" role="alert"><b>${t('problems')}</b>${list.map((text) => html`<div>${text}</div>`)}</div>` : null}
    <form method="post" action="/c/pay/${session.id}" novalidate id="pay">
      <fieldset>
        <legend>${t('contact')}</legend>
        ${field('email', t('email'), errors.email, html`type="email" autocomplete="email" inputmode="email" value="${entry.email}" ${view.emailFixed ? html`readonly` : null}`)}
        ${session.phone_number_collection.enabled ? field('phone', t('phone'), errors.phone, html`type="tel" autocomplete="tel" value="${entry.phone}"`) : null}
      </fieldset>
      ${choiceOfMeans(view)} ${session.payment_method_types.includes('card') ? cardFields(view) : null}
      ${laterFields(view)}
      <button class="wide" type="submit">${buttonLabel(session, locale)}</button>
      ${mandate(session, locale)}
    </form>`;
}

function cardFields({ locale, entry, errors }: CheckoutView): Html {
  const t = (word: Word): string => say(locale, word);
  return html`<fieldset class="by-card">
    <legend>${t('card')}</legend>
    ${field('number', t('number'), errors.number, html`inputmode="numeric" autocomplete="cc-number" placeholder="1234 1234 1234 1234" maxlength="23" value="${groups(entry.number)}"`)}
    <div class="row">
      ${field('expiry', t('expiry'), errors.expiry, html`inputmode="numeric" autocomplete="cc-exp" placeholder="${t('expiryHint')}" maxlength="9" value="${entry.expiry}"`)}
      ${field('cvc', t('cvc'), errors.cvc, html`inputmode="numeric" autocomplete="cc-csc" placeholder="${t('cvcHint')}" maxlength="4"`)}
    </div>
    ${field('name', t('name'), errors.name, html`autocomplete="cc-name" placeholder="${t('nameHint')}" value="${entry.name}"`)}
    ${countryField('country', locale, entry.country, 'country')}
  </fieldset>`;
}

function buttonLabel(session: CheckoutSession, locale: PageLocale): string {
  if (session.mode === 'setup') return say(locale, 'saveCard');
  const amount = money(session.amount_total ?? 0, session.currency ?? 'jpy', locale);
  if (session.payment_method_types.some((type) => type !== 'card')) return say(locale, 'payNow', { amount });
  if (session.mode === 'payment') return say(locale, 'payOnce', { amount });
  return session.amount_total === 0 ? say(locale, 'startTrial') : say(locale, 'paySubscribe', { amount });
}

function mandate(session: CheckoutSession, locale: PageLocale): Html | null {
  const recurring = session.hidden.lines.filter((line) => line.price.recurring);
  const interval = recurring[0]?.price.recurring?.interval;
  if (!interval) return null;
  const amount = money(regularPrice(session), session.currency ?? 'jpy', locale);
  return html`<p class="mandate">
    ${say(locale, 'mandate', { amount, period: say(locale, `each_${interval}`) })}
  </p>`;
}

export function testCards(locale: PageLocale): Html {
  const rows: [string, Word][] = [
    ['4242 4242 4242 4242', 'card_pays'],
    ['4000 0000 0000 0002', 'card_declined'],
    ['4000 0000 0000 9995', 'card_funds'],
    ['4000 0025 0000 3155', 'card_secure'],
  ];
  return html`<details>
    <summary>${say(locale, 'testCards')}</summary>
    <table>
      <tbody>
        ${rows.map(
          ([number, word]) =>
            html`<tr>
              <td><code>${number}</code></td>
              <td>${say(locale, word)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="soft">${say(locale, 'testCardsNote')}</p>
  </details>`;
}

/** Groups the digits while typing and takes the button out of reach after the first press. */
const enhancement = `
const form=document.getElementById('pay');
const number=document.getElementById('number');
const expiry=document.getElementById('expiry');
number?.addEventListener('input',()=>{const d=number.value.replace(/[^0-9]/g,'').slice(0,19);number.value=d.replace(/(\\d{4})(?=\\d)/g,'$1 ')});
expiry?.addEventListener('input',(event)=>{if(event.inputType==='deleteContentBackward')return;const d=expiry.value.replace(/[^0-9]/g,'').slice(0,4);expiry.value=d.length>2?d.slice(0,2)+' / '+d.slice(2):d});
form.addEventListener('submit',()=>{const button=form.querySelector('button');button.setAttribute('aria-busy','true');button.style.opacity='.6';setTimeout(()=>{button.disabled=true},0)});
window.addEventListener('pageshow',()=>{const button=form.querySelector('button');button.disabled=false;button.style.opacity=''});
`;
