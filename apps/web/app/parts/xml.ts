/** Text within XML: what would end it or is not allowed there is written otherwise, or left out. */
export const xmlText = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** An answer that is no page; asked for anew each time, so that what has ended is gone at once. */
export const xmlAnswer = (body: string, type: string): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' } });
