import { createHmac, timingSafeEqual } from 'node:crypto';

const kept = 16;

/** The secret in an invitation's link: the article and a signature (HMAC-SHA256, 128 bits) under a key of the installation, so that nothing that opens it is stored and a second press shows the same link. */
export const invitationCode = (articleId: string, key: Buffer): string =>
  `${articleId.replaceAll('-', '')}${signature(articleId, key).toString('hex')}`;

/** The article that a code invites to; null for what is no code of ours. Whether the invitation still holds is for its row to say. */
export function readInvitationCode(typed: string, key: Buffer): string | null {
  const match = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([0-9a-f]{32})$/.exec(
    typed.normalize('NFKC').trim().toLowerCase(),
  );
  if (!match) return null;
  const id = match.slice(1, 6).join('-');
  return timingSafeEqual(signature(id, key), Buffer.from(match[6]!, 'hex')) ? id : null;
}

const signature = (id: string, key: Buffer): Buffer =>
  createHmac('sha256', key).update(`article|${id}`).digest().subarray(0, kept);
