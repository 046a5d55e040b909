import { livingCustomer, type Address, type Customer, type Shipping } from '../domain/customer/customer.ts';
import type { UpdatableField } from '../domain/portal/portal-configuration.ts';
import type { Work } from '../domain/work.ts';
import { addressFields, readAddress } from './address-fields.ts';
import { optionalField } from './field.ts';
import { html, type Html } from './html.ts';
import type { Outcome, Press } from './portal-acts.ts';
import { portalPath, type PortalView } from './portal-view.ts';
import { say, type Word } from './words.ts';

const open = (view: Pick<PortalView, 'features'>, name: UpdatableField): boolean =>
  view.features.customer_update.allowed_updates.includes(name);

const plainFields = [
  ['name', 'payerName', 'text'],
  ['email', 'email', 'email'],
  ['phone', 'phone', 'tel'],
] as const;

/** Name, e-mail, phone, address and delivery address, as far as the configuration lets customers change them. */
export function detailsForm(view: PortalView): Html | null {
  const { session, locale, records, errors } = view;
  const customer = records.find('customer', session.customer);
  const filled = filledIn(view, customer);
  const fields = plainFields.filter(([name]) => open(view, name));
  if (fields.length === 0 && !open(view, 'address') && !open(view, 'shipping')) return null;
  const plain = (name: string, word: Word, type: string, hint: string): Html =>
    optionalField(
      name,
      say(locale, word),
      errors[name],
      html`type="${type}" autocomplete="${hint}" value="${filled(name)}"`,
    );
  return html`<form method="post" action="${portalPath(session, '/details')}" novalidate>
    ${fields.map(([name, word, type]) => plain(name, word, type, type === 'text' ? 'name' : type))}
    ${
      open(view, 'address')
        ? html`<fieldset class="gap">
            <legend>${say(locale, 'address')}</legend>
            ${addressFields('billing', locale, filled, errors)}
          </fieldset>`
        : null
    }
    ${
      open(view, 'shipping')
        ? html`<fieldset class="gap">
            <legend>${say(locale, 'shippingAddress')}</legend>
            ${plain('shipping_name', 'payerName', 'text', 'shipping name')}
            ${addressFields('shipping', locale, filled, errors)}
            ${plain('shipping_phone', 'phone', 'tel', 'shipping tel')}
          </fieldset>`
        : null
    }
    <button class="quiet wide" type="submit">${say(locale, 'saveDetails')}</button>
  </form>`;
}

/** What stands in the fields: what was typed and refused, else what is known. */
function filledIn({ typed }: PortalView, customer: Customer | undefined): (name: string) => string {
  const known: Record<string, string | null | undefined> = {
    name: customer?.name,
    email: customer?.email,
    phone: customer?.phone,
    shipping_name: customer?.shipping?.name,
    shipping_phone: customer?.shipping?.phone,
    ...named('billing', customer?.address),
    ...named('shipping', customer?.shipping?.address),
  };
  return (name) => typed?.get(name) ?? known[name] ?? '';
}

const named = (of: string, address: Address | null | undefined): Record<string, string | null> =>
  Object.fromEntries(Object.entries(address ?? {}).map(([line, value]) => [`${of}_${line}`, value]));

const isPhone = (text: string): boolean => /^\+?[\d() -]{10,20}$/.test(text);

/** Saves what was typed as a whole, or nothing with a sentence at each field that is wrong. */
export function changeDetails(work: Work, { view, form }: Press): Outcome {
  const { locale, session } = view;
  const typed = (name: string): string => (form.get(name) ?? '').trim();
  const customer = livingCustomer(work, session.customer, 'customer');
  const changes: Partial<Customer> = {};
  const errors: Record<string, Word> = {};
  for (const [name] of plainFields) if (open(view, name)) changes[name] = typed(name) || null;
  if (changes.email && !/^\S+@\S+\.\S+$/.test(changes.email)) errors['email'] = 'error_email';
  if (changes.phone && !isPhone(changes.phone)) errors['phone'] = 'error_phone_form';
  if (open(view, 'address')) {
    const read = readAddress('billing', typed);
    changes.address = read.address;
    Object.assign(errors, read.errors);
  }
  if (open(view, 'shipping')) {
    const read = readShipping(typed);
    changes.shipping = read.shipping;
    Object.assign(errors, read.errors);
  }
  const wrong = Object.entries(errors).map(([name, word]) => [name, say(locale, word)] as const);
  if (wrong.length > 0) return { refusal: say(locale, 'problems'), errors: Object.fromEntries(wrong) };
  work.amend(customer, changes, 'customer.updated');
  return { done: 'detailsSaved' };
}

function readShipping(typed: (name: string) => string): {
  shipping: Shipping | null;
  errors: Record<string, Word>;
} {
  const { address, errors } = readAddress('shipping', typed);
  const [name, phone] = [typed('shipping_name'), typed('shipping_phone')];
  if (!address && !name && !phone) return { shipping: null, errors: {} };
  if (!name) errors['shipping_name'] = 'error_payer';
  if (!address) errors['shipping_line1'] = 'error_street';
  if (phone && !isPhone(phone)) errors['shipping_phone'] = 'error_phone_form';
  return { shipping: { address, name, phone: phone || null }, errors };
}
