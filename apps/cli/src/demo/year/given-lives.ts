import { historyDays } from './recorded-act.ts';
import { companyDays } from './company-days.ts';
import type { GivenDay } from './company-days.ts';
import type { RecordedAct } from './recorded-act.ts';

/** What is given to somebody else, and what students declare, in days and by whom: few enough to be written out. */
const givenDays: Record<string, readonly GivenDay[]> = {
  doto: [
    // Three months, received by somebody who joins for them; they run out, and the recipient goes on by themselves.
    [30, 'join', 501],
    [31, 'gift', 501, 'ind_standard', '3', 'visa', '502'],
    [33, 'join', 502, 'newsletter'],
    [33, 'receive', 502, '501'],
    [131, 'order', 502, 'ind_standard', 'month', 'visa'],
    // A year that is still running.
    [97, 'join', 503, 'newsletter'],
    [97, 'order', 503, 'ind_supporter', 'year', 'jcb'],
    [100, 'gift', 503, 'ind_supporter', '12', 'jcb', '504'],
    [104, 'join', 504],
    [104, 'receive', 504, '503'],
    // A month that lapses, and nothing after it.
    [196, 'join', 505],
    [198, 'gift', 505, 'ind_standard', '1', 'mastercard', '506'],
    [200, 'join', 506],
    [200, 'receive', 506, '505'],
    // Mailed, and never received: all of it comes back when its time is over.
    [150, 'join', 507],
    [152, 'gift', 507, 'ind_standard', '3', 'visa', '508', 'mail'],
    // Taken back by the giver, and by the desk.
    [248, 'join', 509],
    [250, 'gift', 509, 'ind_standard', '1', 'visa', '510'],
    [255, 'gift_back', 509],
    [298, 'join', 511],
    [300, 'gift', 511, 'ind_standard', '6', 'amex', '512'],
    [311, 'gift_return', 511],
    // Received a month ago, and one that waits.
    [366, 'gift', 503, 'ind_standard', '3', 'jcb', '513'],
    [368, 'join', 513, 'newsletter'],
    [368, 'receive', 513, '503'],
    [382, 'join', 514],
    [386, 'gift', 514, 'ind_standard', '12', 'visa', '515', 'mail'],
    // Students of thirty and more; whoever is younger pays less anyway.
    [45, 'join', 521, 'newsletter'],
    [45, 'declare', 521, '2', '道東公立大学大学院'],
    [47, 'student', 521],
    [49, 'order', 521, 'ind_standard', 'month', 'visa'],
    [170, 'join', 525],
    [171, 'declare', 525, '2', 'オホーツク農業大学校'],
    [173, 'student', 525],
    [176, 'order', 525, 'ind_standard', 'year', 'mastercard'],
    [262, 'join', 534],
    [262, 'declare', 534, '1', '市民講座'],
    [265, 'no_student', 534, '在学証明書を確認できませんでした'],
    [360, 'join', 543, 'newsletter'],
    [361, 'declare', 543, '3', '道東看護専門学校'],
    [364, 'student', 543],
    [365, 'order', 543, 'ind_standard', 'month', 'jcb'],
    [392, 'join', 547],
    [393, 'declare', 547, '2', '道東公立大学大学院'],
  ],
  oguni: [
    [88, 'join', 501],
    [90, 'gift', 501, 'ind_standard', '6', 'visa', '502'],
    [92, 'join', 502],
    [92, 'receive', 502, '501'],
    [340, 'join', 503],
    [341, 'gift', 503, 'ind_standard', '1', 'jcb', '504'],
    [346, 'gift_back', 503],
  ],
};

/** Gifts, students and companies of a community: people of their own, so that nobody else lives otherwise because of them. */
export function givenLives(slug: string): RecordedAct[] {
  return [...(givenDays[slug] ?? []), ...(companyDays[slug] ?? [])]
    .filter(([day]) => day < historyDays)
    .map(([day, act, who, ...words]) => ({ day, act, who, words }));
}
