import type { Address } from '../domain/customer/customer.ts';
import { countryField } from './country-field.ts';
import { optionalField } from './field.ts';
import { html, type Html } from './html.ts';
import type { PageLocale } from './locale.ts';
import { say, type Word } from './words.ts';

/** The lines of an address in the order in which the page's readers write them. */
const lines: Record<PageLocale, readonly (keyof Address)[]> = {
  ja: ['postal_code', 'state', 'city', 'line1', 'line2'],
  en: ['line1', 'line2', 'city', 'state', 'postal_code'],
};

const labels: Record<keyof Address, Word> = {
  postal_code: 'postalCode',
  state: 'prefecture',
  city: 'city',
  line1: 'street',
  line2: 'building',
  country: 'country',
};

const autocomplete: Record<keyof Address, string> = {
  postal_code: 'postal-code',
  state: 'address-level1',
  city: 'address-level2',
  line1: 'address-line1',
  line2: 'address-line2',
  country: 'country',
};

/** Country and lines of an address; `of` sets it apart from another one on the same page. */
export function addressFields(
  of: 'billing' | 'shipping',
  locale: PageLocale,
  filled: (name: string) => string,
  errors: Record<string, string>,
): Html {
  return html`${countryField(`${of}_country`, locale, filled(`${of}_country`) || 'JP', `${of} country`)}
  ${lines[locale].map((line) => {
    const name = `${of}_${line}`;
    return optionalField(
      name,
      say(locale, labels[line]),
      errors[name],
      html`value="${filled(name)}" autocomplete="${of} ${autocomplete[line]}"`,
    );
  })}`;
}

/** What was typed into the fields: an address, none, or what is wrong with which field. */
export function readAddress(
  of: 'billing' | 'shipping',
  typed: (name: string) => string,
): { address: Address | null; errors: Record<string, Word> } {
  const line = (name: keyof Address): string | null => typed(`${of}_${name}`) || null;
  const address: Address = {
    city: line('city'),
    country: line('country'),
    line1: line('line1'),
    line2: line('line2'),
    postal_code: line('postal_code'),
    state: line('state'),
  };
  const isBlank = lines.ja.every((name) => address[name] === null);
  if (isBlank) return { address: null, errors: {} };
  const errors: Record<string, Word> = {};
  if (!address.city) errors[`${of}_city`] = 'error_city';
  if (!address.line1) errors[`${of}_line1`] = 'error_street';
  if (address.country === 'JP' && !/^\d{3}-?\d{4}$/.test(address.postal_code ?? ''))
    errors[`${of}_postal_code`] = 'error_postal_code';
  return { address, errors };
}
