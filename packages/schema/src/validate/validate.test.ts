import { describe, expect, it } from 'vitest';
import { isDataset } from '../check/index.js';
import { NjiaError } from '../errors/njiaError.js';
import { defineProfile } from '../profiles/defineProfile.js';
import type { Rule } from '../rules/rule.js';
import type { LooseJourney } from '../rules/subjects.js';
import { validate } from './validate.js';

const head = { standard: 'njia', version: '0.1.0', sensitivity: 'identified' } as const;
const journey = {
  id: 'J-1',
  basis: 'person',
  scope: 'cross_border',
  stops: [
    { id: 's1', roles: ['origin'], place: { text: 'Busia', country: 'UG' } },
    { id: 's2', roles: ['exploitation'], place: { text: 'Nairobi', country: 'KE' } },
  ],
  legs: [{ from: 's1', to: 's2', modes: ['bus'], crossing: { kind: 'official_land_post' } }],
  exploitations: [{ types: ['forced_labour'], occurrence: 'occurred' }],
} as const;

const rulesOf = (input: unknown, options = {}): string[] =>
  validate(input, options).issues.map(({ rule, path }) => `${rule} ${path}`);

describe('validate', () => {
  it('passes a good data set on as it is', () => {
    const dataset = { ...head, journeys: [journey] };
    const result = validate(dataset, { today: '2026-06-01' });
    expect(result.issues).toEqual([]);
    expect(result.ok && result.dataset).toEqual(dataset);
    expect(result.ok && result.dataset.journeys?.[0]).toBe(journey);
    expect(result.summary).toMatchObject({ records: 1, legs: 1, readyToShare: 1, errors: 0 });
  });

  it.each([[undefined], [null], [7], ['x'], [[]]])('reports %j as no data set', (input) => {
    expect(rulesOf(input)).toEqual(['FIELD-TYPE ']);
  });

  it('looks for personal data in properties that the format does not know', () => {
    const told = {
      ...head,
      contact: '0712 345 678',
      journeys: [
        journey,
        {
          ...journey,
          id: 'J-2',
          victimName: 'Amina Wanjiru',
          family: { people: [{ mobile: 712345678, note: 'jane@example.org' }] },
          stops: [{ ...journey.stops[0], seen: 'call 0700 000 000' }, journey.stops[1]],
        },
        { ...journey, id: 'J-3', colour: 'red' },
      ],
    };
    const { issues, summary } = validate(told, { today: '2026-06-01' });
    const found = issues.filter(({ category }) => category === 'privacy');
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'PII-PHONE ',
      'PII-PHONE /journeys/1/stops/0',
      'PII-NAME /journeys/1',
      'PII-PHONE /journeys/1',
      'PII-EMAIL /journeys/1',
    ]);
    expect(summary).toMatchObject({ records: 3, readyToShare: 2 });
    expect(JSON.stringify(issues)).not.toMatch(/Amina|victimName|mobile|jane/u);
  });

  it('finds the differences of shape and says where', () => {
    const wrong = {
      ...head,
      journeys: [
        {
          ...journey,
          basis: undefined,
          scope: 'Cross border',
          colour: 'blue',
          reportedOn: '2026-02-30',
          legs: [{ from: 's1', to: 's2', modes: ['boss'], departed: 'soon', extra: 1 }],
          persons: 3,
          notes: null,
        },
      ],
      cases: {},
    };
    expect(rulesOf(wrong).sort()).toEqual(
      [
        'FIELD-REQUIRED /journeys/0/basis',
        'CODE-CASE-SPACE /journeys/0/scope',
        'FIELD-UNKNOWN /journeys/0',
        'DATE-IMPOSSIBLE /journeys/0/reportedOn',
        'CODE-UNKNOWN /journeys/0/legs/0/modes/0',
        'FIELD-TYPE /journeys/0/legs/0/departed',
        'FIELD-UNKNOWN /journeys/0/legs/0',
        'FIELD-TYPE /journeys/0/persons',
        'FIELD-TYPE /journeys/0/notes',
        'FIELD-TYPE /cases',
      ].sort(),
    );
  });

  it('suggests the field, the code and the spelling that were meant', () => {
    const { issues } = validate({
      ...head,
      journeys: [
        {
          ...journey,
          scope: 'Cross border',
          recruitmnt: {},
          legs: [{ from: 's1', to: 's2', modes: ['airplain'] }],
        },
      ],
      servises: [],
    });
    const suggestions = issues.flatMap(({ rule, suggestion }) =>
      suggestion === undefined
        ? []
        : [`${rule} ${suggestion.kind} ${suggestion.to ?? ''} ${suggestion.safe}`],
    );
    expect(suggestions).toEqual([
      'FIELD-UNKNOWN rename services false',
      'CODE-CASE-SPACE replace cross_border true',
      'CODE-UNKNOWN replace airplane false',
      'FIELD-UNKNOWN rename recruitment false',
    ]);
  });

  it('puts spellings right and leaves unknown fields out of what it hands on', () => {
    const result = validate({
      ...head,
      colour: 'blue',
      journeys: [{ ...journey, scope: ' CROSS-BORDER', colour: 'blue' }],
    });
    expect(result.ok).toBe(true);
    expect(result.ok && isDataset(result.dataset)).toBe(true);
    expect(result.ok && result.dataset).toEqual({ ...head, journeys: [journey] });
  });

  it('checks the rest of a record that is partly unreadable', () => {
    const found = rulesOf({
      ...head,
      cases: [
        {
          id: 'c1',
          age: 30,
          ageGroup: 'child',
          statusHistory: 'none',
          notes: 'mail to a@example.org',
        },
      ],
    });
    expect(found).toEqual([
      'FIELD-TYPE /cases/0/statusHistory',
      'PII-EMAIL /cases/0/notes',
      'AGE-GROUP /cases/0/ageGroup',
    ]);
  });

  it('finds ids used twice and links to nowhere', () => {
    const cases = [
      { id: 'c1', ageGroup: 'adult', journeyIds: ['J-9'] },
      { id: 'c1', ageGroup: 'child' },
    ];
    const actors = [{ id: 'a1' }];
    const journeys = [{ ...journey, actorIds: ['a1', 'a2'], reportedBy: 'org-1' }];
    expect(rulesOf({ ...head, journeys, cases, actors })).toEqual([
      'ID-DUPLICATE /cases/1/id',
      'REFERENCE-DANGLING /journeys/0/actorIds/1',
      'REFERENCE-DANGLING /cases/0/journeyIds/0',
    ]);
  });

  it('counts exactly and keeps samples', () => {
    const cases = Array.from({ length: 25 }, (_, index) => ({ id: `c${index}`, age: 200 }));
    const { issues, summary } = validate({ ...head, cases }, { samples: 10 });
    expect(issues).toHaveLength(10);
    expect(summary.byRule).toEqual({
      'FIELD-RANGE': { count: 25, sampled: 10 },
    });
    expect(summary).toMatchObject({ records: 25, readyToShare: 0, errors: 25, infos: 0 });
  });

  it('calls a record ready to share without errors and privacy findings only', () => {
    const cases = [
      { id: 'c1', ageGroup: 'adult' },
      { id: 'c2', ageGroup: 'adult', notes: 'call 0700 000 000' },
      { id: 'c3', ageGroup: 'adult', age: 5 },
      { id: 'c4' },
    ];
    expect(validate({ ...head, cases }).summary.readyToShare).toBe(2);
  });

  it('counts a record that a rule of the data set spoils once', () => {
    const cases = [{ id: 'c1', ageGroup: 'adult', personKey: 'k1', notes: 'call 0700 000 000' }];
    const { summary } = validate({ ...head, sensitivity: 'anonymised', cases });
    expect(summary.byRule['SENSITIVITY-UNDERSTATED']?.count).toBe(2);
    expect(summary.readyToShare).toBe(0);
  });

  it('speaks the language asked for', () => {
    const cases = [{ id: 'c1', ageGroup: 'old' }];
    const messages = (locale: 'en' | 'sw'): unknown =>
      validate({ ...head, cases }, { locale }).issues[0]?.message;
    expect(messages('en')).toBe('The word is not in the list age_group');
    expect(messages('sw')).toBe('Neno halipo kwenye orodha age_group');
  });

  it('knows the future only from the day it is given', () => {
    const dataset = { ...head, journeys: [{ ...journey, reportedOn: '2031-05' }] };
    expect(rulesOf(dataset)).toEqual([]);
    expect(rulesOf(dataset, { today: '2026-06-01' })).toEqual([
      'DATE-FUTURE /journeys/0/reportedOn',
    ]);
    expect(rulesOf(dataset, { today: '2031-05-14' })).toEqual([]);
  });

  it('asks no means for a child, and one for an adult', () => {
    const victim = {
      id: 'c1',
      status: 'confirmed',
      acts: ['recruitment'],
      exploitations: [{ types: ['forced_labour'] }],
      statusHistory: [{ status: 'formally_identified', decider: 'police' }],
    };
    expect(rulesOf({ ...head, cases: [{ ...victim, age: 17 }] })).toEqual([]);
    expect(rulesOf({ ...head, cases: [{ ...victim, age: 25, ageWhenTrafficked: 17 }] })).toEqual(
      [],
    );
    expect(rulesOf({ ...head, cases: [{ ...victim, age: 18 }] })).toEqual([
      'VICTIM-NO-MEANS /cases/0/means',
    ]);
    expect(rulesOf({ ...head, cases: [{ ...victim, ageGroup: 'unknown' }] })).toEqual([]);
  });

  it('takes severities from the options and refuses what makes no sense', () => {
    const cases = [{ id: 'c1' }];
    expect(validate({ ...head, cases }, { rules: { 'AGE-MISSING': 'error' } }).ok).toBe(false);
    expect(rulesOf({ ...head, cases }, { rules: { 'AGE-MISSING': 'off' } })).toEqual([]);
    const refused = (options: object): unknown => {
      try {
        validate({ ...head }, options);
        return undefined;
      } catch (error) {
        return error instanceof NjiaError ? error.code : error;
      }
    };
    expect(refused({ rules: { 'NO-SUCH-RULE': 'off' } })).toBe('RULE-UNKNOWN');
    expect(refused({ rules: { 'FIELD-REQUIRED': 'off' } })).toBe('OPTION-INVALID');
    expect(refused({ today: '2026' })).toBe('OPTION-INVALID');
    expect(refused({ samples: -1 })).toBe('OPTION-INVALID');
    expect(refused({ locale: 'fr' as 'en' })).toBe('OPTION-INVALID');
    expect(refused({ profile: 'xx' })).toBe('PROFILE-UNKNOWN');
  });

  it('runs rules of the caller, on records and on values', () => {
    const tooManyLegs: Rule<'OWN-LEGS', LooseJourney> = {
      id: 'OWN-LEGS',
      severity: 'error',
      category: 'plausibility',
      since: '1',
      scopes: ['journey'],
      title: { en: 'Too many legs: {count}', sw: 'Hatua nyingi mno: {count}' },
      why: { en: 'w', sw: 'w' },
      fix: { en: 'f', sw: 'f' },
      samples: { failing: {}, passing: {} },
      source: 'test',
      check: ({ legs }, report) => {
        if ((legs?.length ?? 0) > 0) report('/legs', { count: legs!.length });
      },
    };
    const everyText: Rule = {
      ...tooManyLegs,
      id: 'OWN-TEXT',
      scopes: ['text'],
      check: (_, report) => report(''),
    };
    const dataset = { ...head, journeys: [journey] };
    const { issues } = validate(dataset, { extraRules: [tooManyLegs, everyText], locale: 'en' });
    expect(issues.map(({ path, message }) => [path, message])).toEqual([
      ['/journeys/0/stops/0/place/text', 'Too many legs: {count}'],
      ['/journeys/0/stops/1/place/text', 'Too many legs: {count}'],
      ['/journeys/0/legs', 'Too many legs: 1'],
    ]);
  });

  it('reads codes and requirements of a profile', () => {
    const profile = defineProfile({
      id: 'network',
      version: '1.0.0',
      title: { en: 'Network', sw: 'Mtandao' },
      required: { case: { sex: true } },
      lists: {
        age_group: {
          codes: { elder: { label: { en: 'Elder', sw: 'Mzee' } } },
          replaced: { grown: 'adult' },
        },
      },
    });
    const cases = [
      { id: 'c1', ageGroup: 'elder' },
      { id: 'c2', sex: 'male', ageGroup: 'grown' },
    ];
    expect(rulesOf({ ...head, cases }, { profile })).toEqual([
      'FIELD-REQUIRED /cases/0/sex',
      'CODE-DEPRECATED /cases/1/ageGroup',
    ]);
  });

  it('holds Kenya to its 47 counties and its own law', () => {
    const place = { country: 'KE', level: 'adm1', code: 'KE048' };
    const cases = [
      {
        id: 'c1',
        age: 30,
        origin: place,
        status: 'confirmed',
        means: ['payment_to_victim'],
        acts: ['receipt'],
        exploitations: [{ types: ['other'] }],
        statusHistory: [{ status: 'presumed', decider: 'cso' }],
      },
    ];
    expect(rulesOf({ ...head, cases }, { profile: 'ke' })).toEqual([
      'PLACE-CODE-UNKNOWN /cases/0/origin/code',
    ]);
    expect(rulesOf({ ...head, cases })).toEqual(['MEANS-OUTSIDE-LAW /cases/0/means']);
  });

  it('is not fooled by keys of the prototype', () => {
    const input: unknown = JSON.parse(
      '{"standard":"njia","version":"0.1.0","sensitivity":"identified","__proto__":{"journeys":7},"cases":[{"id":"c1","ageGroup":"adult","__proto__":{"age":200},"constructor":1}]}',
    );
    expect(rulesOf(input)).toEqual([
      'FIELD-UNKNOWN ',
      'FIELD-UNKNOWN /cases/0',
      'FIELD-UNKNOWN /cases/0',
    ]);
  });
});
