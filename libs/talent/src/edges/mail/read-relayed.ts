import { createHash } from 'node:crypto';
import type { ParsedMail } from 'mailparser';
import { isAutomatic } from '../../domain/relay-mail.ts';

/** A mail as the relay needs it. `from` is null where it names nobody, or more than one. */
export type ReadMail = {
  from: string | null;
  text: string;
  messageId: string;
  automatic: boolean;
  files: number;
};

/** Reads a mail, by a library that only the process that takes mail loads; text of an HTML mail is that of its words. A mail without a Message-ID is known again by what it is. */
export async function readRelayed(raw: Buffer): Promise<ReadMail> {
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true, keepCidLinks: true });
  const from = senderOf(mail);
  const headers = new Map(
    mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()] as const),
  );
  return {
    ...{ from, text: mail.text ?? '', files: mail.attachments.length },
    messageId: mail.messageId ?? createHash('sha256').update(raw).digest('hex'),
    automatic: isAutomatic(headers, from ?? ''),
  };
}

function senderOf({ from }: ParsedMail): string | null {
  const named = from?.value ?? [];
  return (named.length === 1 && named[0]?.address?.toLowerCase()) || null;
}
