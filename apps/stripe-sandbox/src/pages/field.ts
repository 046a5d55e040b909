import { html, type Html } from './html.ts';

/** A labelled input with what is wrong with it, if anything. */
export function field(
  name: string,
  label: string,
  error: string | undefined,
  attributes: Html,
  required = true,
): Html {
  const state = error ? html`aria-invalid="true" aria-describedby="${name}-error"` : null;
  return html`<div class="field">
    <label for="${name}">${label}</label
    ><input
      id="${name}"
      name="${name}"
      ${required ? html`required` : null}
      ${attributes}
      ${state}
    />${error ? html`<p class="error" id="${name}-error">${error}</p>` : null}
  </div>`;
}
