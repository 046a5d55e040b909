import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { Html, html } from './html.ts';
import type { PageLocale } from './locale.ts';
import { style } from './style.ts';
import { say } from './words.ts';

/** A page ready to be framed. `script` runs where scripts run; every page works without it. */
export interface Page {
  locale: PageLocale;
  title: string;
  body: Html;
  script?: string;
  status?: number;
}

/** Frames a page and sends it: the sandbox bar on top, no other origin allowed, nothing cached. */
export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  const document = html`<!doctype html>
    <html lang="${page.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${page.title}</title>
        <link rel="icon" href="data:," />
        <style nonce="${nonce}">
          ${new Html(style)}
        </style>
      </head>
      <body>
        <header class="bar">${say(page.locale, 'bar')}</header>
        ${page.body}
        ${
          page.script
            ? html`<script nonce="${nonce}">
                ${new Html(page.script)};
              </script>`
            : null
        }
      </body>
    </html>`;
  return reply
    .code(page.status ?? 200)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'`,
    )
    .type('text/html; charset=utf-8')
    .send(document.text);
}

const check = html`<svg
  width="22"
  height="22"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2.4"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <path d="M5 12.5l4.5 4.5L19 7.5" />
</svg>`;
const clock = html`<svg
  width="22"
  height="22"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2.2"
  stroke-linecap="round"
  aria-hidden="true"
>
  <circle cx="12" cy="12" r="8.5" />
  <path d="M12 7.5V12l3 2" />
</svg>`;

/** A page that says one thing. */
export function messagePage(terms: {
  locale: PageLocale;
  title: string;
  text: string;
  good?: boolean;
  link?: { href: string; label: string } | null;
  status?: number;
}): Page {
  const { locale, title, text, good, link, status } = terms;
  return {
    locale,
    title,
    status: status ?? 200,
    body: html`<main class="sheet">
      <div class="box">
        <div class="mark ${good ? '' : 'warn'}">${good ? check : clock}</div>
        <h1>${title}</h1>
        <p>${text}</p>
        ${link ? html`<div class="actions"><a class="button" href="${link.href}">${link.label}</a></div>` : null}
      </div>
    </main>`,
  };
}
