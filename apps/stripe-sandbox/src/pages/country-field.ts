import { html, type Html } from './html.ts';
import type { PageLocale } from './locale.ts';
import { say } from './words.ts';

const countries = [
  ['JP', 'japan'],
  ['US', 'usa'],
  ['TW', 'taiwan'],
  ['GB', 'elsewhere'],
] as const;

/** A choice of countries, and the one that is chosen already even when it is not among them. */
export function countryField(name: string, locale: PageLocale, chosen: string, autocomplete: string): Html {
  const known = countries.some(([code]) => code === chosen);
  return html`<div class="field">
    <label for="${name}">${say(locale, 'country')}</label
    ><select id="${name}" name="${name}" autocomplete="${autocomplete}">
      ${known ? null : html`<option value="${chosen}" selected>${chosen}</option>`}
      ${countries.map(
        ([code, word]) =>
          html`<option value="${code}" ${code === chosen ? html`selected` : null}>
            ${say(locale, word)}
          </option>`,
      )}
    </select>
  </div>`;
}
