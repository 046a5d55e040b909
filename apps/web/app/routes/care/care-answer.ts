/** What both sides of a match choose from; the same three questions for a letter's form and for the telephone. */
export const careChoices = {
  going: ['well', 'so_so', 'badly'],
  staying: ['yes', 'unsure', 'no'],
  talk: ['no', 'yes'],
} as const;
export const careQuestions = ['going', 'staying', 'talk'] as const;
export type CareQuestion = (typeof careQuestions)[number];

/** Which of the three were left out. */
export const careLeftOut = (fields: Record<string, string>): CareQuestion[] =>
  careQuestions.filter((name) => !careChoices[name].some((one) => one === fields[name]));

/** An answer as its form sends it. What was left out is the middle of the scale at the desk's telephone, where the page asks for each. */
export const careAnswerIn = (fields: Record<string, string>) => ({
  going: careChoices.going.find((one) => one === fields.going) ?? ('so_so' as const),
  staying: careChoices.staying.find((one) => one === fields.staying) ?? ('unsure' as const),
  talk: careChoices.talk.find((one) => one === fields.talk) ?? ('no' as const),
  line: fields.line ?? '',
});
