import type { Bilingual, Locale } from '@enishi/kernel';

import type { SenderCard } from './sender-card.ts';
import { readSimpleText } from './simple-text.ts';
import type { TextBlock, TextLine } from './simple-text.ts';

/** What all copies of a letter in one language share. */
export type LetterFrame = {
  readonly locale: Locale;
  readonly subject: string;
  readonly body: string;
  readonly community: Bilingual;
  readonly sender: SenderCard;
  /** The letter on the web; null for one that is not put on the shelf. */
  readonly webUrl: string | null;
  /** What the letter asks the reader to do, below its text. */
  readonly button?: { readonly label: string; readonly url: string };
};

/** A mail but for the recipient's address. `headers` are those that mail programs offer a button for. */
export type LetterMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

const words = {
  ja: {
    web: 'ブラウザで読む',
    why: (community: string) =>
      `このメールは、${community}のお知らせメールの受信に同意された方にお送りしています。`,
    stop: '配信を停止する（ログイン不要）',
    contact: 'お問い合わせ',
  },
  en: {
    web: 'Read in your browser',
    why: (community: string) => `You receive this mail because you agreed to letters from ${community}.`,
    stop: 'Unsubscribe (no sign-in needed)',
    contact: 'Questions',
  },
} as const;

const font = `font-family:'Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo,sans-serif;line-height:1.8;color:#1f2933`;

/**
 * Prepares a letter once and answers with what writes each copy, given the reader's own address for unsubscribing. Name,
 * address, contact and that link stand under every copy (特定電子メール法4条); the headers let mail programs unsubscribe with
 * one press (RFC 8058).
 */
export function letterWriter(frame: LetterFrame): (unsubscribeUrl: string) => LetterMail {
  const blocks = readSimpleText(frame.body);
  const said = words[frame.locale];
  const { senderName, postalAddress, contact } = frame.sender;
  const why = said.why(frame.community[frame.locale]);
  const card = [senderName, postalAddress, `${said.contact}: ${contact}`];
  const text = [
    blocks.map(blockAsText).join('\n\n'),
    ...(frame.button ? [`${frame.button.label}:\n${frame.button.url}`] : []),
    ...(frame.webUrl ? [`${said.web}:\n${frame.webUrl}`] : []),
  ];
  const htmlBody = blocks.map(blockAsHtml).join('\n') + (frame.button ? buttonAsHtml(frame.button) : '');
  const htmlWeb = frame.webUrl
    ? `<p style="margin:24px 0 0;font-size:13px">${link(frame.webUrl, said.web)}</p>`
    : '';
  return (unsubscribeUrl) => ({
    subject: frame.subject,
    text: [...text, `-- \n${why}\n${said.stop}:\n${unsubscribeUrl}`, card.join('\n')].join('\n\n'),
    html: `<!doctype html><html lang="${frame.locale}"><body style="margin:0;background:#f5f3ef">
<div style="max-width:600px;margin:0 auto;padding:32px 16px"><div style="background:#fff;border-radius:12px;padding:32px 24px;${font};font-size:16px">
${htmlBody}${htmlWeb}</div>
<div style="${font};font-size:13px;color:#52606d;padding:20px 24px"><p style="margin:0 0 8px">${escape(why)}<br>${link(unsubscribeUrl, said.stop)}</p><p style="margin:0">${card.map(escape).join('<br>')}</p></div></div></body></html>`,
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
    },
  });
}

function blockAsText({ kind, lines }: TextBlock): string {
  const plain = lines.map(({ parts }) =>
    parts.map(({ text, href }) => (href && href !== text ? `${text} ( ${href} )` : text)).join(''),
  );
  if (kind === 'heading') return `■ ${plain.join('')}`;
  return plain.map((line) => (kind === 'list' ? `・${line}` : line)).join('\n');
}

function blockAsHtml({ kind, lines }: TextBlock): string {
  const html = lines.map(lineAsHtml);
  if (kind === 'heading')
    return `<h2 style="margin:28px 0 12px;font-size:19px;line-height:1.5">${html.join('')}</h2>`;
  if (kind === 'list')
    return `<ul style="margin:0 0 16px;padding-left:22px">${html.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  return `<p style="margin:0 0 16px">${html.join('<br>')}</p>`;
}

const lineAsHtml = ({ parts }: TextLine): string =>
  parts.map(({ text, href }) => (href ? link(href, text) : escape(text))).join('');

const buttonAsHtml = ({ label, url }: { label: string; url: string }): string =>
  `<p style="margin:24px 0 0"><a href="${escape(url)}" style="display:inline-block;background:#1d3557;color:#fff;text-decoration:none;border-radius:8px;padding:14px 24px;font-weight:600">${escape(label)}</a></p>`;

const link = (href: string, text: string): string =>
  `<a href="${escape(href)}" style="color:#1d3557;word-break:break-all">${escape(text)}</a>`;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
