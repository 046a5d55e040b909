import { setTimeout as pause } from 'node:timers/promises';

export type Letter = { id: string; subject: string; html: string; text: string };
type Caught = { id: string; subject: string; html?: string; text?: string };

/** Mail caught by the local stack. */
export class CaughtMail {
  private readonly read = new Set<string>();

  constructor(private readonly address: string) {}

  /** The next letter to that person (about something) that no one has taken yet; waits for it. */
  async next(to: string, about?: RegExp): Promise<Letter> {
    for (let waited = 0; waited < 30_000; waited += 200) {
      const letter = (await this.all(to)).find(
        ({ id, subject, html }) => !this.read.has(id) && (!about || about.test(subject + html)),
      );
      if (letter) {
        this.read.add(letter.id);
        return letter;
      }
      await pause(200);
    }
    throw new Error(`No letter${about ? ` about ${about}` : ''} reached ${to} within 30 s`);
  }

  /** Counts the letters so far as read. */
  async skip(to: string): Promise<void> {
    for (const letter of await this.all(to)) this.read.add(letter.id);
  }

  /** Only theirs are asked for: all letters of a run are megabytes, and they are asked for five times a second. */
  async all(to: string): Promise<Letter[]> {
    const theirs = `${this.address}/api/email?to.address=${encodeURIComponent(to)}`;
    const caught = (await (await fetch(theirs)).json()) as Caught[];
    return caught.map(({ id, subject, html = '', text = '' }) => ({ id, subject, html, text }));
  }
}

/** The address behind a letter's button. */
export function linkIn(letter: Letter): string {
  const link =
    /href="([^"]*\/(?:link|guardian|gift|company|seat|past)\/[^"]+)"/.exec(letter.html)?.[1] ??
    /https?:\S+\/(?:link|gift|company|seat|past)\/\S+/.exec(letter.text)?.[0];
  if (!link) throw new Error(`The letter "${letter.subject}" has no link: ${letter.text}`);
  return link.replaceAll('&amp;', '&');
}
