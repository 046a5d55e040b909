/** A stretch of a line; `href` where it leads somewhere. */
export type TextPart = { readonly text: string; readonly href: string | null };
export type TextLine = { readonly parts: readonly TextPart[] };

/** `heading` and each `list` entry are one line; a paragraph keeps its line ends. */
export type TextBlock = {
  readonly kind: 'heading' | 'paragraph' | 'list';
  readonly lines: readonly TextLine[];
};

const named = /\[([^\]\n]+)\]\((https?:\/\/[^\s()<>"]+)\)/;
const bare = /https?:\/\/[^\s<>"'）」】』、。（「]+/;
const links = new RegExp(`${named.source}|(${bare.source})`, 'g');

/**
 * Reads text as the secretariat writes it: blank lines part paragraphs, `## ` begins a heading, `- ` or 「・」 an entry of a
 * list, `[words](https://…)` and bare addresses are links. Nothing else means anything, so no text can carry markup of
 * its own; links lead to http and https alone.
 */
export function readSimpleText(text: string): TextBlock[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t\u3000]*\n+/)
    .flatMap((paragraph) => blocksOf(paragraph.replace(/^\n+|\s+$/g, '')));
}

function blocksOf(paragraph: string): TextBlock[] {
  const blocks: { kind: TextBlock['kind']; lines: TextLine[] }[] = [];
  for (const line of paragraph.split('\n').filter((each) => each.trim() !== '')) {
    const kind = kindOf(line);
    const words = { parts: partsOf(line.replace(/^(##\s+|-\s+|・\s*)/, '')) };
    const before = blocks.at(-1);
    if (before?.kind === kind && kind !== 'heading') before.lines.push(words);
    else blocks.push({ kind, lines: [words] });
  }
  return blocks;
}

function kindOf(line: string): TextBlock['kind'] {
  if (/^##\s+/.test(line)) return 'heading';
  return /^(-\s+|・)/.test(line) ? 'list' : 'paragraph';
}

function partsOf(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let read = 0;
  for (const found of line.matchAll(links)) {
    const [whole, words, target, address] = found;
    const href = target ?? (address ?? '').replace(/[.,;:!?)\]]+$/, '');
    const shown = words ?? href;
    if (found.index > read) parts.push({ text: line.slice(read, found.index), href: null });
    parts.push({ text: shown, href });
    read = found.index + (target ? whole.length : href.length);
  }
  if (read < line.length || parts.length === 0) parts.push({ text: line.slice(read), href: null });
  return parts;
}

/** The first words of a text, for lists and for readers who may see the beginning only. */
export function beginningOf(text: string, blocks: number): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t\u3000]*\n+/)
    .slice(0, blocks)
    .join('\n\n');
}
