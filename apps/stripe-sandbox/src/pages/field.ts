import { html, type Html } from './html.ts';

/** A labelled input that must be filled in, with what is wrong with it, if anything. */
export function field(name: string, label: string, error: string | undefined, attributes: Html): Html {
  return optionalField(name, label, error, html`required ${attributes}`);
}

/** The same, which may stay empty. */
export function optionalField(
  name: string,
  label: string,
  error: string | undefined,
  attributes: Html,
): Html {
  const state = error ? html`aria-invalid="true" aria-describedby="${name}-error"` : null;
  return html`<div class="field">
    <label for="${name}">${label}</label
    ><input
      id="${name}"
      name="${name}"
      ${attributes}
      ${state}
    />${error ? html`<p class="error" id="${name}-error">${error}</p>` : null}
  </div>`;
}
