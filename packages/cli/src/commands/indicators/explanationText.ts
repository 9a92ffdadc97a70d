import type { ClauseExplanation, RecordExplanation } from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import type { Language } from '../../language/language.js';

type Role = RecordExplanation['clauses'][number]['role'];

/** What becomes of a record, in words. */
export const outcomes = {
  en: {
    counted: 'It counts.',
    'counted-below-only': 'It counts below the line only.',
    excluded: 'It is excluded.',
    exception: 'It is taken out as an exception.',
    out: 'It does not count.',
    undetermined: 'The data do not say whether it counts.',
    'no-key': 'It carries no key, so it is reported but not counted.',
  },
  sw: {
    counted: 'Inahesabiwa.',
    'counted-below-only': 'Inahesabiwa chini ya mstari tu.',
    excluded: 'Imeondolewa.',
    exception: 'Imetolewa kama hali maalumu.',
    out: 'Haihesabiwi.',
    undetermined: 'Data haisemi kama inahesabiwa.',
    'no-key': 'Haina ufunguo, hivyo inaripotiwa lakini haihesabiwi.',
  },
} as const;
const roles: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  population: { en: 'population', sw: 'wanaoangaliwa' },
  denominator: { en: 'denominator (below the line)', sw: 'chini ya mstari' },
  exclusion: { en: 'exclusion', sw: 'wanaoondolewa' },
  exception: { en: 'exception', sw: 'hali maalumu' },
  numerator: { en: 'numerator (above the line)', sw: 'juu ya mstari' },
  'numerator exclusion': { en: 'exclusion above the line', sw: 'wanaoondolewa juu ya mstari' },
};
const marks = { true: 'yes', false: 'no', undetermined: '?' } as const;
const marksSw = { true: 'ndiyo', false: 'hapana', undetermined: '?' } as const;

/**
 * Why a record counted or not, clause by clause.
 *
 * @param explanation - The explanation.
 * @param call - For language and form.
 */
export function explanationText(explanation: RecordExplanation, call: Call): string {
  if (call.value('format') === 'json') return `${JSON.stringify(explanation, undefined, 2)}\n`;
  const { language } = call;
  const say = language === 'sw' ? marksSw : marks;
  const lines: string[] = [outcomes[language][explanation.outcome]];
  lines.push(
    `${language === 'sw' ? 'Tarehe iko ndani ya kipindi' : 'Date in the period'}: ${say[explanation.inPeriod]}`,
  );
  const add = (clause: ClauseExplanation, depth: number): void => {
    lines.push(`${'  '.repeat(depth)}${say[clause.verdict].padEnd(7)}${clause.sentence[language]}`);
    for (const part of [...clause.parts, ...(clause.linked ?? [])]) add(part, depth + 1);
  };
  for (const clause of explanation.clauses) {
    lines.push(`${roles[clause.role][language]}:`);
    add(clause, 1);
  }
  return `${lines.join('\n')}\n`;
}
