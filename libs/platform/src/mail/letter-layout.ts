import type { Locale } from '@enishi/kernel';

import type { Letter } from './mailbox.ts';

/** Who writes: shown under every mail, so that a recipient knows whom to ask. */
export type Sender = { name: string; contact: string };

const closing: Record<Locale, (sender: Sender) => string> = {
  ja: ({ name, contact }) => `${name}\nお問い合わせ: ${contact}`,
  en: ({ name, contact }) => `${name}\nQuestions: ${contact}`,
};

/** The mail as plain text; every mail has this part. */
export function asText(letter: Letter, sender: Sender, locale: Locale): string {
  const button = letter.button ? [`${letter.button.label}\n${letter.button.url}`] : [];
  return [...letter.paragraphs, ...button, `-- \n${closing[locale](sender)}`].join('\n\n');
}

/** The mail as HTML: one column, system fonts, nothing loaded from anywhere. */
export function asHtml(letter: Letter, sender: Sender, locale: Locale): string {
  const font = `font-family:'Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo,sans-serif;line-height:1.8;color:#1f2933`;
  const paragraphs = letter.paragraphs.map((text) => `<p style="margin:0 0 16px">${withBreaks(text)}</p>`);
  const button = letter.button
    ? `<p style="margin:24px 0"><a href="${escape(letter.button.url)}" style="display:inline-block;padding:14px 28px;border-radius:8px;background:#1d3557;color:#fff;text-decoration:none;font-weight:700">${escape(letter.button.label)}</a></p>
       <p style="margin:0 0 16px;font-size:13px;color:#52606d;word-break:break-all">${escape(letter.button.url)}</p>`
    : '';
  return `<!doctype html><html lang="${locale}"><body style="margin:0;background:#f5f3ef">
<div style="max-width:560px;margin:0 auto;padding:32px 20px"><div style="background:#fff;border-radius:12px;padding:32px 28px;${font};font-size:16px">
${paragraphs.join('\n')}${button}</div>
<p style="${font};font-size:13px;color:#52606d;padding:16px 28px">${withBreaks(closing[locale](sender))}</p></div></body></html>`;
}

const withBreaks = (text: string) => escape(text).replaceAll('\n', '<br>');

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
