import { bytesOf, paperInk, rule, sheet } from '@enishi/billing';
import { formatJapaneseDate } from '@enishi/japan';
import { tokyoDateOf } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import { encode } from 'uqr';
import type { HeldSkill } from '../../actions/skills/read-skills.ts';
import { endorsementWordNames } from '../../domain/carried-word.ts';
import type { CarriedWord } from '../../domain/carried-word.ts';
import { levelWords } from '../../domain/skill-level.ts';

const { ink, quiet, left, width } = paperInk;
const codeSide = 132;
const bottom = 760;

const words = {
  ja: {
    title: '技能パスポート',
    nameless: '（名前は表示しません）',
    made: (day: string) => `${day} 現在`,
    level: (level: number) => (level === 0 ? '自己申告' : `レベル${level}`),
    facts: (works: number, companies: number, last: string) =>
      `認められた仕事 ${works}回 ・ ${companies}社 ・ 最後 ${last}`,
    never: 'まだありません',
    quoted: (word: string) => `「${word}」`,
    fellow: '一緒に働いた人',
    by: (name: string, day: string, what: string) => `— ${name}、${day}「${what}」`,
    scan: 'QRコードで、今の内容と、有効かどうかを確かめられます。',
    remark: (operator: string, until: string) =>
      `${operator}の記録から作りました。レベルは、会社に認められた仕事の記録だけから決まります。QRコードは${until}まで有効で、ご本人がいつでも止められます。`,
  },
  en: {
    title: 'Skill passport',
    nameless: '(shown without a name)',
    made: (day: string) => `As of ${day}`,
    level: (level: number) => (level === 0 ? 'Own word' : `Level ${level}`),
    facts: (works: number, companies: number, last: string) =>
      `Accepted works: ${works} · companies: ${companies} · last: ${last}`,
    never: 'not yet',
    quoted: (word: string) => `${word}. `,
    fellow: 'somebody who worked along',
    by: (name: string, day: string, what: string) => `— ${name}, ${day}, “${what}”`,
    scan: 'The QR code shows what holds now, and whether it still holds.',
    remark: (operator: string, until: string) =>
      `From the records of ${operator}. Levels follow from work that companies have accepted, and from nothing else. The QR code works until ${until}; its bearer can stop it at any time.`,
  },
} as const;

/** What stands on the paper; `address`: where the QR code leads. */
export type PassportPaper = {
  readonly name: string | null;
  readonly operator: string;
  readonly skills: readonly HeldSkill[];
  /** Of who worked along; none where the bearer does not show them. */
  readonly words: readonly CarriedWord[];
  readonly address: string;
  readonly lastDay: TokyoDate;
  readonly madeAt: Date;
  readonly locale: Locale;
};

/** A passport on A4: whose it is where they show that, the QR code, and each skill with its level and what that rests on. */
export function passportPdf(paper: PassportPaper): Promise<Buffer> {
  const { locale, madeAt, operator, lastDay } = paper;
  const t = words[locale];
  const document = sheet(t.title, madeAt);
  const room = width - codeSide - 20;
  document.fillColor(ink).font('bold').fontSize(24).text(t.title, left, 56, { width: room });
  document.fontSize(16).text(paper.name ?? t.nameless, left, document.y + 12, { width: room });
  document.font('regular').fontSize(10).fillColor(quiet);
  document.text(t.made(formatJapaneseDate(tokyoDateOf(madeAt), locale)), left, document.y + 6, {
    width: room,
  });
  document.text(t.scan, left, document.y + 6, { width: room });
  drawCode(document, paper.address);
  const below = drawSkills(document, paper, Math.max(document.y, 56 + codeSide) + 24);
  document.font('regular').fontSize(9).fillColor(quiet);
  const remark = t.remark(operator, formatJapaneseDate(lastDay, locale));
  document.text(remark, left, below + 12, { width, lineGap: 3 });
  return bytesOf(document);
}

/** Below a skill: what was said in fixed words, the line, and who said it as far as they show that. */
function drawWords(document: PDFKit.PDFDocument, said: readonly CarriedWord[], locale: Locale): void {
  const t = words[locale];
  for (const { words: chosen, text, name, occurredOn, what } of said) {
    const line = chosen.map((word) => t.quoted(endorsementWordNames[word][locale])).join('');
    document.fillColor(ink).fontSize(10);
    document.text(`${line}${text ?? ''}`, left + 12, document.y + 6, { width: width - 12 });
    const by = t.by(name ?? t.fellow, formatJapaneseDate(occurredOn, locale), what[locale]);
    document
      .fillColor(quiet)
      .fontSize(9)
      .text(by, left + 12, document.y + 1, { width: width - 12 });
  }
}

function drawSkills(
  document: PDFKit.PDFDocument,
  { skills, words: said, locale }: PassportPaper,
  from: number,
): number {
  const t = words[locale];
  let y = from;
  for (const { skill, standing } of skills) {
    if (y > bottom - 60) {
      document.addPage();
      y = left;
    }
    const { level, completions, companies, lastUsedOn } = standing;
    rule(document, y - 8);
    document.fillColor(ink).font('bold').fontSize(14);
    document.text(locale === 'ja' ? skill.nameJa : skill.nameEn, left, y, { width: width - 110 });
    document.text(t.level(level), left + width - 100, y, { width: 100, align: 'right' });
    document
      .font('regular')
      .fontSize(10)
      .text(levelWords[level][locale], left, y + 22, { width });
    const last = lastUsedOn ? formatJapaneseDate(lastUsedOn, locale) : t.never;
    document.fillColor(quiet).text(t.facts(completions, companies, last), left, document.y + 2, { width });
    drawWords(
      document,
      said.filter(({ skillId }) => skillId === skill.id),
      locale,
    );
    y = document.y + 20;
  }
  rule(document, y - 8);
  return y;
}

/** Black on white with its quiet zone (ISO/IEC 18004), at the right of the heading. */
function drawCode(document: PDFKit.PDFDocument, address: string): void {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const [x, y, module] = [left + width - codeSide, 48, codeSide / size];
  data.forEach((row, line) =>
    row.forEach((dark, column) => {
      if (dark) document.rect(x + column * module, y + line * module, module, module);
    }),
  );
  document.fillColor('#000000').fill();
}
