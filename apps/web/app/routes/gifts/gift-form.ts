/** A gift as its form posts it: plan and length travel as one choice, `ind_standard:3`. */
export type GiftFields = Record<string, string>;

/** What is asked of the API. Whoever hands the gift over themselves has typed no address that counts. */
export function giftIn(fields: GiftFields) {
  const [planKey = '', months = ''] = (fields.choice ?? '').split(':');
  const mailed = fields.way !== 'hand';
  return {
    planKey,
    months: Number(months) || 0,
    giverName: fields.giverName ?? '',
    recipientName: fields.recipientName ?? '',
    message: fields.message ?? '',
    recipientEmail: mailed ? (fields.recipientEmail ?? '') : null,
    sendOn: mailed ? fields.sendOn || null : null,
  };
}

/** Names of the fields, in the order of the page, of which the API may say that something is wrong. */
export const giftFields = [
  'months',
  'recipientName',
  'giverName',
  'message',
  'recipientEmail',
  'sendOn',
] as const;

/** Everything that was typed, to travel with the confirmation page. */
export const travelling = [
  'choice',
  'recipientName',
  'giverName',
  'message',
  'way',
  'recipientEmail',
  'sendOn',
] as const;
