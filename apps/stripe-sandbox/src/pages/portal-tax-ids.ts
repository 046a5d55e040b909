import { ApiError } from '../domain/api-error.ts';
import { livingCustomer } from '../domain/customer/customer.ts';
import { dropTaxId, newTaxId, taxIdsOf } from '../domain/customer/tax-id.ts';
import type { Work } from '../domain/work.ts';
import { field } from './field.ts';
import { html, type Html } from './html.ts';
import type { Outcome, Press } from './portal-acts.ts';
import { portalPath, type PortalView } from './portal-view.ts';
import { say, type Word } from './words.ts';

/** The numbers that can be entered here, with the sentence for one that is not in their form. */
const offered = { jp_trn: 'error_jp_trn', jp_cn: 'error_jp_cn' } as const satisfies Record<string, Word>;
type Offered = keyof typeof offered;
const isOffered = (type: string): type is Offered => type in offered;

/** The numbers that are printed on invoices: each can be taken away, another can be added. */
export function taxIdSection({ session, locale, records, typed, errors }: PortalView): Html {
  const known = [...records.values('tax_id')].filter(({ customer }) => customer === session.customer);
  const label = (type: string): string => (isOffered(type) ? say(locale, `tax_${type}`) : type);
  return html`${known.length === 0 ? html`<p class="soft">${say(locale, 'noTaxIds')}</p>` : null}
    ${known.map(
      ({ id, type, value }) =>
        html`<div class="pair">
          <span><span class="soft">${label(type)}</span><br />${value}</span>
          <form method="post" action="${portalPath(session, `/tax_id_remove/${id}`)}">
            <button class="small danger" type="submit" aria-label="${say(locale, 'removeTaxId')} ${value}">
              ${say(locale, 'removeTaxId')}
            </button>
          </form>
        </div>`,
    )}
    <form method="post" action="${portalPath(session, '/tax_id')}" class="gap" novalidate>
      <div class="field">
        <label for="tax_type">${say(locale, 'taxIdType')}</label
        ><select id="tax_type" name="tax_type">
          ${Object.keys(offered).map(
            (type) =>
              html`<option value="${type}" ${typed?.get('tax_type') === type ? html`selected` : null}>
                ${label(type)}
              </option>`,
          )}
        </select>
      </div>
      ${field('tax_value', say(locale, 'taxIdValue'), errors['tax_value'], html`autocomplete="off" placeholder="T1234567890123" value="${typed?.get('tax_value') ?? ''}"`)}
      <button class="quiet wide" type="submit">${say(locale, 'addTaxId')}</button>
    </form>`;
}

const mayChange = ({ features }: PortalView): boolean =>
  features.customer_update.allowed_updates.includes('tax_id');

export function addTaxId(work: Work, { view, form }: Press): Outcome {
  const { locale, session } = view;
  const type = form.get('tax_type') ?? '';
  const value = (form.get('tax_value') ?? '').normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (!mayChange(view) || !isOffered(type)) return { refusal: say(locale, 'cannotNow') };
  const refuse = (word: Word): Outcome => ({
    refusal: say(locale, 'problems'),
    errors: { tax_value: say(locale, word) },
  });
  const { id } = livingCustomer(work, session.customer, 'customer');
  if (taxIdsOf(work, id).some((known) => known.type === type && known.value === value))
    return refuse('error_tax_known');
  try {
    newTaxId(work, id, type, value);
  } catch (error) {
    if (error instanceof ApiError && error.details.code === 'tax_id_invalid') return refuse(offered[type]);
    throw error;
  }
  return { done: 'taxIdAdded' };
}

export function removeTaxId(work: Work, { view, subscription: id }: Press): Outcome {
  const customer = livingCustomer(work, view.session.customer, 'customer');
  const known = taxIdsOf(work, customer.id).find((entry) => entry.id === id);
  if (!mayChange(view) || !known) return { refusal: say(view.locale, 'cannotNow') };
  dropTaxId(work, known);
  return { done: 'taxIdRemoved' };
}
