import { ok } from '@enishi/kernel';
import { readReply } from './evidence.ts';
import { recordWording } from './record-wording.ts';
import { readSkillList } from './skill-list.ts';
import { readRecord, slotOf } from './talent-record.ts';
import type { RecordForm, TalentRole } from './talent-record.ts';
import { tokyoDate } from '@enishi/kernel';

const skills = ['s1', 's2', 's3'];
const choices = { skillIds: new Set(skills), areas: new Set(['01206', '01208']) };
const form: RecordForm = { skillIds: [], areas: [], slots: [], roles: ['gig'], about: '' };

describe('a talent record', () => {
  it('keeps what was chosen once, in the order of the lists', () => {
    const read = readRecord(
      {
        ...{ skillIds: ['s3', 's1', 's3'], areas: ['01208', '01206'], slots: [20, 0, 20] },
        ...{ roles: ['gig', 'staff'], about: ' 週末に\r\n動けます。 ' },
        styles: ['weekends', 'remote', 'weekends'],
      },
      choices,
    );
    expect(read).toEqual(
      ok({
        ...{ skillIds: ['s1', 's3'], areas: ['01206', '01208'], slots: [0, 20], roles: ['staff', 'gig'] },
        ...{ styles: ['remote', 'weekends'], about: '週末に 動けます。' },
      }),
    );
  });

  it('numbers a week from Monday morning to Sunday evening', () => {
    expect([slotOf(0, 'morning'), slotOf(0, 'evening'), slotOf(6, 'evening')]).toEqual([0, 2, 20]);
  });

  it('says all that is wrong at once', () => {
    const read = readRecord(
      { skillIds: ['x'], areas: ['x'], slots: [-1], roles: [], about: '字'.repeat(201) },
      choices,
    );
    expect(read).toMatchObject({ ok: false, refusal: { code: 'TALENT_SKILL_UNKNOWN' } });
    const codes = read.ok ? [] : [read.refusal, ...read.refusal.others].map(({ code }) => code);
    expect(codes).toEqual([
      ...['TALENT_SKILL_UNKNOWN', 'TALENT_AREA_UNKNOWN', 'TALENT_SLOT_UNKNOWN', 'TALENT_ROLE_MISSING'],
      'TALENT_ABOUT_TOO_LONG',
    ]);
  });

  it('takes twenty skills, and two hundred characters, as people count them', () => {
    const many = Array.from({ length: 21 }, (_, at) => `k${at}`);
    const all = { skillIds: new Set(many), areas: new Set<string>() };
    expect(readRecord({ ...form, skillIds: many }, all)).toMatchObject({
      refusal: { code: 'TALENT_SKILLS_TOO_MANY' },
    });
    expect(readRecord({ ...form, skillIds: many.slice(1) }, all).ok).toBe(true);
    expect(readRecord({ ...form, about: '𠮷'.repeat(200) }, all).ok).toBe(true);
  });

  it('read again it stays as it is, whatever was ticked', () => {
    const seed = 20260410;
    let random = seed;
    const chance = (): boolean => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return random % 2 === 0;
    };
    const roles: TalentRole[] = ['volunteer', 'staff', 'gig', 'speaker'];
    for (let n = 0; n < 300; n += 1) {
      const typed = {
        ...{ skillIds: skills.filter(chance), areas: [...choices.areas].filter(chance).reverse() },
        slots: Array.from({ length: 21 }, (_, slot) => 20 - slot).filter(chance),
        ...{ roles: ['gig' as const, ...roles.filter(chance)], about: chance() ? 'はい' : '' },
      };
      const once = readRecord(typed, choices);
      const again = once.ok && readRecord({ ...once.value, about: once.value.about ?? '' }, choices);
      if (!once.ok || JSON.stringify(again) !== JSON.stringify(once))
        throw new Error(`seed ${seed}, try ${n}: ${JSON.stringify(typed)}`);
    }
  });
});

describe('the sentence beside the tick', () => {
  it('says who sees what, for what, until when, and that it can be stopped', () => {
    const { ja, en } = recordWording({
      operator: { ja: '一般社団法人見本', en: 'Example' },
      lastDay: tokyoDate('2027-04-01'),
    });
    for (const part of ['一般社団法人見本', '都合のよい時間', '参加した記録', '2027年4月1日', 'いつでも'])
      expect(ja).toContain(part);
    expect(en).toContain('stop it at any time');
  });
});

describe('the list of skills', () => {
  it('is read line by line, each name once, with English where it is written', () => {
    expect(readSkillList(' 受付 / Reception\n\n草刈り\n受付 / Desk\n')).toEqual(
      ok([
        { ja: '受付', en: 'Reception' },
        { ja: '草刈り', en: '草刈り' },
      ]),
    );
    expect(readSkillList('')).toEqual(ok([]));
  });

  it('is refused where a name is too long or there are too many', () => {
    expect(readSkillList(`受付\n${'字'.repeat(41)}`)).toMatchObject({
      refusal: { code: 'SKILL_NAME_TOO_LONG', facts: { line: 2, most: 40 } },
    });
    const many = Array.from({ length: 201 }, (_, at) => `k${at}`).join('\n');
    expect(readSkillList(many)).toMatchObject({ refusal: { code: 'SKILLS_TOO_MANY' } });
  });
});

describe('what somebody says against a line', () => {
  it('is some words, and no more than three hundred characters', () => {
    expect(readReply(' 3時間でした。\r\n')).toEqual(ok('3時間でした。'));
    expect(readReply('  ')).toMatchObject({ refusal: { code: 'EVIDENCE_REPLY_MISSING' } });
    expect(readReply('字'.repeat(301))).toMatchObject({ refusal: { code: 'EVIDENCE_REPLY_TOO_LONG' } });
  });
});
